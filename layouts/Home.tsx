import type { Card, HomePage } from "../scripts/model/page.ts";
import { LineList } from "./components/CardList.tsx";
import { NoticeMark } from "./components/Notice.tsx";
import { Picture } from "./components/Picture.tsx";
import { SideBlocks } from "./components/SideBlocks.tsx";
import { Day } from "./components/Time.tsx";

/** The front page: the featured story, the newest of each section, the side blocks. */
export function Home({ page, name }: { page: HomePage; name: string }) {
  const { lead, featured, sections, blocks } = page;
  return (
    <div class="home">
      <h1 class="visually-hidden">{name}</h1>
      {lead && (
        <section class="front" aria-labelledby="tin-noi-bat">
          <h2 id="tin-noi-bat" class="visually-hidden">
            Tin nổi bật
          </h2>
          <Lead card={lead} />
          {featured.length > 0 && (
            <ul class="front-list">
              {featured.map((card) => (
                <li key={card.url}>
                  <Headline card={card} section />
                  {card.summary && <p class="front-summary">{card.summary}</p>}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <div class="home-columns">
        <div class="home-sections">
          {sections.map(({ title, url, articles }) => (
            <section key={url} class="home-section">
              <h2>
                <a href={url}>{title}</a>
              </h2>
              <SectionLead card={articles[0]} />
              {articles.length > 1 && <LineList articles={articles.slice(1)} />}
            </section>
          ))}
        </div>
        <SideBlocks blocks={blocks} />
      </div>
    </div>
  );
}

function Lead({ card }: { card: Card }) {
  return (
    <div class="lead">
      {card.image && (
        <Picture
          picture={card.image.picture}
          alt={card.image.alt}
          sizes="(min-width: 60rem) 38rem, calc(100vw - 2rem)"
          leading
        />
      )}
      <div class="lead-text">
        <Headline card={card} section />
        {card.summary && <p>{card.summary}</p>}
      </div>
    </div>
  );
}

function SectionLead({ card }: { card: Card | undefined }) {
  if (!card) return null;
  return (
    <div class="section-lead">
      {card.image && <Picture picture={card.image.picture} alt="" sizes="8rem" />}
      <div>
        <Headline card={card} />
      </div>
    </div>
  );
}

/** An article's title and day, with the name of its section where several stand side by side. */
function Headline({ card, section = false }: { card: Card; section?: boolean }) {
  return (
    <>
      <h3>
        <a href={card.url}>{card.title}</a> <NoticeMark notice={card.notice} />
      </h3>
      <p class="meta">
        <Day at={card.date} />
        {section && ` · ${card.section.title}`}
      </p>
    </>
  );
}

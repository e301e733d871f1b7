import type { Card, HomePage } from "../scripts/model/page.ts";
import { Board } from "./components/Board.tsx";
import { Headline } from "./components/Headline.tsx";
import { HomeSection } from "./components/HomeSection.tsx";
import { Picture } from "./components/Picture.tsx";
import { SideBlocks } from "./components/SideBlocks.tsx";

/** The front page: the featured story with notices beside it, the newest of each section, the side blocks. */
export function Home({ page, name }: { page: HomePage; name: string }) {
  const { lead, featured, boards, sections, blocks } = page;
  return (
    <div class="home">
      <h1 class="visually-hidden">{name}</h1>
      <div class="front beside">
        {lead && <Front lead={lead} featured={featured} />}
        {boards.length > 0 && (
          <div class="boards">
            {boards.map((section) => (
              <Board key={section.url} section={section} />
            ))}
          </div>
        )}
      </div>
      <div class="beside">
        <div class="home-sections">
          {sections.map((section) => (
            <HomeSection key={section.url} section={section} />
          ))}
        </div>
        <SideBlocks blocks={blocks} />
      </div>
    </div>
  );
}

function Front({ lead, featured }: { lead: Card; featured: Card[] }) {
  return (
    <section class="front-news" aria-labelledby="tin-noi-bat">
      <h2 id="tin-noi-bat" class="visually-hidden">
        Tin nổi bật
      </h2>
      <div class="lead">
        {lead.image && (
          <Picture
            picture={lead.image.picture}
            alt={lead.image.alt}
            sizes="(min-width: 60rem) min(51.5rem, 100vw - 22.5rem), calc(100vw - 2rem)"
            leading
          />
        )}
        <div class="lead-text">
          <Headline card={lead} section />
          {lead.summary && <p>{lead.summary}</p>}
        </div>
      </div>
      {featured.length > 0 && (
        <ul class="front-list">
          {featured.map((card) => (
            <li key={card.url}>
              <Headline card={card} section />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

import type { Card, HomeSection as HomeSectionProps } from "../../scripts/model/page.ts";
import { LineList } from "./CardList.tsx";
import { Headline } from "./Headline.tsx";
import { Picture } from "./Picture.tsx";
import { Day } from "./Time.tsx";
import { TitleLink } from "./TitleLink.tsx";

/** One section's newest on the front page: stories with a picture, or documents by number and day. */
export function HomeSection({ section }: { section: HomeSectionProps }) {
  const { title, url, form, articles } = section;
  return (
    <section class={`home-section home-${form}`}>
      <h2>
        <a href={url}>{title}</a>
      </h2>
      {form === "documents" ? <Documents articles={articles} /> : <Stories articles={articles} />}
    </section>
  );
}

function Stories({ articles: [first, ...others] }: { articles: Card[] }) {
  return (
    <>
      {first && <SectionLead card={first} />}
      {others.length > 0 && <LineList articles={others} />}
    </>
  );
}

/** The newest of a section, with its picture where it has one. */
function SectionLead({ card }: { card: Card }) {
  return (
    <div class="section-lead">
      {card.image && (
        <Picture
          picture={card.image.picture}
          alt=""
          sizes="(min-width: 60rem) min(8.5rem, 17vw - 4.1rem), (min-width: 39rem) min(9rem, 17vw - 0.5rem), min(9rem, 34vw - 0.7rem)"
        />
      )}
      <div>
        <Headline card={card} />
      </div>
    </div>
  );
}

function Documents({ articles }: { articles: HomeSectionProps["articles"] }) {
  return (
    <ul class="documents">
      {articles.map((card) => (
        <li key={card.url}>
          <span class="meta">
            {card.number && <b>{card.number} </b>}
            <Day at={card.date} />
          </span>
          <span>
            <TitleLink card={card} />
          </span>
        </li>
      ))}
    </ul>
  );
}

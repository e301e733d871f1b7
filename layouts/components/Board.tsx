import type { HomeSection } from "../../scripts/model/page.ts";
import { DayTile } from "./Time.tsx";
import { TitleLink } from "./TitleLink.tsx";

/** Notices or calendars as on the board outside an office: the day first, then what it is about. */
export function Board({ section: { title, url, articles } }: { section: HomeSection }) {
  return (
    <section class="board">
      <h2>
        <a href={url}>{title}</a>
      </h2>
      <ul>
        {articles.map((card) => (
          <li key={card.url}>
            <DayTile at={card.date} />
            <span>
              <TitleLink card={card} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

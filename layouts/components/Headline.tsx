import type { Card } from "../../scripts/model/page.ts";
import { NoticeMark } from "./Notice.tsx";
import { Day } from "./Time.tsx";

/** An article's title and day on the front page, with the name of its section where several stand side by side. */
export function Headline({ card, section = false }: { card: Card; section?: boolean }) {
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

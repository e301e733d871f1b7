import type { Card } from "../../scripts/model/page.ts";
import { Day } from "./Time.tsx";
import { TitleLink } from "./TitleLink.tsx";

/** An article's title and day on the front page, with the name of its section where several stand side by side. */
export function Headline({ card, section = false }: { card: Card; section?: boolean }) {
  return (
    <>
      <h3>
        <TitleLink card={card} />
      </h3>
      <p class="meta">
        <Day at={card.date} />
        {section && ` · ${card.section.title}`}
      </p>
    </>
  );
}

import type { Moment } from "../../scripts/model/date.ts";

/** A moment as the portal writes it, `(05/12/2018 07:56 AM)`, and as machines read it. */
export function Time({ at }: { at: Moment }) {
  return <time datetime={at.iso}>({at.full})</time>;
}

/** The day alone, where the hour says nothing: lists. */
export function Day({ at }: { at: Moment }) {
  return <time datetime={at.iso}>{at.day}</time>;
}

/** The day as a tile, its number large: a list one looks through by day. Read aloud it is the day as everywhere. */
export function DayTile({ at }: { at: Moment }) {
  const [day, month, year] = at.day.split("/");
  return (
    <time class="tile" datetime={at.iso}>
      <b>{day}</b>/{month}/{year}
    </time>
  );
}

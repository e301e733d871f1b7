import type { Moment } from "../../scripts/model/date.ts";

/** A moment as the portal writes it, `(05/12/2018 07:56 AM)`, and as machines read it. */
export function Time({ at }: { at: Moment }) {
  return <time datetime={at.iso}>({at.full})</time>;
}

/** The day alone, where the hour says nothing: lists. */
export function Day({ at }: { at: Moment }) {
  return <time datetime={at.iso}>{at.day}</time>;
}

import type { Outline } from "./outline.ts";

/**
 * A question about something in a site, answered once: all pages then share one answer. That is less to keep in memory,
 * and whoever renders or compares pages can tell by its identity that he has met it before.
 */
export function once<Thing, Answer>(
  ask: (outline: Outline, about: Thing) => Answer,
): (outline: Outline, about: Thing) => Answer {
  const answers = new WeakMap<Outline, Map<Thing, Answer>>();
  return (outline, about) => {
    const known = answers.get(outline) ?? new Map<Thing, Answer>();
    if (known.size === 0) answers.set(outline, known);
    const before = known.get(about);
    if (before !== undefined) return before;
    const answer = ask(outline, about);
    known.set(about, answer);
    return answer;
  };
}

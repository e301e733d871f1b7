import type { Sentence } from "./sentence-list.ts";

/** Name of the highlight in the style sheet. */
const NAME = "spoken";

/**
 * Marks the sentence that is being read and brings it into view. Where a browser knows no highlights
 * (https://drafts.csswg.org/css-highlight-api-1/) its paragraph is marked.
 */
export function mark(sentence: Sentence | undefined): void {
  for (const element of document.querySelectorAll(`.${NAME}`)) element.classList.remove(NAME);
  const highlights = "highlights" in CSS ? CSS.highlights : undefined;
  highlights?.delete(NAME);
  if (!sentence) return;
  if (highlights) highlights.set(NAME, new Highlight(sentence.range));
  else sentence.element.classList.add(NAME);
  const { top, bottom } = sentence.range.getBoundingClientRect();
  // The player covers what is at the bottom.
  const isSeen = top > 0 && bottom < innerHeight - 120;
  if (!isSeen) sentence.element.scrollIntoView({ block: "center", behavior: isCalm() ? "auto" : "smooth" });
}

function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

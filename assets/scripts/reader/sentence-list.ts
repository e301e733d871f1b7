import { sentencesOf } from "../../../scripts/model/spoken/sentence.ts";
import { rowText, storyOf } from "./story.ts";

/** A sentence of the page: what it says, where it stands. */
export interface Sentence {
  text: string;
  range: Range;
  /** The paragraph it is part of, which is marked where a browser cannot mark a sentence. */
  element: HTMLElement;
}

/** The sentences of an article in the order of reading. A row of a table is read whole, with the names of its columns. */
export function sentenceList(article: Element): Sentence[] {
  return storyOf(article).flatMap(({ element, kind }) => {
    if (kind === "row") {
      const text = rowText(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      return text ? [{ text, range, element }] : [];
    }
    const { nodes, text } = textOf(element);
    return sentencesOf(text).map(({ start, end }) => ({
      text: text.slice(start, end).replace(/\s+/g, " "),
      range: rangeOf(nodes, start, end),
      element,
    }));
  });
}

interface TextPlace {
  node: Text;
  start: number;
}

/** The text of an element, a line's end of the source being a blank, with the place of each of its nodes. */
function textOf(element: Element): { nodes: TextPlace[]; text: string } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: TextPlace[] = [];
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push({ node: node as Text, start: text.length });
    text += (node as Text).data.replace(/\n/g, " ");
  }
  return { nodes, text };
}

function rangeOf(nodes: readonly TextPlace[], start: number, end: number): Range {
  const range = document.createRange();
  for (const { node, start: at } of nodes) {
    if (at <= start) range.setStart(node, Math.min(start - at, node.length));
    if (at < end) range.setEnd(node, Math.min(end - at, node.length));
  }
  return range;
}

import type { Token } from "markdown-it";
import type { Place } from "../../model/problem.ts";
import type { Places } from "./places.ts";
import { bareText, decodeAddress } from "./words.ts";

/** A picture as the text refers to it, not yet looked for on disk. */
export interface FigureReference extends Place {
  src: string;
  alt: string;
  caption?: string;
  credit?: string;
}

/**
 * Reads `![what is seen](file.jpg "Caption. Ảnh: name")`: the title is the caption, and its end, from `Ảnh:` or
 * `Tranh:` on, the credit, as Vietnamese newspapers print it.
 */
export function readFigure(image: Token, block: Token, places: Places): FigureReference {
  const address = String(image.attrGet("src") ?? "");
  const src = decodeAddress(address);
  const alt = bareText(image.children ?? []).trim();
  const title = String(image.attrGet("title") ?? "").trim();
  const [, caption = title, credit] = /^(.*?)[\s(]*((?:Ảnh|Tranh):\s*[^()]+?)\)?\.?$/u.exec(title) ?? [];
  const place = places.find(block, src, address);
  return { ...place, src, alt, ...(caption && { caption }), ...(credit && { credit }) };
}

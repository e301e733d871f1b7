import { element } from "./element.ts";
import type { Marked } from "./engine/excerpt.ts";
import type { Found } from "./engine/found.ts";

/** One article found, as an entry of the list. Its first link is the article. */
export function resultItem({ url, title, excerpt, section, date, datetime, picture }: Found): HTMLLIElement {
  const link = element("a", "", ...withMarks(title));
  link.href = url;
  const time = element("time", "", `(${date})`);
  time.dateTime = datetime;
  return element(
    "li",
    "",
    ...(picture ? [thumbnail(picture)] : []),
    element("h2", "", link),
    element("p", "meta", time, ` · ${section}`),
    element("p", "", ...withMarks(excerpt)),
  );
}

/** Beside the title it says nothing of its own, so it has no text. */
function thumbnail({ url, width, height, tint }: NonNullable<Found["picture"]>): HTMLImageElement {
  const image = element("img", `result-picture ${tint}`.trim());
  Object.assign(image, { loading: "lazy", decoding: "async", width, height, alt: "", src: url });
  return image;
}

function withMarks(pieces: readonly Marked[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? element("mark", "", text) : text));
}

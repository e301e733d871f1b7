import { fromIndex, reveal } from "../../../../scripts/model/index-text.ts";
import { pictureUrl, widthsOf } from "../../../../scripts/model/picture.ts";
import { fields, filters } from "../../../../scripts/model/search.ts";
import { excerptOf, type Marked, markText, type Span } from "./excerpt.ts";
import type { Fragment } from "./index/library.ts";
import { FIELD, TEXT } from "./index/postings.ts";
import { BODY, type Part, partOf, type Stand } from "./match.ts";

/** One article found, in true spelling. */
export interface Found {
  url: string;
  title: Marked[];
  excerpt: Marked[];
  section: string;
  /** `05/12/2018 07:56 AM` */
  date: string;
  /** `2018-12-05T07:56`, the portal's local time. */
  datetime: string;
  /** A small picture: its address, its size in pixels, and the class of its colour. */
  picture: { url: string; width: number; height: number; tint: string } | undefined;
}

/** What a result shows of an article. */
export function foundOf(
  { url, content, meta, filters: values }: Fragment,
  stands: readonly Stand[],
  title: Part,
): Found {
  const date = fromIndex(meta[fields.date] ?? "");
  return {
    url,
    title: markText(meta[fields.title] ?? "", spansIn(stands, title, title * FIELD)),
    excerpt: excerptOf(content, spansIn(stands, BODY, TEXT)),
    section: values[filters.section]?.[0] ?? "",
    date,
    datetime: localTime(date),
    picture: pictureOf(reveal(meta[fields.picture] ?? "")),
  };
}

function spansIn(stands: readonly Stand[], part: Part, base: number): Span[] {
  return stands
    .filter(({ first }) => partOf(first) === part)
    .map((stand) => ({ ...stand, first: stand.first - base, last: stand.last - base }));
}

/** A date as the portal writes it, as `<time datetime>` wants it (HTML, “local date and time string”). */
function localTime(shown: string): string {
  const [, day, month, year, hour, minute, half] =
    /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d):(\d\d) (AM|PM)$/.exec(shown) ?? [];
  if (!day) return "";
  const hours = (Number(hour) % 12) + (half === "PM" ? 12 : 0);
  return `${year}-${month}-${day}T${String(hours).padStart(2, "0")}:${minute}`;
}

/** The smallest form it is published in. */
function pictureOf(text: string): Found["picture"] {
  const [hash, across, down, tint = ""] = text.split(" ");
  const [full, high] = [Number(across), Number(down)];
  if (!hash || !full || !high) return undefined;
  const [width = full] = widthsOf({ width: full });
  return { url: pictureUrl(hash, width, "webp"), width, height: Math.round((high * width) / full), tint };
}

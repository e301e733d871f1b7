import type { Frame, HtmlPage } from "../page.ts";
import { canonicalOf } from "./address.ts";
import { languageOf } from "./language.ts";
import { type Meta, metasOf } from "./meta.ts";

/** What is asked of a page: of every page with content, or where there is something to say. */
type Duty = "mandatory" | "recommended";

export interface Element {
  /** As the Dublin Core Metadata Element Set 1.1 calls it: https://www.dublincore.org/specifications/dublin-core/dces/. */
  name: string;
  /** As the rule calls it. */
  vietnamese: string;
  duty: Duty;
  of(page: ContentPage, frame: Frame): string | undefined;
}

/** A page with something of its own to describe: the search form and wrong addresses have nothing. */
export type ContentPage = Extract<HtmlPage, { layout: (typeof withContent)[number] }>;

const withContent = ["home", "article", "list", "site-map", "statement", "open-data"] as const;

/**
 * The data elements a state agency's page carries, by thông tư 24/2011/TT-BTTTT: six it must have, and those it should
 * have. The rule is reported expired since 5 April 2024; the ministries' scoring of portals still asks for “đặc tả dữ
 * liệu”, and these are what it means. Should the list change, this table is the place.
 */
export const elements: readonly Element[] = [
  { name: "title", vietnamese: "Tiêu đề", duty: "mandatory", of: ({ title }) => title },
  {
    name: "creator",
    vietnamese: "Người tạo",
    duty: "mandatory",
    of: (page, { site }) => (page.layout === "article" ? page.author.title : site.agency),
  },
  {
    name: "date",
    vietnamese: "Thời gian",
    duty: "mandatory",
    of: dateOf,
  },
  { name: "description", vietnamese: "Mô tả", duty: "mandatory", of: ({ description }) => description },
  {
    name: "publisher",
    vietnamese: "Cơ quan ban hành",
    duty: "mandatory",
    of: (_, { site }) => site.agency,
  },
  { name: "identifier", vietnamese: "Định danh", duty: "mandatory", of: canonicalOf },
  { name: "language", vietnamese: "Ngôn ngữ", duty: "recommended", of: languageOf },
  {
    name: "source",
    vietnamese: "Nguồn",
    duty: "recommended",
    of: (page) => (page.layout === "article" ? (page.source?.url ?? page.source?.name) : undefined),
  },
  {
    name: "contributor",
    vietnamese: "Người cộng tác",
    duty: "recommended",
    // Who made its picture, where it is not who wrote it.
    of: (page) => (page.layout === "article" ? contributorOf(page) : undefined),
  },
  {
    name: "subject",
    vietnamese: "Chủ đề",
    duty: "recommended",
    of: (page) =>
      page.layout === "article"
        ? [...page.breadcrumb.slice(1), ...page.tags].map(({ title }) => title).join("; ")
        : undefined,
  },
];

/** ISO 8601: when an article was published, a statement written, the newest of a list's articles published. */
function dateOf(page: ContentPage): string | undefined {
  if (page.layout === "article") return page.date.iso;
  return page.layout === "statement" ? page.audit.date : page.newest?.iso;
}

function contributorOf(page: Extract<ContentPage, { layout: "article" }>): string | undefined {
  const credit = page.image?.credit?.replace(/^\p{L}+\s*:\s*/u, "");
  return credit === page.author.title ? undefined : credit;
}

/** The elements of one page, as `DC.title` and so on, those without a value left out. */
export function dublinCore(page: HtmlPage, frame: Frame): Meta[] {
  if (!hasContent(page)) return [];
  return metasOf(elements.map(({ name, of }) => [`DC.${name}`, of(page, frame)]));
}

function hasContent(page: HtmlPage): page is ContentPage {
  return (withContent as readonly string[]).includes(page.layout);
}

import type { Abbreviation } from "./abbreviation.ts";
import type { Audit } from "./accessibility/audit.ts";
import type { Attachment, Block } from "./article.ts";
import type { Moment } from "./date.ts";
import type { Language } from "./language.ts";
import type { MachinePage } from "./machine-page.ts";
import type { Pager } from "./pager.ts";
import type { Figure } from "./picture.ts";
import type { Share, Size } from "./share.ts";
import type { HomeForm, Site, SiteLink } from "./site.ts";
import type { SheetName } from "./style-sheet.ts";

/**
 * The pages of the site as plain data. A page is a pure function of these props and the frame: whatever a layout shows
 * is in here, worked out by the plan.
 */

export interface NamedLink {
  title: string;
  url: string;
}

/** A name, and where more of its kind is found, if anywhere. */
export interface NameLink {
  title: string;
  url: string | undefined;
}

/** A link to an article, by its title. */
export interface TitleLink extends NamedLink {
  /** The title's language, where it is not Vietnamese. */
  lang: Language | undefined;
}

/** A side block with what it shows. */
export type SideBlockView =
  | { kind: "section"; title: string; url: string; articles: Card[] }
  | { kind: "links"; title: string; links: SiteLink[] };

/** What all pages of one site share. */
export interface Frame {
  site: Pick<Site, "name" | "shortName" | "level" | "agency" | "address" | "contacts" | "notice" | "brand">;
  /** `https://host`, without a slash at its end. */
  origin: string;
  /** Colours of the browser's own frame around a page, by the scheme its reader chose. */
  themeColours: { light: string; dark: string };
  menu: (NamedLink & { slug: string })[];
  /** Blocks that stay the same from article to article, so that publishing one article leaves the others' pages alone. */
  links: { title: string; links: SiteLink[] }[];
}

/** What the browser loads beside the page itself, as the build made it. */
export interface Assets {
  /** The style sheets, minified: each page has its own in it, so that no page waits for a second file. */
  styles: Record<SheetName, string>;
  /** SHA-256 of their bytes, base64: by it a page's policy trusts its style sheet and no other. */
  styleHashes: Record<SheetName, string>;
  /** The script that puts the reader's settings on a page before it is painted: it goes into each page. */
  boot: string;
  /** SHA-256 of that script's bytes, base64. */
  bootHash: string;
  /** Address of the script every page loads once it stands. */
  readerScript: string;
  /** Address of the search page's script. */
  searchScript: string;
  /** Address of the site's icon. */
  icon: string;
  /** The icon where it stands on a device among those of programs. */
  icons: Icon[];
  /** Pictures that stand for pages without one of their own, by the slug of the section they were drawn for. */
  cards: Record<string, DrawnCard>;
}

/** A square PNG. A maskable one leaves room for the device to cut it to its own shape. */
export interface Icon {
  url: string;
  /** Pixels a side. */
  side: number;
  purpose: "any" | "maskable";
}

/** A picture drawn for a name. */
export interface DrawnCard extends Size {
  url: string;
  title: string;
}

/** An article as a list shows it. */
export interface Card {
  url: string;
  title: string;
  date: Moment;
  summary: string | undefined;
  image: Figure | undefined;
  section: NamedLink;
  /** The language of title and summary, where it is not Vietnamese. */
  lang: Language | undefined;
  /** Why a reader of the released site would not see it here. */
  notice: ArticleNotice | undefined;
}

/** Why an article is special today: seen in preview only, or past its time. */
export type ArticleNotice =
  | { kind: "draft" }
  | { kind: "scheduled"; from: Moment }
  | { kind: "expired"; since: Moment };

interface PageBase {
  url: string;
  /** The page's own title; the layout adds the site's name. */
  title: string;
  /** One or two sentences for those who have not opened the page. */
  description: string;
  /** Address of the page that search engines should keep, if it is not this one. */
  canonical: string | undefined;
  breadcrumb: NamedLink[];
  /** Slug of the section to mark in the menu. */
  section: string | undefined;
  feeds: NamedLink[];
  /** Neighbours in a series, for `<link rel>`. */
  previous: string | undefined;
  next: string | undefined;
  /** Kept out of search engines. */
  hidden: boolean;
  /** What shows the page where its address is shared. */
  share: Share;
}

/** A section on the front page. */
export interface HomeSection extends NamedLink {
  form: HomeForm;
  /** Newest first; of documents, with the number where it is known. */
  articles: (Card & { number?: string | undefined })[];
}

export interface HomePage extends PageBase {
  layout: "home";
  /** When its newest article was published. */
  newest: Moment | undefined;
  lead: Card | undefined;
  featured: Card[];
  /** What stands beside the lead: notices, then calendars. */
  boards: HomeSection[];
  sections: HomeSection[];
  blocks: SideBlockView[];
}

export interface ArticlePage extends PageBase {
  layout: "article";
  headline: string;
  /** The language of the article, where it is not the page's Vietnamese. */
  lang: Language | undefined;
  date: Moment;
  author: NameLink;
  tags: NameLink[];
  summary: string | undefined;
  image: Figure | undefined;
  blocks: Block[];
  updated: { date: Moment; note: string } | undefined;
  source: { name: string; url: string | undefined } | undefined;
  attachments: Attachment[];
  notice: ArticleNotice | undefined;
  /** Short forms of the site's own that the article uses. */
  abbreviations: Abbreviation[];
  /** Of a story split by its editor: its pager and the address of the whole. */
  parts: { pager: Pager; whole: string } | undefined;
  /** On the page that shows a split story whole: the address of its first part. */
  firstPart: string | undefined;
  newer: TitleLink | undefined;
  older: TitleLink | undefined;
  olderInSection: Card[];
  related: Card[];
}

export interface ListPage extends PageBase {
  layout: "list";
  /** When its newest article was published. */
  newest: Moment | undefined;
  heading: string;
  intro: string | undefined;
  articles: Card[];
  /** Whether cards name their section: not where all are of one. */
  showSection: boolean;
  pager: Pager | undefined;
  count: number;
  /** The years a section has articles of: ways to its older ones by month. */
  years: NamedLink[];
}

export interface SiteMapPage extends PageBase {
  layout: "site-map";
  /** When its newest article was published. */
  newest: Moment | undefined;
  heading: string;
  sections: NamedLink[];
  years: { link: NamedLink; months: (NamedLink & { count: number })[] }[];
  articles: Card[];
}

export interface SearchPage extends PageBase {
  layout: "search";
  /** Those that have articles, for a reader without JavaScript. */
  sections: NamedLink[];
}

/** What was tested so that everybody can read the portal, and what is not good yet. */
export interface StatementPage extends PageBase {
  layout: "statement";
  audit: Audit;
  /** The day of the tests, as readers see it: `24/11/2026`. */
  day: string;
}

export interface NotFoundPage extends PageBase {
  layout: "not-found";
}

export interface RedirectPage extends PageBase {
  layout: "redirect";
  target: string;
}

/** How others read and reuse what the site publishes. */
export interface OpenDataPage extends PageBase {
  layout: "open-data";
  sections: (NamedLink & { slug: string })[];
  licence: Site["licence"];
  api: Site["api"];
  /** When the site's newest article was published. */
  newest: Moment | undefined;
}

/** A page of HTML. */
export type HtmlPage =
  | HomePage
  | ArticlePage
  | ListPage
  | SiteMapPage
  | SearchPage
  | StatementPage
  | NotFoundPage
  | OpenDataPage
  | RedirectPage;

/** Everything Eleventy renders. */
export type Page = HtmlPage | MachinePage;

/** Whether a page is for people, and so has a head, a policy and a place in the site's own navigation. */
export function isHtmlPage(page: Page): page is HtmlPage {
  return "breadcrumb" in page;
}

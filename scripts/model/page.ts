import type { Attachment, Block } from "./article.ts";
import type { Moment } from "./date.ts";
import type { Pager } from "./pager.ts";
import type { Figure } from "./picture.ts";
import type { Share, Size } from "./share.ts";
import type { HomeForm, Site, SiteLink } from "./site.ts";

/**
 * The pages of the site as plain data. A page is a pure function of these props and the frame: whatever a layout shows
 * is in here, worked out by the plan.
 */

export interface NamedLink {
  title: string;
  url: string;
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
  /** The whole style sheet, minified: it goes into each page, so that no page waits for a second file. */
  styles: string;
  /** SHA-256 of the style sheet's bytes, base64: by it the page's policy trusts this style sheet and no other. */
  styleHash: string;
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
  date: Moment;
  author: { title: string; url: string | undefined };
  tags: { title: string; url: string | undefined }[];
  summary: string | undefined;
  image: Figure | undefined;
  blocks: Block[];
  updated: { date: Moment; note: string } | undefined;
  source: { name: string; url: string | undefined } | undefined;
  attachments: Attachment[];
  notice: ArticleNotice | undefined;
  /** Of a story split by its editor: its pager and the address of the whole. */
  parts: { pager: Pager; whole: string } | undefined;
  /** On the page that shows a split story whole: the address of its first part. */
  firstPart: string | undefined;
  newer: NamedLink | undefined;
  older: NamedLink | undefined;
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

export interface NotFoundPage extends PageBase {
  layout: "not-found";
}

export interface RedirectPage extends PageBase {
  layout: "redirect";
  target: string;
}

/** An Atom feed (RFC 4287). */
export interface FeedPage {
  layout: "feed";
  url: string;
  title: string;
  /** The page the feed is of. */
  alternate: string;
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  url: string;
  title: string;
  author: string;
  summary: string | undefined;
  published: string;
  updated: string;
  section: string;
}

/** What a device is told when somebody keeps the site among its programs (https://www.w3.org/TR/appmanifest/). */
export interface ManifestPage {
  layout: "manifest";
  url: string;
  name: string;
  shortName: string;
  description: string;
  themeColour: string;
  groundColour: string;
}

/** A page of HTML. */
export type HtmlPage =
  | HomePage
  | ArticlePage
  | ListPage
  | SiteMapPage
  | SearchPage
  | NotFoundPage
  | RedirectPage;

/** Everything Eleventy renders. */
export type Page = HtmlPage | FeedPage | ManifestPage;

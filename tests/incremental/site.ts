import { posix } from "node:path";
import { stringify } from "yaml";
import type { HostName } from "../../scripts/model/host.ts";
import type { HomeForm } from "../../scripts/model/site.ts";
import { markdown } from "../synthetic/content.ts";

/** An article as its editors know it. */
export interface Draft {
  /** Never changes, whatever else does. */
  id: number;
  section: string;
  /** A folder inside the section's, or none. */
  folder: string;
  slug: string;
  title: string;
  /** When it is published, ms since the epoch. */
  at: number;
  /** The day after which it is in no list any more. */
  expires?: number | undefined;
  author: string;
  tags: string[];
  summary?: string | undefined;
  lang?: string | undefined;
  updated?: { at: number; note: string } | undefined;
  draft: boolean;
  featured: boolean;
  aliases: string[];
  /** Paths of a leading picture, of one in the text, and of what is offered for download. */
  image?: string | undefined;
  figure?: string | undefined;
  attachments: string[];
  paragraphs: string[];
  /** Articles that this one links to, by their id. */
  links: number[];
  /** Whether it speaks of gambling, which a second person answers for in `site.yaml`. */
  acknowledged: boolean;
  /** Whether it has an error, so that it is left out. */
  broken: boolean;
}

export interface SiteSection {
  slug: string;
  title: string;
  menu: number;
  home: HomeForm;
}

/** What `site.yaml` says, as far as it is ever changed. */
export interface Settings {
  name: string;
  domain: string;
  notice: string;
  primary: string;
  emblem?: string | undefined;
  host?: HostName | undefined;
  api: "full" | "lists";
  timeZone: string;
  articlesPerPage: number;
  sections: SiteSection[];
  sideBlocks: object[];
  abbreviations: { short: string; full: string }[];
  licence?: { name: string; url: string } | undefined;
}

/** All that a release is made from: content, settings, moment, program. */
export interface Site {
  settings: Settings;
  articles: Draft[];
  /** Pictures and attachments, by path in the content folder. */
  files: Map<string, Uint8Array>;
  /** The moment it is built for, ms since the epoch; releases never go back. */
  now: number;
  /** Names of the changes of the program that are in it. */
  program: string[];
  /** How many articles were ever made up for it. */
  made: number;
  /** Paths of files that are to be written with their old time of change. */
  timeKept: string[];
}

export function pathOf({ section, folder, slug }: Draft): string {
  return posix.join(section, folder, `${slug}.md`);
}

export function addressOf({ section, slug }: Draft): string {
  return `/${section}/${slug}/`;
}

/** Every file of the content folder, by path. */
export function contentOf(site: Site): Map<string, Uint8Array> {
  const texts = site.articles.map((draft) => [pathOf(draft), textOf(draft, site)] as const);
  const bytes = [["site.yaml", settingsText(site)] as const, ...texts].map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  return new Map([...bytes, ...site.files]);
}

const ALT = "Bà con xếp hàng chờ làm thủ tục ở bộ phận một cửa";

/** Words that are published only where somebody answers for them. */
const SUSPECT = "tài xỉu";

function settingsText({ settings, articles }: Site): string {
  const { primary, emblem, ...others } = settings;
  const answered = articles.filter(({ acknowledged }) => acknowledged);
  const whole = {
    ...others,
    acknowledged: answered.map((draft) => ({
      file: pathOf(draft),
      words: [SUSPECT],
      by: "Lê Thị Duyệt",
      reason: "Tin của công an",
    })),
    shortName: "Xã Thử Nghiệm",
    level: "xã",
    agency: "Uỷ ban nhân dân xã Thử Nghiệm",
    address: "Số 1, đường Thử Nghiệm",
    contacts: { email: "banbientap@thunghiem.example" },
    brand: { primary, ...(emblem !== undefined && { emblem }) },
  };
  return stringify(whole, { lineWidth: 0 });
}

function textOf(draft: Draft, site: Site): string {
  const near = (path: string): string => posix.relative(posix.dirname(pathOf(draft)), path);
  const { title, author, tags, summary, lang, updated, expires, image, aliases, attachments } = draft;
  const front = {
    ...(!draft.broken && { title }),
    date: dateText(draft.at),
    author,
    ...(tags.length > 0 && { tags }),
    ...(summary !== undefined && { summary }),
    ...(lang !== undefined && { lang }),
    ...(image !== undefined && { image: { src: near(image), alt: ALT } }),
    ...(draft.draft && { draft: true }),
    ...(draft.featured && { featured: true }),
    ...(updated && { updated: { date: dateText(updated.at), note: updated.note } }),
    ...(expires !== undefined && { expires: dateText(expires).slice(0, 10) }),
    ...(aliases.length > 0 && { aliases }),
    ...(attachments.length > 0 && {
      attachments: attachments.map((path) => ({ src: near(path), title: `Tệp ${posix.basename(path)}` })),
    }),
  };
  const figure = draft.figure === undefined ? [] : [`![${ALT}](${near(draft.figure)})`];
  const links = draft.links.flatMap((id) => linkTo(id, site));
  const suspect = draft.acknowledged ? [`Công an xã phá một ổ ${SUSPECT}.`] : [];
  return markdown(front, [...draft.paragraphs, ...figure, ...suspect, ...links]);
}

/** An editor takes out a link that leads nowhere any more. */
function linkTo(id: number, { articles, now }: Site): string[] {
  const target = articles.find((one) => one.id === id);
  const stands = target && !target.draft && !target.broken && target.at <= now;
  return stands ? [`Xem thêm [bài này](${addressOf(target)}).`] : [];
}

/** Vietnamese time is 7 hours ahead all year. */
const OFFSET = 7 * 3_600_000;

/** `05/12/2018 07:56`: a moment as editors of Việt Nam write it. */
export function dateText(at: number): string {
  const [, year, month, day, time] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(new Date(at + OFFSET).toISOString()) ?? [];
  return `${day}/${month}/${year} ${time}`;
}

/** The last midnight of Việt Nam before a moment, or that moment. */
export function midnightBefore(at: number): number {
  return at - ((at + OFFSET) % 86_400_000);
}

/** The moment that `05/12/2018 07:56` names in Việt Nam. */
export function momentOf(text: string): number {
  const [, day, month, year, time] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d)$/.exec(text) ?? [];
  return Date.parse(`${year}-${month}-${day}T${time}:00+07:00`);
}

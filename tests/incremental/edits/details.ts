import { syntheticArticle } from "../../synthetic/article.ts";
import { tags } from "../../synthetic/names.ts";
import { DAY } from "../begin.ts";
import { dateText, pathOf, type Site } from "../site.ts";
import { type Edit, editOf } from "./edit.ts";

const BREAK = "::: sang-trang :::";

/** What editors change in an article that stays where it is. */
export const detailEdits: Record<string, Edit> = {
  "text edited": editOf("text", (draft, site, { random, seed }) => {
    const at = random.whole(0, draft.paragraphs.length - 1);
    const { paragraphs } = syntheticArticle(site.made++, seed);
    if (draft.paragraphs[at] === BREAK) draft.paragraphs.unshift(paragraphs[0] ?? "");
    else draft.paragraphs[at] = paragraphs[0] ?? "";
    return `paragraph ${at + 1}`;
  }),
  // What a cache would take for the same file that looks at size and time.
  "a letter changed, with size and time of the file kept": editOf(
    "text",
    (draft, site) => {
      const at = draft.paragraphs.findIndex((one) => /[ac]/.test(one));
      draft.paragraphs[at] = (draft.paragraphs[at] ?? "").replace(/[ac]/, (letter) =>
        letter === "a" ? "c" : "a",
      );
      site.timeKept.push(pathOf(draft));
      return `paragraph ${at + 1}`;
    },
    ({ paragraphs }) => paragraphs.some((one) => one !== BREAK && /[ac]/.test(one)),
  ),
  retitled: editOf("title", (draft, site, { seed }) => {
    draft.title = syntheticArticle(site.made++, seed).title;
    return draft.title;
  }),
  retagged: editOf("tags", (draft, site, { random }) => {
    const fresh = random.chance(0.3) ? [`Từ khoá số ${++site.made}`] : [];
    draft.tags = [...random.sample(tags, random.whole(0, 3)), ...fresh];
    return draft.tags.join(", ");
  }),
  "author changed": editOf("author", (draft, { articles }, { random }) => {
    draft.author = random.pick(articles).author;
    return draft.author;
  }),
  "summary set or taken": editOf("summary", (draft, site, { seed }) => {
    draft.summary = draft.summary === undefined ? syntheticArticle(site.made++, seed).lede : undefined;
    return draft.summary ?? "none";
  }),
  "language set or taken": editOf("language", (draft) => {
    draft.lang = draft.lang === undefined ? "en" : undefined;
    return draft.lang ?? "Vietnamese";
  }),
  "note of a correction": editOf("note", (draft, { now }, { random }) => {
    draft.updated = { at: now, note: `Sửa số liệu, lần ${random.whole(1, 99)}` };
    return draft.updated.note;
  }),
  "draft on or off": editOf("draft", (draft) => {
    draft.draft = !draft.draft;
    return `${draft.draft}`;
  }),
  "featured on or off": editOf("featured", (draft) => {
    draft.featured = !draft.featured;
    return `${draft.featured}`;
  }),
  "old address added": editOf("alias", (draft, site) => {
    draft.aliases.push(`/tin-cu/bai-${++site.made}.html`);
    return draft.aliases.join(", ");
  }),
  "old addresses taken": editOf(
    "aliases",
    (draft) => {
      const gone = draft.aliases.splice(0);
      return `${gone.join(", ")} are gone`;
    },
    ({ aliases }) => aliases.length > 0,
  ),
  "story split or joined": editOf("pages", (draft) => {
    const whole = draft.paragraphs.filter((one) => one !== BREAK);
    draft.paragraphs =
      whole.length < draft.paragraphs.length
        ? whole
        : whole.flatMap((one, at) => (at ? [BREAK, one] : [one]));
    return draft.paragraphs === whole ? "one" : `${whole.length}`;
  }),
  "subhead added": editOf("subhead", (draft, site) => {
    const words = `Mục thêm lần ${++site.made}`;
    draft.paragraphs.push(`## ${words}`, "Vài lời dưới mục ấy.");
    return words;
  }),
  "link to another article": editOf("link", (draft, { articles }, { random }) => {
    const target = random.pick(articles.filter((one) => one !== draft));
    draft.links.push(target.id);
    return `to ${pathOf(target)}`;
  }),
  "expiry set or taken": editOf("expiry", (draft, { now }, { random }) => {
    draft.expires = draft.expires === undefined ? now + random.whole(-1, 4) * DAY : undefined;
    return draft.expires === undefined ? "none" : dateText(draft.expires);
  }),
  "an article with an error, or mended": editOf(
    "title",
    (draft) => {
      draft.broken = !draft.broken;
      return draft.broken ? "none, so it is left out" : "back";
    },
    // One at a time, so that the next time it is mended.
    (draft, site: Site) => draft.broken || !site.articles.some(({ broken }) => broken),
  ),
};

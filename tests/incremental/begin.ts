import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { syntheticArticle } from "../synthetic/article.ts";
import { authors, tags } from "../synthetic/names.ts";
import { type Random, randomOf } from "../synthetic/random.ts";
import { type Draft, momentOf, type Site } from "./site.ts";

/** When a walk begins: after the last made-up article. */
const BEGIN = Date.parse("2026-02-26T08:00:00+07:00");

const ARTICLES = 44;

// Each month, tag and author is a page or more: few of them, so that a step is quick.
const CLOSER = 6;
const TAGS = 5;
const AUTHORS = 4;

/** Pictures of the sample portal that stand for all others, and how large they are here: encoding takes its time. */
const SAMPLE = [
  "cam-nang-du-lich/den-con.jpg",
  "doanh-nghiep/nuoc-mam.jpg",
  "tin-tuc-su-kien/2019/mot-cua.jpg",
];
const WIDTH = 420;

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Where pictures and attachments lie: in a section that never goes. */
export const SHELF = "tin-tuc";

/** The site a walk begins with. */
export async function beginSite(seed: number): Promise<Site> {
  const random = randomOf(seed, -1);
  const site: Site = {
    settings: {
      name: "Cổng thông tin điện tử xã Thử Nghiệm",
      domain: "https://thunghiem.example",
      notice: "Mọi bài ở đây do máy đặt ra.",
      primary: "#0b4f5c",
      api: "full",
      timeZone: "Asia/Ho_Chi_Minh",
      articlesPerPage: 5,
      sections: [
        { slug: SHELF, title: "Tin tức", menu: 1, home: "stories" },
        { slug: "thong-bao", title: "Thông báo", menu: 2, home: "notices" },
        { slug: "van-ban", title: "Văn bản", menu: 3, home: "documents" },
        { slug: "lich", title: "Lịch làm việc", menu: 4, home: "calendar" },
      ],
      sideBlocks: [{ title: "Mới ban hành", section: "van-ban" }],
      abbreviations: [],
    },
    articles: [],
    files: new Map(),
    now: BEGIN,
    program: [],
    made: 0,
    timeKept: [],
  };
  const gallery = await galleryOf();
  for (const at of [0, 1, 2]) site.files.set(`${SHELF}/anh-${at}.jpg`, bytesOf(gallery, at));
  for (const at of [0, 1]) site.files.set(`${SHELF}/tep-${at}.pdf`, pdfOf(`Tệp số ${at}`));
  for (let count = 0; count < ARTICLES; count++) site.articles.push(newDraft(site, seed, random));
  furnish(site, random);
  return site;
}

/** An article nobody wrote yet, in a section of the site. */
export function newDraft(site: Site, seed: number, random: Random): Draft {
  const { slug, title, date, lede, paragraphs } = syntheticArticle(site.made++, seed);
  const age = (BEGIN - momentOf(date)) / CLOSER;
  return {
    id: site.made,
    section: random.pick(site.settings.sections).slug,
    folder: "",
    slug,
    title,
    at: BEGIN - age + (age % 60_000),
    author: random.pick(authors.slice(0, AUTHORS)),
    tags: random.sample(tags.slice(0, TAGS), random.whole(0, 3)),
    ...(random.chance(0.7) && { summary: lede }),
    draft: false,
    featured: false,
    aliases: [],
    attachments: [],
    paragraphs: [...paragraphs.slice(0, 3), "Giai đoạn 2024 – 2025, xã làm tiếp."],
    links: [],
    acknowledged: false,
    broken: false,
  };
}

/** Gives articles all that the edits are about: some wait for their hour, some are about to leave the lists. */
function furnish({ articles, now }: Site, random: Random): void {
  const drafts = random.sample(articles, 16);
  for (const [at, draft] of drafts.entries()) {
    if (at < 3) draft.at = now + random.whole(1, 30 * 24) * HOUR;
    else if (at < 6) draft.expires = now + random.whole(0, 20) * DAY;
    else if (at < 9) draft.image = `${SHELF}/anh-${at - 6}.jpg`;
    else if (at < 11) draft.figure = `${SHELF}/anh-${at - 9}.jpg`;
    else if (at < 13) draft.attachments = [`${SHELF}/tep-${at - 11}.pdf`];
    else draft.paragraphs.splice(1, 0, "## Việc cần làm ngay", "::: sang-trang :::");
    if (at >= 6) draft.at = now - random.whole(1, 40 * 24) * HOUR;
  }
}

let gallery: Promise<Uint8Array[]> | undefined;

/** Small pictures, all different: three of the sample, each as it is, mirrored, and as a negative. */
export function galleryOf(): Promise<Uint8Array[]> {
  gallery ??= Promise.all(
    SAMPLE.flatMap((path) =>
      [0, 1, 2].map(async (form) => {
        const small = sharp(await readFile(new URL(`../../content/${path}`, import.meta.url))).resize(WIDTH);
        return (form === 1 ? small.flop() : form === 2 ? small.negate() : small).jpeg().toBuffer();
      }),
    ),
  );
  return gallery;
}

/** Any number gives a picture; those below 9 each another. */
export function bytesOf(pictures: readonly Uint8Array[], number: number): Uint8Array {
  const bytes = pictures[number % pictures.length];
  if (!bytes) throw new Error("there are no pictures");
  return bytes;
}

export function pdfOf(text: string): Uint8Array {
  return new TextEncoder().encode(`%PDF-1.7\n% ${text}\n`);
}

import { capitalsOf } from "../../scripts/model/abbreviation.ts";
import type { Article } from "../../scripts/model/article.ts";
import { defaultColours } from "../../scripts/model/brand/brand.ts";
import type { Catalogue } from "../../scripts/model/catalogue.ts";
import { type Moment, parseMoment } from "../../scripts/model/date.ts";
import { officialNumbers } from "../../scripts/model/official-number.ts";
import type { Picture } from "../../scripts/model/picture.ts";
import { type Site, siteSchema } from "../../scripts/model/site.ts";

const ZONE = "Asia/Ho_Chi_Minh";

export function at(text: string, edge?: "start" | "end"): Moment {
  const moment = parseMoment(text, ZONE, edge);
  if (!moment) throw new Error(`${text} is no date`);
  return moment;
}

/** The tests' clock: every article is older unless it says otherwise. */
export const NOW = at("2026-01-01 12:00").epoch;

const written = siteSchema.parse({
  name: "Cổng thử",
  shortName: "Thử",
  level: "phường",
  agency: "Ủy ban nhân dân phường Thử",
  address: "Số 1",
  contacts: {},
  domain: "https://thu.example/",
  sections: [
    { slug: "tin-tuc", title: "Tin tức", menu: "2" },
    { slug: "gioi-thieu", title: "Giới thiệu", menu: "1" },
    { slug: "cam-nang", title: "Cẩm nang" },
    { slug: "lich", title: "Lịch", home: "calendar" },
    { slug: "thong-bao", title: "Thông báo", home: "notices" },
    { slug: "van-ban", title: "Văn bản", home: "documents" },
  ],
  sideBlocks: [
    { title: "Cẩm nang", section: "cam-nang" },
    { title: "Liên kết", links: [{ title: "Chính phủ", url: "https://chinhphu.vn/" }] },
  ],
});

export const site: Site = { ...written, brand: { ...defaultColours, emblem: undefined } };

export const picture: Picture = {
  file: "tin-tuc/a.jpg",
  hash: "ab00112233445566",
  width: 1600,
  height: 1000,
};

/** An article of section `tin-tuc`, but for what a test says of it. */
export function article(slug: string, date: string, about: Partial<Article> = {}): Article {
  return {
    file: `${about.section ?? "tin-tuc"}/${slug}.md`,
    section: "tin-tuc",
    slug,
    title: `Bài ${slug}`,
    date: at(date),
    author: "Thành Duy",
    lang: undefined,
    tags: [],
    summary: undefined,
    image: undefined,
    draft: false,
    featured: false,
    updated: undefined,
    expires: undefined,
    aliases: [],
    attachments: [],
    source: undefined,
    pages: [[{ kind: "prose", html: "<p>Nội dung.</p>" }]],
    text: "Nội dung.",
    textHash: about.text ?? "Nội dung.",
    capitals: capitalsOf(about.text ?? "Nội dung."),
    numbers: officialNumbers(about.text ?? ""),
    links: [],
    pictures: [],
    ...about,
  };
}

export function catalogueOf(articles: Article[]): Catalogue {
  return { site, articles, refused: [] };
}

/** `count` articles, one a day, the first being the oldest: `bai-1`, `bai-2`, … */
export function series(count: number, about: Partial<Article> = {}): Article[] {
  const first = at("2015-01-01 08:00").epoch;
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(first + index * 86_400_000).toISOString().slice(0, 10);
    return article(`bai-${index + 1}`, `${day} 08:00`, about);
  });
}

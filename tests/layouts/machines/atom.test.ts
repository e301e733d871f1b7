import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { article, at, picture, series } from "../../plan/catalogue.ts";
import { bytesAt } from "../render.ts";
import { hostileTexts } from "./hostile.ts";
import { faultsOf } from "./schema.ts";

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ["entry", "category"].includes(name),
});
const feedOf = (bytes: string) => parser.parse(bytes).feed;

const full = article("a", "2018-12-05 07:56", {
  tags: ["Đất đai"],
  summary: "Đoạn dẫn.",
  updated: { date: at("2018-12-06 08:00"), note: "Sửa số liệu" },
  source: { name: "Báo Thử", url: "https://bao.example/1" },
  image: { picture, alt: "Bờ kè", caption: "Bờ kè mới", credit: "An" },
  attachments: [{ file: "tin-tuc/m.pdf", title: "Mẫu", url: "/tep/ab/m.pdf", type: "PDF", bytes: 120 }],
  pages: [
    [
      {
        kind: "prose",
        html: '<p><a href="/tin-tuc/b/">b</a> <a href="#muc">mục</a> <a href="//x.example/">x</a></p>',
      },
    ],
    [{ kind: "figure", figure: { picture, alt: "Cầu" } }],
  ],
});
const bytes = bytesAt("/feed.xml", [full, ...series(2)]);
const feed = feedOf(bytes);
const [entry] = feed.entry;
const html: string = entry.content["#text"];

test.each([
  ["/feed.xml", [full, ...series(30)]],
  ["/tin-tuc/feed.xml", [full, ...series(30)]],
  ["/gioi-thieu/feed.xml", []],
  ["/tu-khoa/dat-dai/feed.xml", [full, article("b", "2018-01-01", { tags: ["Đất đai"] })]],
])("%s is Atom by the schema of RFC 4287", async (url, articles) => {
  expect(await faultsOf(bytesAt(url, articles), "atom")).toEqual([]);
});

test("the schema refuses what is not Atom", async () => {
  expect(await faultsOf(bytes.replace(/<updated>[^<]*/, "<updated>hôm qua"), "atom")).not.toEqual([]);
  expect(
    await faultsOf(bytes.replaceAll("<id>", "<ident>").replaceAll("</id>", "</ident>"), "atom"),
  ).not.toEqual([]);
});

test("a feed says what it is of, where it is, and who answers for it", () => {
  expect(feed).toMatchObject({
    "@_xmlns": "http://www.w3.org/2005/Atom",
    "@_xml:lang": "vi",
    id: "https://thu.example/feed.xml",
    title: "Cổng thử",
    updated: "2018-12-06T08:00:00+07:00",
    author: { name: "Ủy ban nhân dân phường Thử", uri: "https://thu.example/" },
    link: [
      { "@_rel": "self", "@_type": "application/atom+xml", "@_href": "https://thu.example/feed.xml" },
      { "@_rel": "alternate", "@_type": "text/html", "@_href": "https://thu.example/" },
    ],
  });
});

test("an entry has its address for a name, its times, author, section, tags and downloads", () => {
  expect(entry).toMatchObject({
    id: "https://thu.example/tin-tuc/a/",
    published: "2018-12-05T07:56:00+07:00",
    updated: "2018-12-06T08:00:00+07:00",
    author: { name: "Thành Duy" },
    summary: "Đoạn dẫn.",
    category: [
      { "@_term": "tin-tuc", "@_scheme": "https://thu.example/", "@_label": "Tin tức" },
      { "@_term": "Đất đai" },
    ],
    link: [
      { "@_rel": "alternate", "@_href": "https://thu.example/tin-tuc/a/" },
      {
        "@_rel": "enclosure",
        "@_type": "application/pdf",
        "@_length": "120",
        "@_title": "Mẫu",
        "@_href": "https://thu.example/tep/ab/m.pdf",
      },
    ],
    content: { "@_type": "html" },
  });
});

describe("the whole story is in it", () => {
  test.each([
    ["the lede", "<p>Đoạn dẫn.</p>"],
    ["the leading picture with its words", "<figcaption>Bờ kè mới Ảnh: An</figcaption>"],
    ["the first page", '<a href="https://thu.example/tin-tuc/b/">b</a>'],
    ["an anchor of the page", '<a href="https://thu.example/tin-tuc/a/#muc">mục</a>'],
    ["the second page", 'alt="Cầu"'],
    ["the source", '<p>Nguồn: <a href="https://bao.example/1">Báo Thử</a></p>'],
    ["the correction", "<p>Sửa lúc 06/12/2018 08:00 AM: Sửa số liệu</p>"],
    ["the downloads", '<a href="https://thu.example/tep/ab/m.pdf">Mẫu</a> (PDF)'],
  ])("%s", (_, part) => {
    expect(html).toContain(part);
  });

  test("every address on the site is written in full", () => {
    expect(html.match(/ (?:href|src)="(?!https:\/\/|\/\/x\.example)/g)).toBeNull();
  });
});

describe.each(hostileTexts)("an article full of %s", (_, text) => {
  const html = `<p>${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</p>`;
  const hostile = article("a", "2018-12-05", {
    title: text,
    summary: text,
    author: text,
    tags: [`Thẻ ${text}`],
    pages: [[{ kind: "prose", html }]],
  });
  const bytes = bytesAt("/feed.xml", [hostile]);

  test("is sound Atom", async () => {
    expect(bytes).not.toMatch(/\p{Cs}/u);
    expect(await faultsOf(bytes, "atom")).toEqual([]);
  });

  test("says what its editor wrote, but for what XML has no way to write", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what XML cannot hold
    const written = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "\ufffd");
    const title = /<entry><title>(.*?)<\/title>/s.exec(bytes)?.[1] ?? "";
    expect(decoded(title)).toBe(written);
  });
});

/** Character data of XML as a parser would give it. */
function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

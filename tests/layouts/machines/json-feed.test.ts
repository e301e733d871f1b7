import { Ajv } from "ajv";
import formats from "ajv-formats";
import schema from "jsonfeed-schema/schema-v1.1.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { article, at, picture, series } from "../../plan/catalogue.ts";
import { bytesAt } from "../render.ts";
import { hostileTexts } from "./hostile.ts";

const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const isFeed = ajv.compile(schema);
const faultsOf = (bytes: string) => (isFeed(JSON.parse(bytes)) ? [] : isFeed.errors);

const full = article("a", "2018-12-05 07:56", {
  tags: ["Đất đai"],
  summary: "Đoạn dẫn.",
  updated: { date: at("2018-12-06 08:00"), note: "Sửa số liệu" },
  image: { picture, alt: "Bờ kè" },
  attachments: [{ file: "tin-tuc/m.pdf", title: "Mẫu", url: "/tep/ab/m.pdf", type: "PDF", bytes: 120 }],
});

test.each([
  ["/feed.json", [full, ...series(30)], 20],
  ["/tin-tuc/feed.json", [full, ...series(2)], 3],
  ["/gioi-thieu/feed.json", [], 0],
])("%s is a JSON Feed by its schema", (url, articles, length) => {
  const bytes = bytesAt(url, articles);
  expect(faultsOf(bytes)).toEqual([]);
  expect(JSON.parse(bytes).items).toHaveLength(length);
});

test("the schema refuses what is none", () => {
  expect(faultsOf(bytesAt("/feed.json", [full]).replace('"id"', '"ident"'))).not.toEqual([]);
});

test("it says what it is of, and each article whole", () => {
  expect(JSON.parse(bytesAt("/feed.json", [full]))).toEqual({
    version: "https://jsonfeed.org/version/1.1",
    title: "Cổng thử",
    home_page_url: "https://thu.example/",
    feed_url: "https://thu.example/feed.json",
    language: "vi",
    authors: [{ name: "Ủy ban nhân dân phường Thử", url: "https://thu.example/" }],
    items: [
      {
        id: "https://thu.example/tin-tuc/a/",
        url: "https://thu.example/tin-tuc/a/",
        title: "Bài a",
        summary: "Đoạn dẫn.",
        content_html: expect.stringContaining("<p>Nội dung.</p>"),
        image: "https://thu.example/anh/ab/ab00112233445566-1200.jpeg",
        date_published: "2018-12-05T07:56:00+07:00",
        date_modified: "2018-12-06T08:00:00+07:00",
        authors: [{ name: "Thành Duy" }],
        tags: ["Tin tức", "Đất đai"],
        attachments: [
          {
            url: "https://thu.example/tep/ab/m.pdf",
            mime_type: "application/pdf",
            title: "Mẫu",
            size_in_bytes: 120,
          },
        ],
      },
    ],
  });
});

describe.each(hostileTexts)("an article full of %s", (_, text) => {
  test("is sound JSON and says what its editor wrote", () => {
    const bytes = bytesAt("/feed.json", [article("a", "2018-12-05", { title: text, summary: text })]);
    expect(faultsOf(bytes)).toEqual([]);
    expect(bytes).not.toMatch(/(?<!\\)(?:\\\\)*\\ud[89a-f]/);
    expect(JSON.parse(bytes).items[0]).toMatchObject({ title: text.replace(/\p{Cs}/gu, "\ufffd") });
  });
});

import { expect, test } from "vitest";
import { PropsKeys } from "../../scripts/cache/props-key.ts";
import type { ParsedArticle } from "../../scripts/reader/article.ts";
import { parseArticle } from "../../scripts/reader/parse-article.ts";
import { openRecord, recordOf } from "../../scripts/reader/record.ts";
import { articleText, site } from "./content.ts";

const LONG = "Xã trực đường dây nóng khi có bão. ".repeat(20);
const text = articleText(
  `${LONG}👍\n\n![Cầu mới xây](cau.jpg)\n\nNgắn.\n\n::: sang-trang :::\n\nTrang hai: ${LONG}`,
  "summary: Đoạn dẫn",
);
const article = parseArticle(text, "tin/bai.md", site) as ParsedArticle;
const prose = ({ body }: ParsedArticle) =>
  body.pages.flat().flatMap((block) => (block.kind === "prose" ? [block] : []));

test("what is in a record is what was parsed", () => {
  expect(prose(article)).toHaveLength(3);
  expect(openRecord(recordOf(article))).toEqual(article);
  const problems = parseArticle("không có phần đầu", "tin/bai.md", site);
  expect(openRecord(recordOf(problems))).toEqual(problems);
});

test("prose is known in the keys of pages as if it had been read", () => {
  const opened = openRecord(recordOf(article)) as ParsedArticle;
  expect(new PropsKeys().of(prose(opened))).toBe(new PropsKeys().of(prose(article)));
});

test("long texts stay bytes until somebody looks at one", () => {
  const record = recordOf(article);
  const opened = openRecord(record) as ParsedArticle;
  const [first = { html: "" }] = prose(opened);
  const before = first.html;
  record.fill("x".charCodeAt(0), record.length - Buffer.byteLength(article.body.text));
  expect(first.html).toBe(before);
  expect(opened.body.text).toMatch(/^x+$/);
});

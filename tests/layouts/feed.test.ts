import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { article, series } from "../plan/catalogue.ts";
import { bytesAt } from "./render.ts";

const hostile = 'A & B <b>"đậm"</b> ]]>';
const feed = bytesAt("/feed.xml", [
  article("a", "2018-12-05 07:56", { title: hostile, summary: hostile }),
  ...series(2),
]);
const parsed = new XMLParser({ ignoreAttributes: false }).parse(feed);

test("a feed is well-formed XML, whatever a title holds", () => {
  expect(XMLValidator.validate(feed)).toBe(true);
  expect(feed.startsWith('<?xml version="1.0" encoding="utf-8"?>')).toBe(true);
});

test("it has what Atom requires of a feed (RFC 4287, 4.1.1)", () => {
  expect(parsed.feed).toMatchObject({
    "@_xmlns": "http://www.w3.org/2005/Atom",
    id: "https://thu.example/feed.xml",
    title: "Cổng thử",
    updated: "2018-12-05T07:56:00+07:00",
  });
});

test("and of an entry (4.1.2)", () => {
  expect(parsed.feed.entry[0]).toMatchObject({
    id: "https://thu.example/tin-tuc/a/",
    published: "2018-12-05T07:56:00+07:00",
    updated: "2018-12-05T07:56:00+07:00",
    author: { name: "Thành Duy" },
  });
});

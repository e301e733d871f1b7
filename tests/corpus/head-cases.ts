import { bodied, HEAD, type HostileCase, headed, type Risk, withArticle } from "./case.ts";

type Row = [name: string, text: string, ...problems: string[]];

function cases(risk: Risk, rows: Row[]): HostileCase[] {
  return rows.map(([name, text, ...problems]) => ({
    name,
    risk,
    files: withArticle(text),
    problems: problems.map((problem) => problem.replace(" :", " tin/bai.md:")),
  }));
}

const yaml = cases("yaml", [
  ["a colon in a title", `---\ntitle: Thông báo: họp\n${rest()}\n---\n\nx\n`, "CT-203 :2"],
  ["a tab for spaces", headed("image:\n\tsrc: a.jpg"), "CT-203 :6"],
  ["a key twice", headed("title: Hai"), "CT-203 :5"],
  ["a list that does not end", headed("tags: [một, hai"), "CT-203 :5"],
  ["a quote that does not end", `---\ntitle: "Một\n${rest()}\n---\n\nx\n`, "CT-203 :4"],
  ["words without a key", headed("chỉ là chữ"), "CT-203 :5"],
  ["an anchor", headed("summary: &a Một"), "CT-210 :5"],
  ["an alias", headed("summary: *a"), "CT-210 :5"],
  ["an alias bomb", headed("tags: &a [x, x]\naliases: [*a, *a]"), "CT-210 :5", "CT-210 :6", "CT-210 :6"],
  ["a YAML tag that makes code", headed("summary: !!js/function 'function(){}'"), "CT-210 :5"],
  ["a YAML tag that makes a date", headed("summary: !!timestamp 2018-12-05"), "CT-210 :5"],
  ["a merge key", headed("<<: {draft: true}"), "CT-204 :5"],
  ["an at sign", headed("source: @bao"), "CT-210 :5"],
  ["a percent sign", headed("summary: %TAG"), "CT-210 :5"],
  ["a star", headed("summary: *quan trọng*"), "CT-210 :5"],
  ["a list for a head", "---\n- một\n- hai\n---\n\nx\n", "CT-206 :2"],
  ["a word for a head", "---\nmột hai\n---\n\nx\n", "CT-206 :2"],
  ["an empty head", "---\n---\n\nx\n", "CT-206 :2"],
]);

const fence = cases("fence", [
  ["no end of the front matter", `---\n${HEAD}\n\nNội dung.\n`, "CT-202 :1"],
  ["no end, and a body that is YAML", "---\ntitle: a\ndate: 2018-12-05\n", "CT-202 :1"],
  ["four dashes for an end", `---\n${HEAD}\n----\n\nx\n`, "CT-202 :1"],
  ["an end with words behind it", `---\n${HEAD}\n--- hết\n\nx\n`, "CT-202 :1"],
  ["a blank line before the beginning", `\n---\n${HEAD}\ndraft: true\n---\n\nx\n`, "CT-201 :1"],
  ["a space before the beginning", ` ---\n${HEAD}\ndraft: true\n---\n\nx\n`, "CT-201 :1"],
  ["no front matter at all", "# Tiêu đề\n\nNội dung.\n", "CT-201 :1"],
  ["an empty file", "", "CT-201 :1"],
  ["three dashes and nothing more", "---", "CT-202 :1"],
  ["four dashes for a beginning", `----\n${HEAD}\n---\n\nx\n`, "CT-211 :1"],
]);

const program = cases("program", [
  ["---js with a module", "---js\nimport fs from 'node:fs'; const title = 'x';\n---\n\nx\n", "CT-211 :1"],
  ["---js with an object", "---js\n{ title: (() => 'chạy')() }\n---\n\nx\n", "CT-211 :1"],
  ["---javascript", "---javascript\nmodule.exports = {}\n---\n\nx\n", "CT-211 :1"],
  ["---jsLegacy", "---jsLegacy\n{ title: 'x' }\n---\n\nx\n", "CT-211 :1"],
  ["---JS in capitals", "---JS\n{ title: 'x' }\n---\n\nx\n", "CT-211 :1"],
  ["---json", '---json\n{"title":"x"}\n---\n\nx\n', "CT-211 :1"],
  ["---coffee", "---coffee\ntitle: 'x'\n---\n\nx\n", "CT-211 :1"],
  ["---constructor", `---constructor\n${HEAD}\n---\n\nx\n`, "CT-211 :1"],
  ["--- js with a space", "--- js\n{ title: 'x' }\n---\n\nx\n", "CT-211 :1"],
  ["a template engine by front matter", headed("templateEngineOverride: njk,md"), "CT-204 :5"],
  ["computed data", headed("eleventyComputed:\n  title: '{{ 7*7 }}'"), "CT-204 :5"],
]);

const keys = cases(
  "keys",
  [
    ...["permalink: ../../ra-ngoai.html", "permalinkBypassOutputDir: true", "layout: ../../mat.njk"],
    ...[
      "pagination: {data: x, size: 1}",
      "eleventyExcludeFromCollections: true",
      "eleventyNavigation: {key: x}",
    ],
    ...["eleventyImport: {collections: [x]}", "eleventyDataSchema: x", "page: {url: /x/}", "content: x"],
    ...["collections: x", "pkg: x", "eleventy: x", "override:tags: [x]", "__proto__: {isAdmin: true}"],
    ...[
      "constructor: {prototype: {x: 1}}",
      "prototype: x",
      "toString: x",
      "hasOwnProperty: x",
      "then: x",
      "Title: x",
    ],
  ].map((line): Row => [line, headed(line), "CT-204 :5"]),
);

const values = cases("values", [
  ["a title that is a list", `---\ntitle: [một]\n${rest()}\n---\n\nx\n`, "CT-206 :2"],
  ["a title that is a map", `---\ntitle: {a: b}\n${rest()}\n---\n\nx\n`, "CT-206 :2"],
  ["a title of 161 letters", `---\ntitle: ${"a".repeat(161)}\n${rest()}\n---\n\nx\n`, "CT-207 :2"],
  ["an empty title", `---\ntitle:\n${rest()}\n---\n\nx\n`, "CT-207 :2"],
  ["tags that are a word", headed("tags: một"), "CT-206 :5"],
  ["tags: all", headed("tags: all"), "CT-206 :5"],
  ["a tag without a letter", headed('tags: ["!!!"]'), "CT-207 :5"],
  ["draft: no", headed("draft: no"), "CT-206 :5"],
  ["draft: 1", headed("draft: 1"), "CT-206 :5"],
  ["an image that is a word", headed("image: a.jpg"), "CT-206 :5"],
  ["an image without its description", headed("image:\n  src: a.jpg"), "CT-205 :6"],
  ["aliases that are a word", headed("aliases: /cu/"), "CT-206 :5"],
  ["an attachment that is a word", headed("attachments: [a.pdf]"), "CT-206 :5"],
  ["no title", "---\ndate: 05/12/2018\nauthor: A\n---\n\nx\n", "CT-205 :2"],
  ["no author", "---\ntitle: A\ndate: 05/12/2018\n---\n\nx\n", "CT-205 :2"],
]);

/** Values another reader would change in silence: `012` to 10, `1.10` to 1.1, `no` to false, `~` to nothing. */
const kept: HostileCase[] = ["012", "1.10", "no", "1e3", "0x1F", "12:30", "2018-12-05", "true"].map(
  (title) => ({
    name: `a title that is ${title}`,
    risk: "values",
    files: withArticle(`---\ntitle: ${title}\n${rest()}\n---\n\nx\n`),
    problems: [],
    page: { holds: [`<h1>${title}</h1>`] },
  }),
);

const dates = cases(
  "dates",
  [
    ...["30/02/2018", "31/04/2018", "29/02/2019", "32/01/2018", "2018-02-30", "2018-13-01", "05/13/2018"],
    ...[
      "2018-12-05 25:00",
      "2018-12-05 07:60",
      "05/12/2018 13:00 PM",
      "hôm nay",
      "2018",
      "12-05-2018",
      "05.12.2018",
    ],
    ...["1066-10-14", "9999-01-01", "1543968000", "2018-12-05T07:56+99:99"],
  ].map((date): Row => [date, `---\ntitle: Bài\ndate: ${date}\nauthor: A\n---\n\nx\n`, "CT-208 :3"]),
);

/** The hour a reader in Việt Nam must see, whatever machine builds the page. */
const hours: HostileCase[] = Object.entries({
  "2026-11-02": "02/11/2026 12:00 AM",
  "2026-11-02 07:30:00": "02/11/2026 07:30 AM",
  "2026-11-02 07:30": "02/11/2026 07:30 AM",
  "2026-11-02T00:30:00Z": "02/11/2026 07:30 AM",
  "2026-11-02T07:30:00+07:00": "02/11/2026 07:30 AM",
  "02/11/2026 07:30": "02/11/2026 07:30 AM",
  "(02/11/2026 07:30 AM)": "02/11/2026 07:30 AM",
  "02/11/2026 7:30 SA": "02/11/2026 07:30 AM",
}).map(([date, shown]) => ({
  name: `${date} is shown as ${shown}`,
  risk: "dates",
  files: withArticle(`---\ntitle: Bài\ndate: ${date}\nauthor: A\n---\n\nx\n`),
  problems: [],
  page: { holds: [`(${shown})`] },
}));

const loss = cases("loss", [
  ["words behind a # in a title", `---\ntitle: Thông báo # 5\n${rest()}\n---\n\nx\n`, "CT-212 :2"],
  ["a body without a word", bodied(""), "CT-306 :1"],
  ["an empty page before a page break", bodied("::: sang-trang :::\n\nHai"), "CT-306 :7"],
  ["an empty page behind one", bodied("Một\n\n::: sang-trang :::"), "CT-306 :9"],
  ["a misspelt page break", bodied("Một\n\n::: sang-trnag :::\n\nHai"), "CT-303 :9"],
  ["a page break in a list", bodied("- một\n  ::: sang-trang :::\n"), "CT-303 :8"],
]);

export const headCases = [
  ...yaml,
  ...fence,
  ...program,
  ...keys,
  ...values,
  ...kept,
  ...dates,
  ...hours,
  ...loss,
];

function rest(): string {
  return "date: 05/12/2018 07:56\nauthor: Ban Biên tập";
}

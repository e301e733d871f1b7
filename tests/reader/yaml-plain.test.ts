import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnyYaml, readYaml } from "../../scripts/reader/yaml.ts";
import type { YamlData } from "../../scripts/reader/yaml-places.ts";
import { readPlainYaml } from "../../scripts/reader/yaml-plain.ts";

const FILE = "tin/bai.md";
const RUNS = 20_000;

/** All that is known of a piece of YAML: its data, and the place of every part. */
function known({ value, placeOf, keyPlaceOf }: YamlData) {
  const paths: string[][] = [];
  const walk = (part: unknown, path: string[]): void => {
    paths.push(path, [...path, "không có"]);
    if (typeof part !== "object" || part === null) return;
    for (const [key, below] of Object.entries(part)) walk(below, [...path, key]);
  };
  walk(value, []);
  return { value, places: paths.map((path) => [path, placeOf(path), keyPlaceOf(path)]) };
}

/** Whether a text was simple enough; if so, it must be what the parser of all of YAML makes of it. */
function isPlain(text: string): boolean {
  const plain = readPlainYaml(text, FILE, 2);
  if (!plain) return false;
  const any = readAnyYaml(text, FILE, 2);
  expect(any, `${JSON.stringify(text)} is refused`).not.toBeInstanceOf(Array);
  expect(known(plain), JSON.stringify(text)).toEqual(known(any as YamlData));
  return true;
}

describe("what most heads are written in is read line by line", () => {
  test.each([
    ["entries", "title: Một bài, hai ý (ba)\ndate: 05/12/2018 07:56\nauthor: Ban Biên tập"],
    ["in quotation marks", "title: \"Thông báo: # 5\"\nsummary: 'nói “được”'"],
    ["a list in brackets", "tags: [y tế, an toàn giao thông, covid-19]"],
    ["an empty list", "tags: []"],
    ["a list of lines", "tags:\n  - y tế\n  - du lịch\ntitle: Một"],
    ["a list that is not set in", "tags:\n- y tế\n- du lịch"],
    ["a group", 'image:\n  src: cau.jpg\n  alt: Cầu mới\n  credit: "Ảnh: Lê An"\ndraft: true'],
    ["signs inside words", "title: R&D, C++ 100% a-b *x* [1] {2} 'ba' \"bốn\" 7:56 https://example.vn/a"],
    ["a line feed at the end", "title: Một\n"],
  ])("%s", (_, text) => expect(isPlain(text)).toBe(true));
});

describe("what may mean something else is left to the parser of all of YAML", () => {
  test.each([
    ["nothing", ""],
    ["a remark", "title: Một # hai"],
    ["a remark on a line of its own", "# một\ntitle: Một"],
    ["a colon and a blank", "title: Một: hai"],
    ["a colon at the end", "title: Một:"],
    ["a value on several lines", "title: Một\n  hai"],
    ["an item under a value", "title: Một\n  - hai"],
    ["a value left out", "title:\nauthor: A"],
    ["the last value left out", "author: A\ntitle:"],
    ["a key twice", "title: Một\ntitle: Hai"],
    ["a key twice in a group", "image:\n  src: a\n  src: b"],
    ["backslashes in quotation marks", 'title: "a\\tb"'],
    ["quotation marks that do not close", 'title: "Một'],
    ["words behind quotation marks", 'title: "Một" hai'],
    ["an apostrophe in apostrophes", "title: 'a''b'"],
    ["signs YAML keeps", "title: *a"],
    ["a block of text", "summary: |\n  Một"],
    ["blanks at the end", "title: Một "],
    ["a tab", "title:\tMột"],
    ["a deeper line", "tags:\n  - a\n   - b"],
    ["a list in a list", "tags:\n  - - a"],
    ["a group in a list", "attachments:\n  - src: a.pdf\n    title: A"],
    ["a list in a group", "image:\n  src: [a]"],
    ["a list over several lines", "tags: [a,\n  b]"],
    ["a group in brackets", "image: {src: a.jpg}"],
    ["a sign nobody sees", "title: a\u200fb\u202e"],
    ["the end of a document", "title: Một\n..."],
    ["a key named __proto__", "__proto__: x"],
  ])("%s", (_, text) => expect(readPlainYaml(text, FILE, 2)).toBeUndefined());
});

/** Words of heads, right and wrong: all that YAML gives a meaning to, in Vietnamese company. */
const right = fc.constantFrom(
  ..."a|Một|ba  bốn|7:56|05/12/2018|“lời”|(năm)|a-b|x_y|1.10|true|null|R&D|a#b|'một'|\"hai\"|'a: b'|\"a # b\"".split(
    "|",
  ),
  ..."[a, b c]|[]|[a,  b]|https://a.vn/?b=c|a,b|a]|b}|5%|\ud83d\ude00|a\u00a0b|a\u2028b|a - b".split("|"),
);
const wild = fc.constantFrom(
  ..."~|*|&a|!t|%|@|`|>|-|#|# b|a #b|a:|: b|- a|,|[|]|{|}|{a: b}|[a:b]|[a , b]|[ a]|[a,]|['a']|a, b|\u00a0|\t".split(
    "|",
  ),
  ...'---|...|? a|<<|"\\t"|"a|\'a\'\'b\'|"a" b|+84|“|\u2028|\\'.split("|"),
);
const value = fc.oneof(
  { weight: 9, arbitrary: right },
  { weight: 2, arbitrary: fc.array(fc.oneof(right, wild), { maxLength: 3 }).map((words) => words.join(" ")) },
);
const line = fc
  .tuple(
    fc.constantFrom(
      "title: ",
      "date: ",
      "image: ",
      "tags:",
      "tags: ",
      "  - ",
      "  - ",
      "  a: ",
      "  b: ",
      "- ",
      " - ",
      "a:",
    ),
    fc.oneof(
      { weight: 9, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: fc.constantFrom(" ", "  ", "- ") },
    ),
    value,
  )
  .map(([lead, more, words]) => (lead.endsWith(" ") ? lead + more + words : lead));

test("whatever is written, both say the same of it", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      if (isPlain(lines.join("\n"))) plain++;
    }),
    { numRuns: RUNS },
  );
  expect(plain).toBeGreaterThan(RUNS / 25);
});

test("data, problems and places come out of the one door", () => {
  const text = "title: Một\ntags: [a]";
  const [one, any] = [readYaml(text, FILE, 2), readAnyYaml(text, FILE, 2)];
  expect(known(one as YamlData)).toEqual(known(any as YamlData));
  expect(readYaml("title: *a", FILE, 2)).toEqual(readAnyYaml("title: *a", FILE, 2));
});

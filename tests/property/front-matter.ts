import fc from "fast-check";
import { phrase, wildPhrase, wildWord } from "./words.ts";

/** Front matter as text: right, nearly right, and anything that begins like YAML. */

/** A value in double quotes: JSON's strings are YAML's. */
const quoted = (text: fc.Arbitrary<string>) => text.map((words) => JSON.stringify(words));
const date = fc.constantFrom(
  "05/12/2018 07:56",
  "2018-12-05",
  "2025-02-28T10:00:00+07:00",
  "01/01/2199",
  "31/12/1999",
);

const optional = fc.subarray([
  fc
    .tuple(fc.array(quoted(phrase), { minLength: 1, maxLength: 3 }))
    .map(([tags]) => `tags: [${tags.join(", ")}]`),
  quoted(phrase).map((text) => `summary: ${text}`),
  fc
    .tuple(quoted(phrase), quoted(phrase))
    .map(([alt, credit]) => `image: {src: anh.jpg, alt: ${alt}, credit: ${credit}}`),
  fc.constantFrom(
    "draft: true",
    "draft: false",
    "featured: true",
    "expires: 31/12/2018",
    "expires: 01/01/2199",
  ),
  fc.tuple(date, quoted(phrase)).map(([day, note]) => `updated: {date: ${day}, note: ${note}}`),
  fc
    .array(
      fc.oneof(
        fc.stringMatching(/^\/[\w\-./~%]{0,12}$/),
        fc.constantFrom(
          "/a",
          "/a/",
          "/A",
          "/a.html",
          "/a.html/b",
          "/./",
          "/.",
          "/a/./b",
          "/a//b",
          "/a/b",
          "/%2e%2e/x",
        ),
        fc.constantFrom(
          "/index.html",
          "/tin/index.html",
          "/tin/bai-0/index.html",
          "/feed.xml/x",
          "/404.html",
          "/con",
        ),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((paths) => `aliases: ${JSON.stringify(paths)}`),
  quoted(phrase).map((title) => `attachments: [{src: mau.pdf, title: ${title}}]`),
  fc
    .oneof(
      quoted(phrase),
      fc.webUrl().map((url) => `{name: Báo, url: ${JSON.stringify(url)}}`),
    )
    .map((text) => `source: ${text}`),
]);

/** A head the schema takes. */
export const soundHead = fc
  .tuple(quoted(phrase), date, quoted(phrase.map((text) => `Ban ${text}`.slice(0, 80).trim())), optional)
  .chain(([title, day, author, more]) =>
    fc
      .tuple(...more)
      .map((lines) => [`title: ${title}`, `date: ${day}`, `author: ${author}`, ...lines].join("\n")),
  );

const keys = [
  ..."title date author section tags summary image draft featured updated expires aliases attachments source".split(
    " ",
  ),
  ..."titel __proto__ constructor prototype permalink layout eleventyComputed pagination templateEngineOverride".split(
    " ",
  ),
  ..."? <<: !!js/function 012 ~ null true toString valueOf hasOwnProperty length".split(" "),
];

const scalar = fc.oneof(
  quoted(wildPhrase),
  wildPhrase,
  wildWord.map((text) => `'${text}'`),
  date,
  fc.constantFrom(
    "true",
    "no",
    "~",
    "012",
    "1e3",
    "1.10",
    "|",
    "|\n  a\n  b",
    ">-\n  a\n\n  b",
    "&a b",
    "*a",
    "!!js/regexp x",
  ),
  fc.constantFrom(
    '"a\\nb"',
    '"\\u202e"',
    '"\\0"',
    '"\\x1b[31m"',
    '"\\uD800"',
    '"\\uFFFE"',
    "a # b",
    "a: b",
    "[a, b",
    "{a",
    "@a",
    "%a",
    "`a",
  ),
);

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }).map((list) => `[${list.join(", ")}]`),
    fc
      .array(fc.tuple(fc.constantFrom(...keys), tie("value")), { maxLength: 3 })
      .map((map) => `{${map.map(([key, text]) => `${key}: ${text}`).join(", ")}}`),
    fc.array(tie("value"), { maxLength: 3 }).map((list) => list.map((text) => `\n  - ${text}`).join("")),
    fc
      .array(fc.tuple(fc.constantFrom(...keys), tie("value")), { maxLength: 3 })
      .map((map) => map.map(([key, text]) => `\n  ${key}: ${text}`).join("")),
  ),
}));

/** Deeper than any stack, wider than any page. */
const bomb = fc
  .tuple(
    fc.constantFrom("[", "{a: ", "- ", "? ", "{", "[{", "&a [", "!a ", '"\\'),
    fc.constantFrom(10, 300, 3_000),
  )
  .map(([sign, count]) => `tags: ${sign.repeat(count)}`);
const laughs = fc
  .integer({ min: 1, max: 9 })
  .map((depth) =>
    Array.from(
      { length: depth },
      (_, at) => `a${at}: &a${at} [${at ? `*a${at - 1}, *a${at - 1}` : "x"}]`,
    ).join("\n"),
  );

/** A head of anything. */
export const wildHead = fc.oneof(
  { weight: 3, arbitrary: soundHead },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        soundHead,
        fc.array(fc.tuple(fc.constantFrom(...keys), value), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
      )
      .map(([head, entries, first]) => {
        const more = entries.map(([key, text]) => `${key}: ${text}`).join("\n");
        return first ? `${more}\n${head}` : `${head}\n${more}`;
      }),
  },
  { weight: 1, arbitrary: wildPhrase },
  { weight: 1, arbitrary: fc.array(wildPhrase, { maxLength: 5 }).map((lines) => lines.join("\n")) },
  { weight: 1, arbitrary: bomb },
  { weight: 1, arbitrary: laughs },
);

/** The line a head begins and ends with, mostly. */
export const fence = fc.oneof(
  { weight: 12, arbitrary: fc.constant(["---\n", "\n---\n\n"] as const) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<(readonly [string, string])[]>(
      ["---js\n", "\n---\n"],
      ["---constructor\n", "\n---\n"],
      ["\n---\n", "\n---\n"],
      ["---\n", "\n"],
      ["--- \n", "\n--- \n"],
      ["---\n---\n", ""],
      ["\ufeff---\r\n", "\r\n---\r\n"],
      ["---\r", "\r---\r"],
      ["---\n", "\n----\n"],
      ["---\n", "\n---x\n---\n"],
      ["", ""],
    ),
  },
);

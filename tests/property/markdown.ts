import fc from "fast-check";
import { phrase, template, wildPhrase, wildWord } from "./words.ts";

/** Markdown as editors, spammers and importers write it. */

const soundUrls = [
  "/tin/",
  "/tim-kiem/?q=a&b=%22",
  "https://example.vn/a?b=c&d=%22",
  "http://EXAMPLE.vn/(a)",
  "HTTPS://example.vn",
  "https://đấtviệt.vn/tết",
  "mailto:ubnd@example.vn?subject=a%0d%0ab",
  "tel:+84238123456",
  "#muc-dat-dai",
];

const strangeUrls = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "java&#115;cript:alert(1)",
  "&#x6A;avascript:alert(1)",
  "javascript&colon;alert(1)",
  "java\\script:alert(1)",
  "%6Aavascript:alert(1)",
  "<\u0001javascript:alert(1)>",
  "<java\tscript:alert(1)>",
  "< javascript:alert(1)>",
  "&Tab;javascript:alert(1)",
  "data:text/html;base64,PHNjcmlwdD4=",
  "data:image/svg+xml,<svg/onload=alert(1)>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://example.vn/1",
  "//evil.example/",
  "/\\evil.example/",
  "/&#92;evil.example/",
  "/%5cevil.example/",
  "/\t/evil.example/",
  "https:evil.example",
  "https:/\\evil.example",
  "http://",
  'https://x" onclick="alert(1)',
  "../../../etc/passwd",
  "anh.jpg",
  "",
];

const soundUrl = fc.constantFrom(...soundUrls);
const wildUrl = fc.oneof(
  soundUrl,
  fc.constantFrom(...strangeUrls),
  fc.webUrl(),
  fc.string({ maxLength: 20 }),
);

interface Parts {
  text: fc.Arbitrary<string>;
  url: fc.Arbitrary<string>;
  /** File names of pictures. */
  picture: fc.Arbitrary<string>;
}

const sound: Parts = {
  // What an editor would have to escape to see it, escaped.
  text: phrase.map((text) => text.replace(/[<[\]*_`|\\]/g, "\\$&")),
  url: soundUrl,
  picture: fc.constant("anh.jpg"),
};

const wild: Parts = {
  text: wildPhrase,
  url: wildUrl,
  picture: fc.oneof(
    fc.constant("anh.jpg"),
    wildUrl,
    fc.constantFrom("../anh.jpg", "ANH.JPG", "bai-0.md", "mau.pdf"),
  ),
};

function inline({ text, url, picture }: Parts): fc.Arbitrary<string> {
  const title = fc.option(text, { nil: undefined });
  const link = fc
    .tuple(text, url, title)
    .map(([words, to, about]) => `[${words}](${to}${about ? ` "${about.replaceAll('"', "'")}"` : ""})`);
  return fc.oneof(
    { weight: 4, arbitrary: text },
    link,
    fc
      .tuple(text, fc.constantFrom("*", "**", "_", "__", "~~", "`", "``"))
      .map(([words, mark]) => mark + words + mark),
    fc
      .tuple(text, fc.constantFrom("en", "lo", "EN", '"fr"'))
      .map(([words, tag]) => `[${words}]{lang=${tag}}`),
    url.map((to) => `<${to}>`.replace(/^<([^a-z].*)>$/i, "$1")),
    fc.constantFrom(
      "&amp;",
      "&lt;b&gt;",
      "&#60;i&#62;",
      "&copy;",
      "a  \nb",
      "a\\\nb",
      "1\\. a",
      "\\<b>",
      "`<b>`",
    ),
    template,
    fc
      .tuple(text, picture, title)
      .map(
        ([alt, src, about]) => `\n\n![${alt}](${src}${about ? ` "${about.replaceAll('"', "'")}"` : ""})\n\n`,
      ),
  );
}

function block(parts: Parts): fc.Arbitrary<string> {
  const line = fc.array(inline(parts), { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(" "));
  // Pictures stand on lines of their own: inside other blocks they are problems.
  const flat = line.map((words) => words.replace(/\n\n!\[[^\n]*\n\n/g, "ảnh").replace(/\n/g, " "));
  const cells = fc.array(
    flat.map((cell) => cell.replaceAll("|", "\\|")),
    { minLength: 2, maxLength: 2 },
  );
  return fc.oneof(
    { weight: 4, arbitrary: line },
    fc.tuple(fc.integer({ min: 2, max: 6 }), flat).map(([level, words]) => `${"#".repeat(level)} ${words}`),
    fc
      .array(flat, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item) => `- ${item}`).join("\n")),
    fc
      .array(flat, { minLength: 1, maxLength: 3 })
      .map((items) => items.map((item, at) => `${at + 7}. ${item}`).join("\n")),
    flat.map((words) => `> ${words}\n>\n> > ${words}`),
    fc
      .tuple(cells, cells, fc.constantFrom("---|---", ":--|--:", ":-:|---"))
      .map(([head, row, marks]) => `| ${head.join(" | ")} |\n|${marks}|\n| ${row.join(" | ")} |`),
    fc
      .tuple(parts.text, fc.constantFrom("", "html", "js onclick=x", '"><b', "a&#32;b"))
      .map(([words, info]) => `\`\`\`${info}\n${words}\n\`\`\``),
    flat.map((words) => `    ${words}`),
    fc.tuple(parts.url, flat).map(([to, words]) => `[ref]: ${to}\n\n[${words}][ref] [ref]`),
    fc.constantFrom("***", "::: sang-trang :::", "Chữ\n---", "Chữ\n: chữ"),
    fc
      .tuple(fc.constantFrom("luu-y", "Cảnh báo", "thong-tin", "trich-dan :::"), flat)
      .map(([name, words]) => `::: ${name}\n\n${words}\n\n:::`),
    fc
      .tuple(fc.constantFrom("Bảng: ", "Bảng 1. "), flat, cells)
      .map(([start, words, head]) => `${start}${words}\n\n| ${head.join(" | ")} |\n|---|---|\n| a | b |`),
  );
}

/** Blocks no article may have, or none a parser likes. */
const strangeBlock = fc.oneof(
  fc.constantFrom(
    "# Cấp một",
    "<div onclick=alert(1)>\n\nx\n\n</div>",
    "<script>\nalert(1)\n</script>",
    "<!-- x -->",
    "<?php x ?>",
    "<a href='javascript:alert(1)'>x</a>",
    "<iframe src=//evil></iframe>",
    "::: ghi-chu",
    "::: luu-y",
    "::: canh-bao\n::: luu-y\nx\n:::\n:::",
    "- ::: luu-y\n  x\n  :::",
    '[x]{lang=en" onclick="alert(1)}',
    "[x]{lang=<script>}",
    "x{lang=en}",
    "| |\n|---|\n| a |",
    'Bảng 1: "><script>alert(1)</script>\n\n| "> | a |\n|---|---|\n| b | c |',
    "## ",
    "###### a",
    ":::",
    "\\::: sang-trang",
    "---\ntitle: hai\n---",
    "---js\nmodule.exports = {}\n---",
    "\ttab",
    "![](anh.jpg)",
    "- ![a](anh.jpg)",
    "[![a](anh.jpg)](javascript:alert(1))",
  ),
  wildWord,
  // Deep and long: what recursion and backtracking fear.
  fc
    .tuple(
      fc.constantFrom(
        ">",
        "- ",
        "* ",
        "[",
        "\\[",
        "![",
        "::: luu-y\n",
        "*",
        "_",
        "`",
        "<",
        "(",
        "|",
        "&",
        "#",
        "1. ",
        "\\",
        "a**",
      ),
      fc.integer({ min: 1, max: 600 }),
    )
    .map(([sign, count]) => sign.repeat(count)),
);

/** A body of what CommonMark and the house allow. */
export const soundBody = bodyOf(block(sound));

/** A body of anything. */
export const wildBody = bodyOf(
  fc.oneof(
    { weight: 3, arbitrary: block(sound) },
    { weight: 3, arbitrary: block(wild) },
    { weight: 1, arbitrary: strangeBlock },
  ),
);

function bodyOf(one: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(one, { minLength: 1, maxLength: 7 }),
      fc.constantFrom("\n\n", "\n\n", "\n", "\r\n\r\n", "\r\r"),
    )
    .map(([blocks, gap]) => blocks.join(gap));
}

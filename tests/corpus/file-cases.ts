import { readFileSync } from "node:fs";
import { odf, ooxml, zipOf } from "../reader/bytes.ts";
import { bodied, HEAD, type HostileCase, headed, SITE, withArticle } from "./case.ts";

const article = bodied("x");
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
const at = "tin/bai.md";

const encoding: HostileCase[] = [
  ["UTF-16", utf16(article), `CT-102 ${at}:1`],
  [
    "bytes that are no UTF-8",
    Buffer.concat([Buffer.from(article), Buffer.from([0xc3, 0x28])]),
    `CT-102 ${at}:8`,
  ],
  [
    "an overlong encoding",
    Buffer.concat([Buffer.from(article), Buffer.from([0xc0, 0xaf])]),
    `CT-102 ${at}:8`,
  ],
  [
    "half a surrogate pair",
    Buffer.concat([Buffer.from(article), Buffer.from([0xed, 0xa0, 0x80])]),
    `CT-102 ${at}:8`,
  ],
  ["a NUL", bodied("a\u0000b"), `CT-105 ${at}:7`],
  ["a bell", bodied("a\u0007b"), `CT-105 ${at}:7`],
  ["an escape", bodied("a\u001bb"), `CT-105 ${at}:7`],
  ["a delete", bodied("a\u007fb"), `CT-105 ${at}:7`],
  ["a right-to-left override", bodied("a\u202egnp.exe"), `CT-105 ${at}:7`],
  ["an isolate", bodied("a\u2066b\u2069"), `CT-105 ${at}:7`],
  ["a byte-order mark inside", bodied("a\ufeffb"), `CT-105 ${at}:7`],
  ["a NUL in the title", article.replace("Một bài", "Một\u0000bài"), `CT-105 ${at}:2`],
].map(([name, text, problem]) => ({
  name: String(name),
  risk: "encoding",
  files: withArticle(text as string | Uint8Array),
  problems: [String(problem)],
}));

/** What other systems write, and means the same. */
const written: HostileCase[] = [
  ["a byte-order mark", `\ufeff${article}`],
  ["two byte-order marks", `\ufeff\ufeff${article}`],
  ["CR and LF", article.replaceAll("\n", "\r\n")],
  ["CR alone", article.replaceAll("\n", "\r")],
  ["decomposed letters", article.normalize("NFD")],
].map(([name = "", text = ""]) => ({
  name,
  risk: "encoding",
  files: withArticle(text),
  problems: [],
  page: { holds: ["<h1>Một bài</h1>"] },
}));

const names: HostileCase[] = [
  {
    name: "two articles of one address",
    risk: "names",
    files: { "site.yaml": SITE, "tin/2017/bai.md": article, "tin/2018/bai.md": article },
    problems: ["CT-107 tin/2018/bai.md:1"],
  },
  {
    name: "twins by case",
    risk: "names",
    files: { "site.yaml": SITE, "tin/Bai.md": article, "tin/bai.md": article },
    problems: ["CT-106 tin/Bai.md:1", "CT-107 tin/bai.md:1", "CT-107 tin/bai.md:1"],
  },
  {
    name: "a name without a letter",
    risk: "names",
    files: { "site.yaml": SITE, "tin/!!!.md": article },
    problems: ["CT-106 tin/!!!.md:1"],
  },
  {
    name: "a name of 81 letters",
    risk: "names",
    files: { "site.yaml": SITE, [`tin/${"a".repeat(81)}.md`]: article },
    problems: [`CT-106 tin/${"a".repeat(81)}.md:1`],
  },
  {
    name: "a name the pager needs",
    risk: "names",
    files: { "site.yaml": SITE, "tin/trang.md": article },
    problems: ["CT-503 tin/trang.md:1"],
  },
  {
    name: "spaces, signs and accents in a name",
    risk: "names",
    files: { "site.yaml": SITE, "tin/100% Đại hội #1?.md": article },
    problems: ["CT-106 tin/100% Đại hội #1?.md:1"],
  },
];

const places: HostileCase[] = [
  ["a folder that is no section", { "khac/bai.md": article }, "CT-108 khac/bai.md:1"],
  ["an article beside the sections", { "bai.md": article }, "CT-108 bai.md:1"],
  [
    "a data file that would run",
    { "tin/tin.11tydata.js": "module.exports = {}" },
    "CT-103 tin/tin.11tydata.js:1",
  ],
  ["a global data file that would run", { "_data/x.js": "export default {}" }, "CT-103 _data/x.js:1"],
  ["a template", { "tin/x.njk": "{{ 7*7 }}" }, "CT-103 tin/x.njk:1"],
  ["a page of HTML", { "tin/x.html": "<script>x</script>" }, "CT-103 tin/x.html:1"],
  ["a script", { "tin/x.js": "x" }, "CT-103 tin/x.js:1"],
  ["a program of the server", { "tin/x.php": "<?php" }, "CT-103 tin/x.php:1"],
  ["an SVG with a script", { "tin/x.svg": "<svg><script>x</script></svg>" }, "CT-103 tin/x.svg:1"],
  ["a robots.txt", { "robots.txt": "Disallow: /" }, "CT-103 robots.txt:1"],
].map(([name, files, problem]) => ({
  name: String(name),
  risk: "places",
  files: { ...withArticle(article), ...(files as HostileCase["files"]) },
  problems: [String(problem)],
}));

const links: HostileCase[] = [
  {
    name: "an article that is a link to a secret",
    risk: "places",
    files: withArticle(article),
    links: { "tin/mat.md": "/etc/hostname" },
    problems: ["CT-103 tin/mat.md:1"],
  },
  {
    name: "a folder that is a link out of the tree",
    risk: "places",
    files: withArticle(article),
    links: { "lich/ngoai": "/etc" },
    problems: ["CT-103 lich/ngoai:1"],
  },
];

const picture = (
  name: string,
  bytes: string | Uint8Array,
  problem: string,
  use = "![Một cây cầu](a.jpg)",
): HostileCase => ({
  name,
  risk: "pictures",
  files: { ...withArticle(bodied(use)), ...(bytes.length >= 0 && { "tin/a.jpg": bytes }) },
  problems: [problem],
});

const photograph = readFileSync("content/gioi-thieu-chung/toan-canh.jpg");

const pictures: HostileCase[] = [
  picture("an empty picture", "", `CT-402 ${at}:7`),
  picture("a page of HTML that is called a picture", "<!doctype html><script>x</script>", `CT-402 ${at}:7`),
  picture("an SVG that is called a picture", "<svg xmlns='http://www.w3.org/2000/svg'/>", `CT-402 ${at}:7`),
  picture("a program that is called a picture", "MZ\u0000\u0000", `CT-402 ${at}:7`),
  picture("half a photograph", photograph.subarray(0, photograph.length / 2), `CT-402 ${at}:7`),
  picture("the beginning of a JPEG and no more", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), `CT-402 ${at}:7`),
  ...["../../etc/passwd", "/etc/passwd", "https://xau.example/a.jpg", "khong-co.jpg", "..%2f..%2fa.jpg"].map(
    (src): HostileCase => ({
      name: `a picture from ${src}`,
      risk: "pictures",
      files: withArticle(bodied(`![Một cây cầu](${src})`)),
      problems: [`CT-401 ${at}:7`],
    }),
  ),
  {
    name: "a picture in front matter from outside",
    risk: "pictures",
    files: withArticle(headed("image:\n  src: ../../../etc/passwd\n  alt: Cầu")),
    problems: [`CT-401 ${at}:6`],
  },
  {
    name: "a picture without a description",
    risk: "pictures",
    files: withArticle(bodied("![](khong-co.jpg)")),
    problems: [`CT-401 ${at}:7`, `CT-403 ${at}:7`],
  },
  {
    name: "a picture in a table",
    risk: "pictures",
    files: withArticle(bodied("| a |\n|---|\n| ![x](a.jpg) |")),
    problems: [`CT-302 ${at}:9`],
  },
];

const attachment = (
  name: string,
  file: string,
  bytes: string | Uint8Array,
  problem: string,
): HostileCase => ({
  name,
  risk: "attachments",
  files: { ...withArticle(headed(`attachments:\n  - src: ${file}\n    title: Mẫu`)), [`tin/${file}`]: bytes },
  problems: problem.split(", "),
});

const attachments: HostileCase[] = [
  attachment("a program that is called a PDF", "a.pdf", "MZ\u0000\u0000", `CT-405 ${at}:6`),
  attachment("a page that is called a PDF", "a.pdf", "<script>x</script>", `CT-405 ${at}:6`),
  attachment("a text that is called a DOCX", "a.docx", "chữ", `CT-405 ${at}:6`),
  attachment(
    "a document that hides macros",
    "a.docx",
    ooxml("docx", { "word/vbaProject.bin": "x" }),
    `CT-405 ${at}:6`,
  ),
  attachment(
    "a workbook that hides macros",
    "a.xlsx",
    ooxml("xlsx", { "xl/vbaProject.bin": "x" }),
    `CT-405 ${at}:6`,
  ),
  attachment(
    "a .docm called DOCX",
    "a.docx",
    ooxml("docx", {}, "x.document.macroEnabled.main+xml"),
    `CT-405 ${at}:6`,
  ),
  attachment(
    "a text that hides Basic",
    "a.odt",
    odf("text", { "Basic/Standard/x.xml": "x" }),
    `CT-405 ${at}:6`,
  ),
  attachment(
    "a sheet that hides a script",
    "a.ods",
    odf("spreadsheet", { "Scripts/x.py": "x" }),
    `CT-405 ${at}:6`,
  ),
  attachment("a ZIP called DOCX", "a.docx", zipOf({ "a.txt": "x" }), `CT-405 ${at}:6`),
  attachment(
    "a ZIP that holds a program",
    "a.zip",
    zipOf({ "a.pdf": "x", "b.pdf.exe": "x" }),
    `CT-405 ${at}:6`,
  ),
  attachment("a ZIP that holds a workbook with macros", "a.zip", zipOf({ "a.xlsm": "x" }), `CT-405 ${at}:6`),
  attachment("a ZIP in a ZIP", "a.zip", zipOf({ "a.zip": "x" }), `CT-405 ${at}:6`),
  attachment("a ZIP that leads out of its folder", "a.zip", zipOf({ "../../a.pdf": "x" }), `CT-405 ${at}:6`),
  attachment("half a ZIP", "a.zip", zipOf({ "a.pdf": "x" }).subarray(0, 40), `CT-405 ${at}:6`),
  attachment("half a document", "a.docx", ooxml("docx").subarray(0, 100), `CT-405 ${at}:6`),
  attachment("half a photograph for download", "a.jpg", photograph.subarray(0, 5000), `CT-405 ${at}:6`),
  attachment("an SVG that is called a PNG, for download", "a.png", "<svg/>", `CT-405 ${at}:6`),
  attachment("a document with macros", "a.docm", "PK\u0003\u0004", `CT-103 tin/a.docm:1, CT-405 ${at}:6`),
  attachment("a workbook with macros", "a.xlsm", "PK\u0003\u0004", `CT-103 tin/a.xlsm:1, CT-405 ${at}:6`),
  attachment("a program", "a.exe", "MZ", `CT-103 tin/a.exe:1, CT-405 ${at}:6`),
  attachment("a page of HTML", "a.html", "x", `CT-103 tin/a.html:1, CT-405 ${at}:6`),
  {
    name: "an attachment from outside",
    risk: "attachments",
    files: withArticle(`---\n${HEAD}\nattachments:\n  - src: ../../x.pdf\n    title: A\n---\n\nx\n`),
    problems: [`CT-404 ${at}:6`],
  },
];

export const fileCases = [
  ...encoding,
  ...written,
  ...names,
  ...places,
  ...links,
  ...pictures,
  ...attachments,
];

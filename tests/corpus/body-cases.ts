import { bodied, DOT, type HostileCase, headed, SITE, withArticle } from "./case.ts";

const html = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<iframe src=https://xau.example></iframe>",
  "<svg onload=alert(1)>",
  "<style>*{display:none}</style>",
  "<a href=javascript:alert(1)>x</a>",
  "<div style=position:fixed>x</div>",
  "<!-- ẩn -->",
  "<form action=https://xau.example><input></form>",
  "<object data=x.swf></object>",
  "<meta http-equiv=refresh content=0>",
  "<base href=https://xau.example>",
];

const markup: HostileCase[] = html.map((tag) => ({
  name: tag,
  risk: "markup",
  files: withArticle(bodied(tag)),
  problems: ["CT-305 tin/bai.md:7"],
}));

/** Template syntax is text like any other. */
const templates: HostileCase[] = [
  "{{ 7*7 }}",
  "{% raw %}",
  "{{ range.constructor('x')() }}",
  "<%= 7*7 %>",
  "#{7*7}",
].map((text) => ({
  name: `${text} in the text`,
  risk: "program",
  files: withArticle(bodied(`Trước ${text} sau`)),
  problems: [],
  page: { holds: [`Trước ${text.replace(/</g, "&lt;").replace(/>/g, "&gt;")} sau`], lacks: ["Trước 49"] },
}));

/** What would be markup elsewhere stays text where it belongs to a field. */
const fields: HostileCase[] = ["title", "summary", "author"].map((field) => ({
  name: `a script in the ${field}`,
  risk: "markup",
  files: withArticle(
    field === "summary"
      ? headed("summary: <script>alert(1)</script>")
      : headed("summary: x").replace(
          new RegExp(`^${field}: .*$`, "m"),
          `${field}: <script>alert(1)</script>`,
        ),
  ),
  problems: [],
  page: { lacks: ["<script>alert"] },
}));

const refusedLinks = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "vbscript:x",
  "file:///etc/passwd",
  "//xau.example/x",
  "ftp://a.example/x",
  "bai-khac.md",
  "../bai-khac/",
  "https://",
].map(
  (href): HostileCase => ({
    name: href,
    risk: "links",
    files: withArticle(bodied(`[x](<${href}>)`)),
    problems: ["CT-304 tin/bai.md:7"],
  }),
);

const links: HostileCase[] = [
  ...refusedLinks,
  {
    name: "an entity in javascript:",
    risk: "links",
    files: withArticle(bodied("[x](java&#115;cript:alert(1))")),
    problems: ["CT-304 tin/bai.md:7"],
  },
  {
    name: "a reference to javascript:",
    risk: "links",
    files: withArticle(bodied("[x][a]\n\n[a]: javascript:alert(1)")),
    problems: ["CT-304 tin/bai.md:7"],
  },
  {
    name: "an automatic link to javascript:",
    risk: "links",
    files: withArticle(bodied("<javascript:alert(1)>")),
    problems: ["CT-304 tin/bai.md:7"],
  },
  {
    name: "a page that is not there",
    risk: "links",
    files: withArticle(bodied("Một\n\n[x](/tin/khong-co/)")),
    problems: ["CT-601 tin/bai.md:9"],
  },
  {
    name: "a draft",
    risk: "links",
    files: { ...withArticle(bodied("[x](/tin/nhap/)")), "tin/nhap.md": headed("draft: true") },
    problems: ["CT-601 tin/bai.md:7"],
  },
  ...["https://xau.example/", "//xau.example", "/../ra-ngoai", "/a/%2e%2e/b?x", "javascript:x"].map(
    (alias): HostileCase => ({
      name: `an old address ${alias}`,
      risk: "links",
      files: withArticle(headed(`aliases: ["${alias}"]`)),
      problems: ["CT-207 tin/bai.md:5"],
    }),
  ),
  ...[
    "/",
    "/tin/",
    "/tim-kiem/",
    "/feed.xml",
    "/404.html",
    "/pagefind/x.html",
    "/assets/x/",
    "/manifest.json",
  ].map(
    (alias): HostileCase => ({
      name: `an old address that is the house's own: ${alias}`,
      risk: "names",
      files: withArticle(headed(`aliases: ["${alias}"]`)),
      problems: ["CT-602 tin/bai.md:1"],
    }),
  ),
];

const headings: HostileCase[] = [
  {
    name: "a second first-level heading",
    risk: "markup",
    files: withArticle(bodied("# Một")),
    problems: ["CT-301 tin/bai.md:7"],
  },
  {
    name: "one by underlining",
    risk: "markup",
    files: withArticle(bodied("Một\n===")),
    problems: ["CT-301 tin/bai.md:7"],
  },
  {
    name: "a heading without words",
    risk: "access",
    files: withArticle(bodied("##\n\nMột")),
    problems: ["CT-307 tin/bai.md:7"],
  },
  {
    name: "a heading that leaves out a level",
    risk: "access",
    files: withArticle(bodied("## Một\n\n##### Hai")),
    problems: ["CT-308 tin/bai.md:9"],
    page: { holds: ['<h3 id="muc-hai">Hai</h3>'], lacks: ["<h5"] },
  },
  {
    name: "a bold line for a heading",
    risk: "access",
    files: withArticle(bodied("**Hồ sơ cần có**\n\nMột")),
    problems: ["CT-309 tin/bai.md:7"],
  },
];

/** What would shut out people who hear a page, or see it otherwise than its editor. */
const access: HostileCase[] = [
  ...["h", "h3", "cd", "image1.jpg", "anh-1", "ảnh", "picture", "IMG_1234", "Ảnh: Thành Duy"].map(
    (alt): HostileCase => ({
      name: `a picture described as “${alt}”`,
      risk: "access",
      files: { ...withArticle(bodied(`![${alt}](a.png)`)), "tin/a.png": DOT },
      problems: ["CT-406 tin/bai.md:7"],
    }),
  ),
  {
    name: "a leading picture described by its file name",
    risk: "access",
    files: { ...withArticle(headed("image: {src: a.png, alt: a.png}")), "tin/a.png": DOT },
    problems: ["CT-406 tin/bai.md:5"],
  },
  ...["tại đây", "bấm vào đây", "xem thêm", "https://thu.example/"].map(
    (text): HostileCase => ({
      name: `a link called “${text}”`,
      risk: "access",
      files: withArticle(bodied(`[${text}](https://thu.example/)`)),
      problems: ["CT-310 tin/bai.md:7"],
    }),
  ),
  {
    name: "a table without names of columns",
    risk: "access",
    files: withArticle(bodied("| | |\n|---|---|\n| a | b |")),
    problems: ["CT-311 tin/bai.md:7"],
  },
  {
    name: "a passage in no language",
    risk: "access",
    files: withArticle(bodied('[open data]{lang=en-x"onclick}')),
    problems: ["CT-312 tin/bai.md:7"],
  },
  {
    name: "an article in no language",
    risk: "access",
    files: withArticle(headed("lang: english")),
    problems: ["CT-207 tin/bai.md:5"],
  },
  {
    name: "a box without its end",
    risk: "access",
    files: withArticle(bodied("::: canh-bao\nMột\n\n::: sang-trang :::\n\nHai")),
    problems: ["CT-313 tin/bai.md:7"],
  },
];

const site: HostileCase[] = [
  ["a section with the house's address", SITE.replace("slug: lich", "slug: tim-kiem"), "CT-503 site.yaml:12"],
  ["two sections of one address", SITE.replace("slug: lich", "slug: tin"), "CT-502 site.yaml:12"],
  ["two sections in one place of the menu", SITE.replace("menu: 2", "menu: 1"), "CT-502 site.yaml:14"],
  ["a section that leaves the tree", SITE.replace("slug: lich", "slug: ../lich"), "CT-207 site.yaml:12"],
  ["a section in capitals", SITE.replace("slug: lich", "slug: Lich"), "CT-207 site.yaml:12"],
  ["an unknown key", `${SITE}permalink: /x/\n`, "CT-204 site.yaml:15"],
  ["an unknown level", SITE.replace("level: xã", "level: xa xa"), "CT-207 site.yaml:3"],
  ["no sections", SITE.slice(0, SITE.indexOf("sections:")), "CT-205 site.yaml:1"],
  ["a domain that is none", SITE.replace("https://thu.example", "thu.example"), "CT-207 site.yaml:7"],
  [
    "a domain with a path",
    SITE.replace("https://thu.example", "https://thu.example/x/?y"),
    "CT-207 site.yaml:7",
  ],
  ["the machine's own time zone", `${SITE}timeZone: local\n`, "CT-207 site.yaml:15"],
  [
    "a script for a website link",
    `${SITE}sideBlocks: [{title: A, links: [{title: B, url: "javascript:x"}]}]\n`,
    "CT-207 site.yaml:15",
  ],
  [
    "a side block of a section that is not there",
    `${SITE}sideBlocks: [{title: A, section: tinn}]\n`,
    "CT-504 site.yaml:15",
  ],
  ["a page of a thousand", `${SITE}articlesPerPage: 1000\n`, "CT-207 site.yaml:15"],
].map(([name = "", text = "", problem = ""]) => ({
  name,
  risk: "site",
  files: { "site.yaml": text, "tin/bai.md": bodied("x") },
  problems: [problem],
}));

export const bodyCases = [...markup, ...templates, ...fields, ...links, ...headings, ...access, ...site];

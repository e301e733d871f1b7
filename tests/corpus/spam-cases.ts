import { bodied, type HostileCase, headed, SITE, withArticle } from "./case.ts";

/** What somebody who got hold of an editor's account writes into an article. */
const articles: HostileCase[] = [
  ["gambling words", bodied("Nổ hũ uy tín, đăng ký ngay."), "CT-701 tin/bai.md:7"],
  ["gambling words torn apart", bodied("Chơi t.à.i x.ỉ.u."), "CT-701 tin/bai.md:7"],
  ["gambling words in a tag", headed("tags: [đất đai, tài xỉu]"), "CT-701 tin/bai.md:5"],
  ["a link to a betting house", bodied("[Báo](https://fun88.work/)"), "CT-702 tin/bai.md:7"],
  ["a link that hides where it leads", bodied("[Báo](https://bit.ly/3abc)"), "CT-702 tin/bai.md:7"],
  ["a link to a betting house's mail box", bodied("[Thư](mailto:nhacai@gmail.com)"), "CT-702 tin/bai.md:7"],
  [
    "a letter that advertises",
    bodied("[Thư](mailto:xa@thu.example?subject=T%C3%A0i%20x%E1%BB%89u)"),
    "CT-702 tin/bai.md:7",
  ],
  ["a link nobody sees", bodied("Xem[.](https://xau.example/)"), "CT-703 tin/bai.md:7"],
  ["a mail box nobody sees", bodied("Xem[.](mailto:a@xau.example)"), "CT-703 tin/bai.md:7"],
  ["letters of another alphabet", bodied("Xã Hоàng Mai"), "CT-703 tin/bai.md:7"],
].map(([name = "", text = "", problem = ""]) => ({
  name,
  risk: "spam",
  files: withArticle(text),
  problems: [problem],
}));

const block = (title: string, url: string) =>
  `${SITE}sideBlocks:\n  - title: Liên kết\n    links:\n      - { title: "${title}", url: "${url}" }\n`;

/** And into the file that is shown on every page. */
const site: HostileCase[] = [
  ["gambling words in the notice", `${SITE}notice: Tài xỉu online\n`, "CT-701 site.yaml:15"],
  ["gambling words in a section", SITE.replace("Lịch", "Nhà cái uy tín"), "CT-701 site.yaml:13"],
  ["gambling words in a website link", block("Soi cầu lô đề", "https://chinhphu.vn/"), "CT-701 site.yaml:18"],
  ["a website link to a betting house", block("Chính phủ", "https://188bet.com/"), "CT-702 site.yaml:18"],
  ["a website link nobody sees", block(".", "https://xau.example/"), "CT-703 site.yaml:18"],
  [
    "a betting house for the portal's own address",
    SITE.replace("https://thu.example", "https://fun88.work"),
    "CT-702 site.yaml:7",
  ],
  [
    "a betting house's mail box for the office's own",
    SITE.replace("{}", "{ email: nhacai@gmail.com }"),
    "CT-702 site.yaml:6",
  ],
].map(([name = "", text = "", problem = ""]) => ({
  name,
  risk: "spam",
  files: { "site.yaml": text, "tin/bai.md": bodied("x") },
  problems: [problem],
}));

const honest: HostileCase[] = [
  {
    name: "news of a crackdown, which pass",
    risk: "spam",
    files: withArticle(bodied("Công an triệt phá đường dây lô đề, tài xỉu qua mạng, khởi tố ba bị can.")),
    problems: [],
    page: { holds: ["triệt phá đường dây lô đề"] },
  },
];

export const spamCases = [...articles, ...site, ...honest];

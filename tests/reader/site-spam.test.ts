import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { readContent } from "../../scripts/reader/read.ts";
import { readSite } from "../../scripts/reader/site.ts";
import { findSiteSpam } from "../../scripts/reader/site-spam.ts";
import { articleText, contentFolder, SITE_YAML, told } from "./content.ts";

/** What is suspected of a `site.yaml`: the places and messages, without the way out, which is the same for all. */
function suspected(text: string): string[] {
  const site = readSite(text);
  if (Array.isArray(site)) throw new Error(told(site).join("\n"));
  return findSiteSpam(site).map(
    ({ problem: { code, file, line, column, message } }) => `${code} ${file}:${line}:${column} ${message}`,
  );
}

/** Two more lines before the first link: `title` stands on line 18, `url` on line 19. */
const linked = (title: string, url: string) =>
  `${SITE_YAML}sideBlocks:\n  - title: Liên kết\n    links:\n      - title: ${JSON.stringify(title)}\n        url: ${url}\n`;
const words = (place: string, ...found: string[]) =>
  `CT-701 site.yaml:${place} Mục này có từ ngữ quảng cáo cờ bạc: ${found.map((word) => `“${word}”`).join(", ")}.`;

describe("finds gambling words wherever site.yaml has words", () => {
  test.each([
    ["the name", SITE_YAML.replace("Cổng thử", "Tài xỉu online"), words("1:7", "tài xỉu")],
    ["the short name", SITE_YAML.replace("shortName: Thử", "shortName: Nổ hũ"), words("2:12", "nổ hũ")],
    ["the agency", SITE_YAML.replace("Ủy ban nhân dân phường Thử", "Soi kèo"), words("4:9", "soi kèo")],
    ["the address", SITE_YAML.replace("Số 1 đường Thử", "Tài xỉu"), words("5:10", "tài xỉu")],
    ["the hours", SITE_YAML.replace("{}", "{ hours: Tài xỉu 24/7 }"), words("6:20", "tài xỉu")],
    ["the notice", `${SITE_YAML}notice: Nhà cái uy tín, đăng ký ngay\n`, words("15:9", "nhà cái uy tín")],
    ["a section's title", SITE_YAML.replace("Tin tức", "Xóc đĩa"), words("10:12", "xóc đĩa")],
    ["a section's address", SITE_YAML.replace("slug: tin", "slug: tai-xiu"), words("9:11", "tài xỉu")],
    [
      "a section's description",
      SITE_YAML.replace("menu: 1", "menu: 1\n    description: Chơi t.à.i x.ỉ.u"),
      words("12:18", "tài xỉu"),
    ],
    [
      "a side block's title",
      `${SITE_YAML}sideBlocks: [{ title: Nổ hũ, section: tin }]\n`,
      words("15:23", "nổ hũ"),
    ],
    ["a link's title", linked("Nhà cái số 1", "https://chinhphu.vn/"), words("18:16", "nhà cái số 1")],
    ["a link's title, with where it leads", linked("Nhà cái", "https://a.org/"), words("18:16", "nhà cái")],
  ])("%s", (_, text, problem) => {
    expect(suspected(text)).toEqual([problem]);
  });

  test("spread over several entries", () => {
    const text = SITE_YAML.replace("Tin tức", "Nhà cái").replace("Lịch làm việc", "Cá độ");
    expect(suspected(text)).toEqual([words("10:12", "nhà cái", "cá độ")]);
  });

  test("beside a section that fights gambling", () => {
    const text = SITE_YAML.replace("Tin tức", "Công an bắt giữ, triệt phá cờ bạc");
    expect(suspected(`${text}notice: Tài xỉu\n`)).toEqual([words("15:9", "tài xỉu")]);
  });
});

describe("looks at where its links lead", () => {
  const told = (place: string, domain: string, reason: string) =>
    `CT-702 site.yaml:${place} Địa chỉ “${domain}” đáng ngờ: ${reason}.`;
  test.each([
    [linked("Chính phủ", "https://bit.ly/x"), told("19:14", "bit.ly", "địa chỉ rút gọn che nơi đến thật")],
    [
      linked("Chính phủ", "https://fun88.work/"),
      told("19:14", "fun88.work", "tên trang giống tên trang cờ bạc"),
    ],
    [
      linked("Chính phủ", "https://abc.com/tai-xiu.html"),
      told("19:14", "abc.com", "trong địa chỉ có từ ngữ cờ bạc “tài xỉu”"),
    ],
    [
      SITE_YAML.replace("https://thu.example", "https://188bet.com"),
      told("7:9", "188bet.com", "tên trang giống tên trang cờ bạc"),
    ],
    [
      SITE_YAML.replace("{}", "{ email: nhacai@gmail.com }"),
      told("6:20", "nhacai@gmail.com", "tên hộp thư giống tên trang cờ bạc"),
    ],
    [
      SITE_YAML.replace("{}", "{ security: nhacai@gmail.com }"),
      told("6:23", "nhacai@gmail.com", "tên hộp thư giống tên trang cờ bạc"),
    ],
    [
      SITE_YAML.replace("{}", "{ security: https://bit.ly/x }"),
      told("6:23", "bit.ly", "địa chỉ rút gọn che nơi đến thật"),
    ],
    [
      `${SITE_YAML}licence: { name: CC BY, url: https://bit.ly/x }\n`,
      told("15:30", "bit.ly", "địa chỉ rút gọn che nơi đến thật"),
    ],
  ])("%#", (text, problem) => {
    expect(suspected(text)).toEqual([problem]);
  });
});

test.each([
  [
    linked(".", "https://a.org/"),
    "CT-703 site.yaml:18:16 Liên kết tới “a.org” không có chữ nào để người đọc thấy.",
  ],
  [
    SITE_YAML.replace("Tin tức", "Tin tức Hоàng Mai"),
    "CT-703 site.yaml:10:12 Chữ trong “Hoàng” có chữ cái của bảng chữ khác, trông giống chữ Việt.",
  ],
  [
    `${SITE_YAML}notice: Hoàng\u200bMai\n`,
    "CT-703 site.yaml:15:9 Giữa các chữ của “HoàngMai” có ký tự không nhìn thấy.",
  ],
])("finds what is hidden %#", (text, problem) => {
  expect(suspected(text)).toEqual([problem]);
});

describe("an honest site.yaml passes", () => {
  test.each(["content/site.yaml", "tests/fixtures/ward/content/site.yaml"])("%s", async (file) => {
    expect(suspected(await readFile(file, "utf8"))).toEqual([]);
  });

  test.each([
    "Phòng, chống tệ nạn cờ bạc, cá độ, lô đề",
    "Cảnh báo lừa đảo: bắt quả tang sới bạc, tài xỉu qua mạng",
    "Xổ số kiến thiết tỉnh",
    "Nhà cải tạo, cảnh quan",
    "Cầu Lô 2 và đường lên đền",
    "Đề án, lô đề thi công chức",
    "Hướng dẫn nạp tiền điện, đăng ký ngay tại bộ phận một cửa",
    "Khuyến mãi, ưu đãi cho hộ kinh doanh",
    "Thư viện 🏠",
  ])("with a section called “%s”", (title) => {
    expect(suspected(SITE_YAML.replace("Tin tức", JSON.stringify(title)))).toEqual([]);
  });

  test("with links to papers, schools and shops", () => {
    const text = `${SITE_YAML}sideBlocks:
  - title: Liên kết
    links:
      - { title: Báo Nghệ An, url: "https://baonghean.vn/" }
      - { title: Sở Giáo dục và Đào tạo, url: "https://nghean.edu.vn/" }
      - { title: Chợ quê trực tuyến, url: "https://choque.example.com/" }
      - { title: Dự báo thời tiết, url: "https://windy.com/" }
`;
    expect(suspected(text)).toEqual([]);
  });
});

describe("a second person signs in the same file", () => {
  const spam = `${SITE_YAML}notice: Tài xỉu\n`;
  const read = async (site: string) =>
    readContent(await contentFolder({ "site.yaml": site, "tin/bai.md": articleText() }));

  test("without it nothing is published, and the line to paste is told", async () => {
    const { catalogue, problems } = await read(spam);
    expect(catalogue).toBeUndefined();
    expect(told(problems)).toEqual([
      "✖ [CT-701] site.yaml:15:9 — Mục này có từ ngữ quảng cáo cờ bạc: “tài xỉu”. Sửa: Xoá những từ ấy. " +
        "Nếu mục này vẫn được đăng: người thứ hai xem lại, rồi thêm vào mục acknowledged của site.yaml dòng này, " +
        'điền họ tên và lý do: - { file: "site.yaml", words: ["tài xỉu"], by: "…", reason: "…" }',
    ]);
  });

  test("nor is the rest, where broken articles are skipped", async () => {
    const folder = await contentFolder({ "site.yaml": spam, "tin/bai.md": articleText() });
    expect((await readContent(folder, undefined, "skip-broken")).catalogue).toBeUndefined();
  });

  test("the line told, once signed, lets the site pass", async () => {
    const { fix = "" } = (await read(spam)).problems[0] ?? {};
    const line = fix
      .slice(fix.indexOf("- {"))
      .replace('by: "…", reason: "…"', "by: Lê An, reason: Tên vở kịch");
    const { catalogue, problems } = await read(`${spam}acknowledged:\n${line}\n`);
    expect(told(problems)).toEqual([]);
    expect(catalogue?.articles).toHaveLength(1);
  });

  test("an acknowledgement of an article says nothing for site.yaml", async () => {
    const line = "- { file: tin/bai.md, words: [tài xỉu], by: Lê An, reason: Tên vở kịch }";
    const { problems } = await read(`${spam}acknowledged:\n${line}\n`);
    expect(problems.map(({ code }) => code)).toEqual(["CT-701", "CT-704"]);
  });

  test("what answers for nothing any more is told", async () => {
    const line = "- { file: site.yaml, words: [tài xỉu], by: Lê An, reason: Tên vở kịch }";
    expect(told((await read(`${SITE_YAML}acknowledged:\n${line}\n`)).problems)).toEqual([
      "⚠ [CT-704] site.yaml:16:11 — Tệp “site.yaml” không còn điều gì cần lời xác nhận này. Sửa: Xoá lời xác nhận.",
    ]);
  });
});

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../scripts/reader/read.ts";
import { pdf, picture } from "./bytes.ts";
import { articleText, contentFolder, SITE_YAML, told } from "./content.ts";

const jpeg = await picture().jpeg().toBuffer();
const small = { "site.yaml": SITE_YAML, "tin/bai.md": articleText() };

async function problems(files: Record<string, string | Uint8Array>): Promise<string[]> {
  return told((await readContent(await contentFolder(files))).problems);
}

const full = articleText(
  'Một [hai](/lich/).\n\n![Chợ](cho.jpg "Chợ phiên. Ảnh: Lê An")\n\n::: sang-trang :::\n\nBa.',
  "tags: [Đất đai, xây dựng, đất đai]",
  "summary: Một câu.",
  "image: {src: cau.jpg, alt: Cầu, credit: Thành Duy}",
  "featured: true",
  "updated: {date: 06/12/2018, note: Sửa số liệu}",
  "expires: 31/12/2018",
  "aliases: [/tin-cu/213.html]",
  "attachments: [{src: mau.pdf, title: Mẫu đơn}]",
  "source: Báo Nghệ An",
);

test("a whole article is read as the catalogue holds it", async () => {
  const folder = await contentFolder({
    "site.yaml": SITE_YAML,
    "tin/2018/bai.md": full,
    "tin/2018/cau.jpg": jpeg,
    "tin/2018/cho.jpg": await picture().resize(30, 30).jpeg().toBuffer(),
    "tin/2018/mau.pdf": pdf,
  });
  const { catalogue, problems: told } = await readContent(folder);
  expect(told).toEqual([]);
  expect(catalogue?.site.name).toBe("Cổng thử");
  expect(catalogue?.articles).toMatchObject([
    {
      file: "tin/2018/bai.md",
      section: "tin",
      slug: "bai",
      title: "Một bài",
      date: { iso: "2018-12-05T07:56:00+07:00" },
      author: "Ban Biên tập",
      tags: ["đất đai", "xây dựng"],
      summary: "Một câu.",
      image: { picture: { file: "tin/2018/cau.jpg", width: 40 }, alt: "Cầu", credit: "Ảnh: Thành Duy" },
      draft: false,
      featured: true,
      updated: { date: { day: "06/12/2018" }, note: "Sửa số liệu" },
      expires: { iso: "2018-12-31T23:59:59.999+07:00" },
      aliases: ["/tin-cu/213.html"],
      attachments: [{ file: "tin/2018/mau.pdf", title: "Mẫu đơn", type: "PDF", bytes: pdf.length }],
      source: { name: "Báo Nghệ An", url: undefined },
      pages: [
        [
          { kind: "prose", html: '<p>Một <a href="/lich/">hai</a>.</p>\n' },
          {
            kind: "figure",
            figure: { picture: { width: 30 }, alt: "Chợ", caption: "Chợ phiên.", credit: "Ảnh: Lê An" },
          },
        ],
        [{ kind: "prose", html: "<p>Ba.</p>\n" }],
      ],
      text: "Một hai. Chợ phiên. Ba.",
      links: [{ line: 16, column: 11, href: "/lich/" }],
    },
  ]);
  const asked = (catalogue?.articles ?? []).flatMap(({ pictures }) => pictures);
  expect(new Map(asked.map(({ picture, place }) => [picture.file, place.line]))).toEqual(
    new Map([
      ["tin/2018/cau.jpg", 7],
      ["tin/2018/cho.jpg", 18],
    ]),
  );
});

test("articles come in the order of their paths", async () => {
  const folder = await contentFolder({
    ...small,
    "tin/2018/z.md": articleText(),
    "lich/a.md": articleText(),
  });
  const { catalogue } = await readContent(folder);
  expect(catalogue?.articles.map(({ file }) => file)).toEqual(["lich/a.md", "tin/2018/z.md", "tin/bai.md"]);
});

describe("refuses a folder", () => {
  const fix = "Sửa: Kiểm tra lại đường dẫn; thư mục phải có tệp site.yaml khai tên cổng và các chuyên mục.";

  test("that is not there", async () => {
    const { catalogue, problems } = await readContent(join(await contentFolder({}), "khong-co"));
    expect(catalogue).toBeUndefined();
    expect(told(problems)).toEqual([`✖ [CT-501] site.yaml:1:1 — Không có thư mục nội dung này. ${fix}`]);
  });

  test("without site.yaml", async () => {
    expect(await problems({ "tin/bai.md": articleText() })).toEqual([
      `✖ [CT-501] site.yaml:1:1 — Thư mục nội dung không có tệp site.yaml. ${fix}`,
    ]);
  });

  test("whose site.yaml is not UTF-8", async () => {
    const files = { ...small, "site.yaml": Buffer.from(`\ufeff${SITE_YAML}`, "utf16le") };
    expect(await problems(files)).toEqual([
      "✖ [CT-102] site.yaml:1:1 — Tệp có vẻ được lưu bằng bảng mã UTF-16 LE, không phải UTF-8, nên chữ Việt sẽ hỏng. " +
        "Sửa: Mở tệp bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hoá (Encoding) chọn UTF-8.",
    ]);
  });
});

test("every problem of every file is told in one run, in the order of places", async () => {
  const found = await problems({
    "site.yaml": SITE_YAML,
    "lich/a.md": "không có đầu",
    "tin/a.md": articleText("![Cầu](cua.jpg)\n\n![](cau.jpg)\n\n[x](javascript:1)", "section: lich"),
    "tin/b.md": Buffer.from([0xff, 0xfe]),
    "tin/c.md": articleText().replace("date: 05/12/2018 07:56", "date: 30/02/2018"),
    "tin/cau.jpg": jpeg,
    "tin/d.md": articleText("Chữ", "attachments: [{src: mau.pdf, title: Mẫu}]"),
    "tin/e.svg": "<svg/>",
    "tinn/a.md": articleText(),
  });
  expect(found.map((problem) => problem.slice(2, problem.indexOf(" —")))).toEqual([
    "[CT-201] lich/a.md:1:1",
    "[CT-209] tin/a.md:5:10",
    "[CT-401] tin/a.md:8:8",
    "[CT-403] tin/a.md:10:5",
    "[CT-304] tin/a.md:12:5",
    "[CT-102] tin/b.md:1:1",
    "[CT-208] tin/c.md:3:7",
    "[CT-404] tin/d.md:5:21",
    "[CT-103] tin/e.svg:1:1",
    "[CT-108] tinn/a.md:1:1",
  ]);
});

describe("says exactly", () => {
  test.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      "that a picture lacks its description",
      { ...small, "tin/bai.md": articleText("![](cau.jpg)"), "tin/cau.jpg": jpeg },
      "✖ [CT-403] tin/bai.md:7:5 — Ảnh “cau.jpg” thiếu lời mô tả. " +
        "Sửa: Viết lời mô tả trong ngoặc vuông: ![điều thấy trong ảnh](tên tệp).",
    ],
    [
      "that a file is of a kind without a place",
      { ...small, "tin/ghi-chu.txt": "x" },
      "✖ [CT-103] tin/ghi-chu.txt:1:1 — Loại tệp này không có chỗ trong thư mục nội dung. " +
        "Sửa: Xoá tệp, hoặc đổi sang loại dùng được: bài .md, ảnh jpg png webp, tài liệu pdf docx xlsx.",
    ],
    [
      "that a file could be run",
      { ...small, "tin/tin.11tydata.js": "process.exit()" },
      "✖ [CT-103] tin/tin.11tydata.js:1:1 — Loại tệp này không có chỗ trong thư mục nội dung. " +
        "Sửa: Xoá tệp, hoặc đổi sang loại dùng được: bài .md, ảnh jpg png webp, tài liệu pdf docx xlsx.",
    ],
    [
      "that a picture leads an article and is broken",
      { ...small, "tin/bai.md": articleText("Chữ", "image: {src: cau.jpg, alt: Cầu}"), "tin/cau.jpg": "" },
      "✖ [CT-402] tin/bai.md:5:14 — Ảnh “cau.jpg” là tệp rỗng. " +
        "Sửa: Lưu lại ảnh thành tệp jpg, png hoặc webp rồi thay vào.",
    ],
    [
      "that nobody uses a picture, as a warning",
      { ...small, "tin/cau.jpg": jpeg },
      "⚠ [CT-104] tin/cau.jpg:1:1 — Không bài nào dùng tệp này. Sửa: Dùng tệp trong một bài, hoặc xoá đi.",
    ],
  ])("%s", async (_, files, problem) => {
    expect(await problems(files)).toEqual([problem]);
  });
});

test("a warning lets the catalogue pass", async () => {
  const { catalogue } = await readContent(await contentFolder({ ...small, "tin/cau.jpg": jpeg }));
  expect(catalogue?.articles).toHaveLength(1);
});

test("a picture is not called unused where the article that may use it was refused", async () => {
  const found = await problems({ ...small, "tin/a.md": "không có đầu", "tin/cau.jpg": jpeg });
  expect(found.map((problem) => problem.slice(2, 10))).toEqual(["[CT-201]"]);
});

test("the sample portal is read without a word", async () => {
  const { catalogue, problems } = await readContent(join(import.meta.dirname, "../../content"));
  expect(told(problems)).toEqual([]);
  expect(catalogue?.articles.length).toBeGreaterThan(0);
});

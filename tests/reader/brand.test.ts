import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { readContent } from "../../scripts/reader/read.ts";
import { readSite } from "../../scripts/reader/site.ts";
import { articleText, contentFolder, SITE_YAML, told } from "./content.ts";

const withBrand = (brand: string): string => `${SITE_YAML}brand:\n${brand}`;

function problems(brand: string): string[] {
  const read = readSite(withBrand(brand));
  return Array.isArray(read) ? told(read) : [];
}

test("two colours are read, in capitals too; one that is left out has its default", () => {
  expect(readSite(withBrand('  primary: "#7A1022"\n'))).toMatchObject({
    brand: { primary: "#7a1022", accent: "#e9a23b", emblem: undefined },
  });
});

describe("an editor is told of", () => {
  test.each([
    [
      "a primary on which white text is hard to read",
      '  primary: "#1e88e5"\n',
      "✖ [CT-505] site.yaml:16:12 — Màu #1e88e5 khó nhìn: chữ trắng trên màu ấy chỉ tương phản 3,6:1, phải từ 7:1. " +
        'Sửa: Viết primary: "#005aa1".',
    ],
    [
      "an accent that is lost on the primary",
      '  primary: "#0b4f5c"\n  accent: "#333333"\n',
      "✖ [CT-505] site.yaml:17:11 — Màu #333333 khó nhìn: dấu màu ấy trên nền #0b4f5c chỉ tương phản 1,3:1, phải từ 3:1. " +
        'Sửa: Viết accent: "#949494".',
    ],
    [
      "a colour without quotes, which YAML takes for a remark",
      "  primary: #0b4f5c\n",
      "✖ [CT-212] site.yaml:16:12 — YAML bỏ qua phần sau dấu #: “#0b4f5c”. " +
        'Sửa: Đặt cả giá trị trong dấu ngoặc kép, ví dụ title: "Thông báo # 5"; lời ghi chú thì viết riêng một dòng.',
    ],
    [
      "a colour by name",
      "  accent: vàng\n",
      "✖ [CT-207] site.yaml:16:11 — Mục “brand › accent” là “vàng”, không phải một mã màu. " +
        'Sửa: Viết dấu # và sáu chữ số 0-9, a-f, trong ngoặc kép, ví dụ "#0b4f5c".',
    ],
    [
      "a colour that goes on as a style sheet",
      '  accent: "#ffffff;}body{display:none"\n',
      "✖ [CT-207] site.yaml:16:11 — Mục “brand › accent” là “#ffffff;}body{display:none”, không phải một mã màu. " +
        'Sửa: Viết dấu # và sáu chữ số 0-9, a-f, trong ngoặc kép, ví dụ "#0b4f5c".',
    ],
    [
      "an entry that is not there",
      '  primari: "#0b4f5c"\n',
      "✖ [CT-204] site.yaml:16:3 — Không có mục nào tên “brand › primari”. Sửa: Ý anh/chị là “primary”?",
    ],
  ])("%s", (_, brand, problem) => {
    expect(problems(brand)).toEqual([problem]);
  });
});

describe("an emblem", () => {
  const picture = (width: number, height: number): Promise<Buffer> =>
    sharp({ create: { width, height, channels: 4, background: "#7a1022" } })
      .png()
      .toBuffer();

  async function reading(name: string, files: Record<string, string | Uint8Array>) {
    const folder = await contentFolder({
      "site.yaml": withBrand(`  emblem: ${name}\n`),
      "tin/bai.md": articleText(),
      ...files,
    });
    return readContent(folder);
  }

  test("beside site.yaml is found, and no longer a file that nothing uses", async () => {
    const { catalogue, problems } = await reading("bieu-trung.png", {
      "bieu-trung.png": await picture(256, 256),
    });
    expect(told(problems)).toEqual([]);
    expect(catalogue?.site.brand.emblem).toMatchObject({
      file: "bieu-trung.png",
      width: 256,
      height: 256,
      place: { file: "site.yaml", line: 16, column: 11 },
    });
  });

  test.each([
    [
      "is missing",
      "khong-co.png",
      {},
      "✖ [CT-401] site.yaml:16:11 — Không tìm thấy ảnh “khong-co.png”. " +
        "Sửa: Đặt tệp ấy vào cùng thư mục với bài, và viết đúng tên tệp.",
    ],
    [
      "is too small",
      "nho.png",
      { "nho.png": picture(400, 100) },
      "✖ [CT-402] site.yaml:16:11 — Biểu trưng “nho.png” chỉ có 400 × 100 điểm ảnh, nhỏ quá. " +
        "Sửa: Dùng ảnh mỗi cạnh ít nhất 192 điểm ảnh.",
    ],
  ])("%s", async (_, name, files, problem) => {
    const made = await Promise.all(
      Object.entries(files).map(async ([file, bytes]) => [file, await bytes] as const),
    );
    const { catalogue, problems } = await reading(name, Object.fromEntries(made));
    expect(catalogue).toBeUndefined();
    expect(told(problems)).toEqual([problem]);
  });

  test("that is a drawing (SVG) is refused, as every drawing from an editor is", async () => {
    const { catalogue, problems } = await reading("ve.svg", { "ve.svg": "<svg/>" });
    expect(catalogue).toBeUndefined();
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toContain("CT-103 ve.svg");
  });
});

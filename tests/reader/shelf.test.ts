import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Problem, problemText } from "../../scripts/model/problem.ts";
import { listFiles } from "../../scripts/reader/files.ts";
import { Shelf, type ShelfMemory } from "../../scripts/reader/shelf.ts";
import { ooxml, pdf, picture } from "./bytes.ts";
import { contentFolder } from "./content.ts";

const place = { file: "tin/bai.md", line: 12, column: 8 };
const jpeg = await picture().jpeg().toBuffer();

async function shelfOf(files: Record<string, Uint8Array>, memory: ShelfMemory = new Map()) {
  const folder = await contentFolder(files);
  return { folder, shelf: new Shelf(listFiles(folder), memory) };
}

/** The file found, or the problem in an editor's words. */
function shown(found: { file: string } | Problem): string {
  return "code" in found ? problemText(found) : found.file;
}

describe("finds a picture", () => {
  test.each([
    ["beside the article", "cau.jpg", "tin/cau.jpg"],
    ["with ./ before its name", "./cau.jpg", "tin/cau.jpg"],
    ["below the article", "anh/cau.jpg", "tin/anh/cau.jpg"],
    ["in another folder of the content", "../anh/cau.jpg", "anh/cau.jpg"],
    ["typed in NFD", "chợ.jpg".normalize("NFD"), "tin/chợ.jpg"],
  ])("%s", async (_, src, file) => {
    const files = ["tin/cau.jpg", "tin/anh/cau.jpg", "anh/cau.jpg", "tin/chợ.jpg"];
    const { shelf } = await shelfOf(Object.fromEntries(files.map((name) => [name, jpeg])));
    expect(shown(await shelf.picture(src, place))).toBe(file);
  });

  test("on a disk that spells names in NFD", async () => {
    const { shelf } = await shelfOf({ ["tin/chợ.jpg".normalize("NFD")]: jpeg });
    expect(shown(await shelf.picture("chợ.jpg", place)).normalize("NFC")).toBe("tin/chợ.jpg");
  });
});

describe("a picture that is not there", () => {
  const files = { "tin/cau-moi.jpg": jpeg, "tin/cho.jpg": jpeg, "tin/mau.pdf": pdf, "anh/cau.jpg": jpeg };
  const missing = (src: string) => `✖ [CT-401] tin/bai.md:12:8 — Không tìm thấy ảnh “${src}”.`;
  const list = "Sửa: Dùng một trong: cau-moi.jpg, cho.jpg.";

  test.each([
    ["cau-moi.jpeg", "Sửa: Ý anh/chị là “cau-moi.jpg”?"],
    ["Cầu-mới.jpg", "Sửa: Ý anh/chị là “cau-moi.jpg”?"],
    ["phong-hop-uy-ban-nhan-dan.png", list],
    ["../../mat.jpg", list],
    ["../../../etc/passwd", list],
    ["/etc/passwd", list],
    ["https://thu.example/cau.jpg", list],
    ["..\\anh\\cau.jpg", list],
    ["", list],
  ])("%s", async (src, fix) => {
    const { shelf } = await shelfOf(files);
    expect(shown(await shelf.picture(src, place))).toBe(`${missing(src)} ${fix}`);
  });

  test("and nothing beside the article", async () => {
    const { shelf } = await shelfOf({ "anh/cau.jpg": jpeg });
    expect(shown(await shelf.picture("cau.jpg", place))).toBe(
      `${missing("cau.jpg")} Sửa: Đặt tệp ấy vào cùng thư mục với bài, và viết đúng tên tệp.`,
    );
  });

  test("even if it lies beside the content folder", async () => {
    const folder = await contentFolder({ "mat.jpg": jpeg, "content/tin/cho.jpg": jpeg });
    const shelf = new Shelf(listFiles(join(folder, "content")), new Map());
    expect(shown(await shelf.picture("../../mat.jpg", place))).toBe(
      `${missing("../../mat.jpg")} Sửa: Dùng một trong: cho.jpg.`,
    );
  });
});

describe("refuses", () => {
  test("a broken picture at the place that asks for it", async () => {
    const { shelf } = await shelfOf({ "tin/cau.jpg": Buffer.alloc(0) });
    expect(shown(await shelf.picture("cau.jpg", place))).toBe(
      "✖ [CT-402] tin/bai.md:12:8 — Ảnh “cau.jpg” là tệp rỗng. " +
        "Sửa: Lưu lại ảnh thành tệp jpg, png hoặc webp rồi thay vào.",
    );
  });

  test("an attachment where a picture belongs", async () => {
    const { shelf } = await shelfOf({ "tin/mau.pdf": pdf });
    expect(shown(await shelf.picture("mau.pdf", place))).toBe(
      "✖ [CT-402] tin/bai.md:12:8 — “mau.pdf” không phải loại ảnh đăng được. Sửa: Dùng ảnh jpg, png hoặc webp.",
    );
  });

  test("a kind of file that is never offered for download", async () => {
    const { shelf } = await shelfOf({ "tin/phim.mp4": jpeg });
    expect(shown(await shelf.attachment("phim.mp4", "Phim", place))).toBe(
      "✖ [CT-405] tin/bai.md:12:8 — Tệp “phim.mp4” thuộc loại không cho tải về. " +
        "Sửa: Chỉ đính kèm pdf, docx, xlsx, pptx, odt, ods, zip, mp3, jpg, jpeg, png, webp.",
    );
  });

  test("a document with macros at the place that offers it", async () => {
    const { shelf } = await shelfOf({ "tin/mau.docx": ooxml("docx", { "word/vbaProject.bin": "x" }) });
    expect(shown(await shelf.attachment("mau.docx", "Mẫu", place))).toBe(
      "✖ [CT-405] tin/bai.md:12:8 — Tệp “mau.docx” có macro bên trong (word/vbaProject.bin). " +
        "Sửa: Mở tệp, xoá macro, lưu lại thành docx rồi thay vào.",
    );
  });

  test("an attachment that is not there, with the nearest", async () => {
    const { shelf } = await shelfOf({ "tin/mau-01.pdf": pdf, "tin/cau.jpg": jpeg });
    expect(shown(await shelf.attachment("mau-1.pdf", "Mẫu", place))).toBe(
      "✖ [CT-404] tin/bai.md:12:8 — Không tìm thấy tệp “mau-1.pdf”. Sửa: Ý anh/chị là “mau-01.pdf”?",
    );
  });

  test("an attachment whose bytes are something else", async () => {
    const { shelf } = await shelfOf({ "tin/mau.pdf": jpeg });
    expect(shown(await shelf.attachment("mau.pdf", "Mẫu", place))).toBe(
      "✖ [CT-405] tin/bai.md:12:8 — Tệp “mau.pdf” không phải tệp pdf như tên của nó nói. " +
        "Sửa: Kiểm tra lại tệp rồi lưu đúng loại.",
    );
  });
});

test("an attachment carries the title its editor gave it", async () => {
  const { shelf } = await shelfOf({ "tin/mau.pdf": pdf });
  expect(await shelf.attachment("mau.pdf", "Mẫu đơn", place)).toMatchObject({
    file: "tin/mau.pdf",
    title: "Mẫu đơn",
    type: "PDF",
  });
});

test("one picture is shown in one article and offered for download in another", async () => {
  const { shelf } = await shelfOf({ "tin/cau.jpg": jpeg });
  expect(await shelf.picture("cau.jpg", place)).toMatchObject({ width: 40 });
  expect(await shelf.attachment("cau.jpg", "Ảnh gốc", place)).toMatchObject({
    type: "JPG",
    title: "Ảnh gốc",
  });
  expect(shelf.unused()).toEqual([]);
});

test("a file nobody asked for rightly is unused", async () => {
  const { shelf } = await shelfOf({ "tin/cau.jpg": jpeg, "tin/cho.jpg": jpeg, "tin/mau.pdf": pdf });
  await shelf.picture("cau.jpg", place);
  await shelf.picture("mau.pdf", place);
  expect(shelf.unused().map(({ file }) => file)).toEqual(["tin/cho.jpg", "tin/mau.pdf"]);
});

test("a file is looked at again once it has changed", async () => {
  const memory: ShelfMemory = new Map();
  const { folder, shelf } = await shelfOf({ "tin/cau.jpg": jpeg }, memory);
  const before = await shelf.picture("cau.jpg", place);
  expect(await new Shelf(listFiles(folder), memory).picture("cau.jpg", place)).toBe(before);

  await writeFile(join(folder, "tin/cau.jpg"), await picture().resize(60, 50).jpeg().toBuffer());
  expect(await new Shelf(listFiles(folder), memory).picture("cau.jpg", place)).toMatchObject({
    width: 60,
    height: 50,
  });
});

import { createHash } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withoutMetadata } from "../../scripts/model/metadata.ts";
import { judgeArchive } from "../../scripts/reader/archive-rules.ts";
import { attachmentTypes, inspectAttachment, isAttachmentName } from "../../scripts/reader/attachments.ts";
import { documents, odf, ooxml, pdf, picture, zip, zipOf } from "./bytes.ts";
import { contentFolder } from "./content.ts";

async function inspect(file: string, bytes: Uint8Array) {
  const folder = await contentFolder({ [file]: bytes });
  return inspectAttachment(join(folder, file), file);
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

test.each([
  ["tin/a.pdf", true],
  ["tin/a.PDF", true],
  ["a.docx", true],
  ["a.doc", false],
  ["a.pdf.exe", false],
  ["a.html", false],
  ["a.jpg", true],
  ["a.JPEG", true],
  ["a.png", true],
  ["a.webp", true],
  ["a.gif", false],
  ["a.docm", false],
  ["a.svg", false],
  ["a.js", false],
  ["a.constructor", false],
])("%s may be offered for download: %s", (file, fits) => {
  expect(isAttachmentName(file)).toBe(fits);
});

describe("takes", () => {
  test.each([
    ["tin/Biểu mẫu 01.PDF", pdf, "bieu-mau-01.pdf", "PDF"],
    ["tin/!!!.pdf", pdf, "tep.pdf", "PDF"],
    ["a.docx", ooxml("docx"), "a.docx", "DOCX"],
    ["a.xlsx", ooxml("xlsx"), "a.xlsx", "XLSX"],
    ["a.pptx", ooxml("pptx"), "a.pptx", "PPTX"],
    ["a.odt", odf("text"), "a.odt", "ODT"],
    ["a.ods", odf("spreadsheet"), "a.ods", "ODS"],
    ["a.zip", zip, "a.zip", "ZIP"],
    ["a.mp3", Buffer.from("ID3 bài hát"), "a.mp3", "MP3"],
    ["b.mp3", Buffer.of(0xff, 0xfb, 0x90), "b.mp3", "MP3"],
    ["b.pdf", Buffer.concat([Buffer.alloc(100, " "), pdf]), "b.pdf", "PDF"],
  ])("%s, at an address named by its bytes", async (file, bytes, name, type) => {
    const url = `/tep/${hashOf(bytes)}/${name}`;
    expect(await inspect(file, bytes)).toEqual({ file, url, type, bytes: bytes.length });
  });
});

const mislabelled = (type: string) => ({
  clause: `không phải tệp ${type} như tên của nó nói`,
  fix: "Kiểm tra lại tệp rồi lưu đúng loại.",
});
const broken = {
  clause: "bị hỏng hoặc thiếu một phần",
  fix: "Chép lại tệp gốc, hoặc mở ra lưu lại rồi thay vào.",
};
const macro = (type: string, part = "") => ({
  clause: `có macro bên trong${part && ` (${part})`}`,
  fix: `Mở tệp, xoá macro, lưu lại thành ${type} rồi thay vào.`,
});

describe("refuses bytes that are not what the name says", () => {
  const noPictures = attachmentTypes.filter((type) => !/^(?:jpe?g|png|webp)$/.test(type));

  test.each(noPictures)("a .%s of words", async (type) => {
    expect(await inspect(`a.${type}`, Buffer.from("<script>alert(1)</script>"))).toEqual(mislabelled(type));
  });

  test.each(noPictures)("a .%s of nothing", async (type) => {
    expect(await inspect(`a.${type}`, Buffer.alloc(0))).toEqual(mislabelled(type));
  });

  test.each([
    ["a ZIP called PDF", "a.pdf", zip],
    ["a PDF called DOCX", "a.docx", pdf],
    ["a program called MP3", "a.mp3", Buffer.from("MZ\u0090")],
    ["a ZIP called DOCX", "a.docx", zip],
    ["a workbook called DOCX", "a.docx", ooxml("xlsx")],
    ["a text called ODS", "a.ods", odf("text")],
    ["an OpenDocument text called DOCX", "a.docx", odf("text")],
  ])("%s", async (_, file, bytes) => {
    expect(await inspect(file, bytes)).toEqual(mislabelled(file.slice(2)));
  });
});

describe("refuses documents that hide a program", () => {
  test.each([
    ["VBA in a text", "a.docx", ooxml("docx", { "word/vbaProject.bin": "x" }), "word/vbaProject.bin"],
    ["VBA in a workbook", "a.xlsx", ooxml("xlsx", { "xl/VBAPROJECT.BIN": "x" }), "xl/VBAPROJECT.BIN"],
    ["VBA in slides", "a.pptx", ooxml("pptx", { "ppt/vbaData.xml": "x" }), "ppt/vbaData.xml"],
    [
      "Excel 4 macros",
      "a.xlsx",
      ooxml("xlsx", { "xl/macrosheets/sheet1.xml": "x" }),
      "xl/macrosheets/sheet1.xml",
    ],
    ["a renamed .docm", "a.docx", ooxml("docx", {}, "x.document.macroEnabled.main+xml"), ""],
    [
      "VBA under another name",
      "a.docx",
      zipOf({
        "[Content_Types].xml": '<Override PartName="/x" ContentType="application/vnd.ms-office.vbaProject"/>',
      }),
      "",
    ],
    [
      "Basic in a text",
      "a.odt",
      odf("text", { "Basic/Standard/Module1.xml": "x" }),
      "Basic/Standard/Module1.xml",
    ],
    [
      "a script in a sheet",
      "a.ods",
      odf("spreadsheet", { "Scripts/python/x.py": "x" }),
      "Scripts/python/x.py",
    ],
  ])("%s", async (_, file, bytes, part) => {
    expect(await inspect(file, bytes)).toEqual(macro(file.slice(2), part));
  });

  test("and takes one whose words are of macros alone", async () => {
    const bytes = ooxml("docx", { "word/macro.xml": "vbaProject.bin", "docs/Basic/x.xml": "macroEnabled" });
    expect(await inspect("a.docx", bytes)).toMatchObject({ type: "DOCX" });
  });
});

describe("refuses archives that hold what nobody should open", () => {
  const program = "là chương trình chạy được";
  const macros = "loại tệp có thể kèm macro";
  const packed = "một gói nén nữa, mà máy không xem được bên trong";
  test.each([
    ["cai-dat.exe", program],
    ["thu muc/CAI-DAT.EXE", program],
    ["don.pdf.exe", program],
    ["a.exe. ", program],
    ["a.lnk", program],
    ["a.js", program],
    ["a.ps1", program],
    ["a.apk", program],
    ["bang.xlsm", macros],
    ["mẫu/đơn.doc", macros],
    ["bang.XLS", macros],
    ["trong.zip", packed],
    ["dia.iso", packed],
  ])("%s", async (name, what) => {
    const found = await inspect("a.zip", zipOf({ "mau.pdf": pdf, [name]: "x" }));
    expect(found).toMatchObject({ clause: `chứa “${name}”, ${what}` });
  });

  test("and says what to do", async () => {
    const fixes = ["a.exe", "a.doc", "a.rar"].map(async (name) => inspect("a.zip", zipOf({ [name]: "x" })));
    expect((await Promise.all(fixes)).map((found) => "fix" in found && found.fix)).toEqual([
      "Bỏ tệp ấy ra rồi nén lại.",
      "Lưu tệp ấy thành docx, xlsx, pptx hoặc pdf rồi nén lại.",
      "Đưa các tệp trong đó ra ngoài rồi nén lại.",
    ]);
  });

  test("and takes forms, pictures and words, whatever their folders are called", async () => {
    const names = [
      "mẫu 1.docx",
      "exe/bang.xlsx",
      "anh.jpg",
      "doc.txt",
      "so-lieu.csv",
      "a.exe/huong-dan.pdf",
      "exe",
    ];
    const bytes = zipOf(Object.fromEntries(names.map((name) => [name, "x"])));
    expect(await inspect("a.zip", bytes)).toMatchObject({ type: "ZIP" });
  });
});

describe("refuses what is packed and broken, and never fails of it", () => {
  const packed = Object.entries(documents).filter(([type]) => type !== "pdf");

  test.each(packed)("a .%s cut short, at any byte", async (type, bytes) => {
    for (let length = 4; length < bytes.length; length += 7) {
      expect(await inspect(`a.${type}`, bytes.subarray(0, length))).toEqual(broken);
    }
  });

  test("names that lead out of a folder", async () => {
    expect(await inspect("a.zip", zipOf({ "../../ra-ngoai.pdf": "x" }))).toEqual(broken);
    expect(await inspect("a.zip", zipOf({ "/etc/passwd": "x" }))).toEqual(broken);
  });

  test("any other bytes in it", async () => {
    const bytes = fc.tuple(
      fc.constantFrom(...packed),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async ([[type, whole], changes]) => {
        const changed = Buffer.from(whole);
        for (const [at, value] of changes) changed[at % changed.length] = value;
        const found = await judgeArchive(changed, type);
        expect(found === undefined || typeof found.clause === "string").toBe(true);
      }),
    );
  });
});

describe("a picture", () => {
  const exif = { IFD0: { Make: "Máy ảnh" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "19/1 16/1 0/1" } };

  test("is offered by the name and size of what is published of it: without camera and place", async () => {
    const bytes = await picture().withExif(exif).jpeg().toBuffer();
    const bare = withoutMetadata(bytes) ?? Buffer.alloc(0);
    expect(bare.length).toBeLessThan(bytes.length);
    expect(await inspect("tin/Áp phích.JPG", bytes)).toEqual({
      file: "tin/Áp phích.JPG",
      url: `/tep/${hashOf(bare)}/ap-phich.jpg`,
      type: "JPG",
      bytes: bare.length,
    });
  });

  test.each([
    ["a.jpg", () => picture().png().toBuffer(), "thật ra là tệp png, không đúng đuôi tên"],
    ["a.png", async () => Buffer.from("<svg/>"), "hỏng hoặc không phải tệp ảnh"],
    ["a.jpg", async () => Buffer.alloc(0), "là tệp rỗng"],
    ["a.jpg", async () => (await picture().jpeg().toBuffer()).subarray(0, -3), "bị hỏng hoặc thiếu một phần"],
    ["a.png", async () => (await picture().png().toBuffer()).subarray(0, -20), "bị hỏng hoặc thiếu một phần"],
  ])("%s is refused as one that is shown would be", async (file, make, clause) => {
    const fix = "Lưu lại ảnh thành tệp jpg, png hoặc webp rồi thay vào.";
    expect(await inspect(file, await make())).toEqual({ clause, fix });
  });
});

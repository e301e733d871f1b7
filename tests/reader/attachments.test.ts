import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attachmentTypes, inspectAttachment, isAttachmentName } from "../../scripts/reader/attachments.ts";
import { pdf, zip } from "./bytes.ts";
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
    ["a.docx", zip, "a.docx", "DOCX"],
    ["a.ods", zip, "a.ods", "ODS"],
    ["a.zip", zip, "a.zip", "ZIP"],
    ["a.mp3", Buffer.from("ID3 bài hát"), "a.mp3", "MP3"],
    ["b.mp3", Buffer.of(0xff, 0xfb, 0x90), "b.mp3", "MP3"],
    ["b.pdf", Buffer.concat([Buffer.alloc(100, " "), pdf]), "b.pdf", "PDF"],
  ])("%s, at an address named by its bytes", async (file, bytes, name, type) => {
    const url = `/tep/${hashOf(bytes)}/${name}`;
    expect(await inspect(file, bytes)).toEqual({ file, url, type, bytes: bytes.length });
  });
});

describe("refuses bytes that are not what the name says", () => {
  test.each(
    attachmentTypes.flatMap(
      (type) =>
        [
          [type, "words"],
          [type, "nothing"],
        ] as const,
    ),
  )("a .%s of %s", async (type, what) => {
    const bytes = what === "words" ? Buffer.from("<script>alert(1)</script>") : Buffer.alloc(0);
    expect(await inspect(`a.${type}`, bytes)).toBe(`không phải tệp ${type} như tên của nó nói`);
  });

  test.each([
    ["a ZIP called PDF", "a.pdf", zip, "không phải tệp pdf như tên của nó nói"],
    ["a PDF called DOCX", "a.docx", pdf, "không phải tệp docx như tên của nó nói"],
    ["a program called MP3", "a.mp3", Buffer.from("MZ\u0090"), "không phải tệp mp3 như tên của nó nói"],
  ])("%s", async (_, file, bytes, clause) => {
    expect(await inspect(file, bytes)).toBe(clause);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problemText } from "../../scripts/model/problem.ts";
import { evenLines } from "../../scripts/reader/even-lines.ts";
import { decodeText } from "../../scripts/reader/text.ts";
import { takenForLatin1, takenForWindows1252, tcvn3, vni, windows1258 } from "./encoders.ts";

function decoded(bytes: Uint8Array): string {
  const text = decodeText(bytes, "tin/bai.md");
  return typeof text === "string" ? text : problemText(text);
}

describe("clean text", () => {
  test.each([
    ["a byte-order mark goes", "\ufeffTin", "Tin"],
    ["two byte-order marks go", "\ufeff\ufeffTin", "Tin"],
    ["CRLF becomes LF", "a\r\nb\r\n", "a\nb\n"],
    ["CR alone becomes LF", "a\rb\r", "a\nb\n"],
    ["mixed line ends become LF", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["NFD becomes NFC", "Đất đai".normalize("NFD"), "Đất đai".normalize("NFC")],
    ["tabs stay", "a\tb", "a\tb"],
    ["emoji stay", "a 🎉 b", "a 🎉 b"],
    ["an empty file is empty text", "", ""],
  ])("%s", (_, written, text) => {
    expect(decoded(Buffer.from(written))).toBe(text);
  });
});

const HEAD = "---\ntitle: ";
const TITLE = "Thông báo về việc đăng ký tạm trú";

describe("a file that is not UTF-8 says what it looks like and what to do", () => {
  const utf16 = (text: string) => Buffer.from(text, "utf16le");
  const notepad = "Mở tệp bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hoá (Encoding) chọn UTF-8.";
  const unikey = (page: string) =>
    `Đổi tệp từ ${page} sang Unicode bằng bộ chuyển mã của UniKey (Ctrl+Shift+F6), lưu lại với bảng mã UTF-8.`;

  test.each<[string, Uint8Array, string, string, string]>([
    ["UTF-16, little end first", utf16(`\ufeff${HEAD}${TITLE}`), "1:1", "UTF-16 LE", notepad],
    ["UTF-16, big end first", utf16(`\ufeff${HEAD}${TITLE}`).swap16(), "1:1", "UTF-16 BE", notepad],
    ["UTF-16 without its mark", utf16(HEAD + TITLE), "1:1", "UTF-16 LE", notepad],
    ["UTF-16, big end first, without its mark", utf16(HEAD + TITLE).swap16(), "1:1", "UTF-16 BE", notepad],
    ["UTF-16 that happens to be UTF-8 as well", utf16("Tin"), "1:1", "UTF-16 LE", notepad],
    ["TCVN3", tcvn3(HEAD + TITLE), "2:10", "TCVN3 (ABC)", unikey("TCVN3 (ABC)")],
    ["VNI", vni(HEAD + TITLE), "2:11", "VNI Windows", unikey("VNI Windows")],
    ["Windows-1258", windows1258(HEAD + TITLE), "2:10", "Windows-1258", unikey("Vietnamese locale CP 1258")],
  ])("%s", (_, bytes, place, encoding, fix) => {
    expect(decoded(bytes)).toBe(
      `✖ [CT-102] tin/bai.md:${place} — Tệp có vẻ được lưu bằng bảng mã ${encoding}, không phải UTF-8, ` +
        `nên chữ Việt sẽ hỏng. Sửa: ${fix}`,
    );
  });

  test.each<[string, Uint8Array, string]>([
    ["a broken sequence", Uint8Array.of(0x54, 0x69, 0xea), "1:3"],
    [
      "one stray byte behind sound text",
      Buffer.concat([Buffer.from("\ufeffĐất\r\nđai "), Buffer.of(0xb5)]),
      "2:5",
    ],
    ["a lone surrogate", Uint8Array.of(0xed, 0xa0, 0x80), "1:1"],
    ["an overlong slash", Uint8Array.of(0xc0, 0xaf), "1:1"],
    ["French in Latin-1", Buffer.from("Un été à la bibliothèque", "latin1"), "1:4"],
  ])("%s, of no known encoding", (_, bytes, place) => {
    expect(decoded(bytes)).toBe(
      `✖ [CT-102] tin/bai.md:${place} — Tệp không được lưu bằng bảng mã UTF-8 nên chữ Việt sẽ hỏng. ` +
        "Sửa: Mở tệp bằng trình soạn thảo, chọn lưu lại với bảng mã UTF-8.",
    );
  });
});

describe("UTF-8 whose letters went wrong before, at the first word that shows it", () => {
  const pasted = (page: string, unikey: string, word: string, meant: string) =>
    `Từ chỗ này có chữ hỏng như “${word}”: chữ ${page} được lưu thành UTF-8 mà chưa chuyển mã. Sửa: Đổi đoạn ấy từ ` +
    `${unikey} sang Unicode bằng bộ chuyển mã của UniKey (Ctrl+Shift+F6): “${word}” phải thành “${meant}”.`;
  const misread = (word: string, meant: string) =>
    `Từ chỗ này có chữ hỏng như “${word}”: chữ UTF-8 bị đọc nhầm bảng mã rồi lưu lại. ` +
    `Sửa: Lấy lại tệp gốc và lưu với bảng mã UTF-8, hoặc gõ lại: “${word}” phải là “${meant}”.`;
  const sound = Buffer.from("Tin vắn\r\nXã ta: ");

  test.each<[string, Buffer, string, string]>([
    ["TCVN3", takenForLatin1(tcvn3(TITLE)), "2:8", pasted("TCVN3 (ABC)", "TCVN3 (ABC)", "Th«ng", "Thông")],
    ["VNI", takenForLatin1(vni(TITLE)), "2:8", pasted("VNI Windows", "VNI Windows", "Thoâng", "Thông")],
    [
      "Windows-1258",
      takenForLatin1(windows1258(TITLE)),
      "2:14",
      pasted("Windows-1258", "Vietnamese locale CP 1258", "baìo", "báo"),
    ],
    ["UTF-8 read as Windows-1252", takenForWindows1252(TITLE), "2:8", misread("ThÃ´ng", "Thông")],
    // What no terminal can show is shown as such.
    ["UTF-8 read as Latin-1", takenForLatin1(Buffer.from("Cộng hòa")), "2:8", misread("Cá»�ng", "Cộng")],
  ])("%s", (_, bytes, place, words) => {
    expect(decoded(Buffer.concat([sound, bytes]))).toBe(`✖ [CT-102] tin/bai.md:${place} — ${words}`);
  });

  test("letters that are lost", () => {
    expect(decoded(Buffer.from("Tin\nT\ufffdnh"))).toBe(
      "✖ [CT-102] tin/bai.md:2:2 — Ở đây có ký tự � (U+FFFD): chữ đã mất khi tệp được đổi bảng mã. " +
        "Sửa: Gõ lại chữ ấy theo bản gốc.",
    );
  });

  test.each([
    ["foreign words", "Trường Saint-Exupéry ở Köln, ông Núñez: «Où est le café ?»"],
    ["signs", "© 2018, 5 µm, A·B, người¹, Windows®"],
    ["capitals in quotation marks", "“THỊ XÃ” và ‘THỊ XÃ’, «cá»…"],
    ["one garbled word that an article tells of", "Chữ cũ hiện ra thành “C«ng hoµ”."],
  ])("but not %s", (_, text) => {
    expect(decoded(Buffer.from(text))).toBe(text);
  });
});

describe("a character nobody sees, at its place", () => {
  test.each([
    ["NUL", "Tin\nmột\u0000", "2:4", "U+0000"],
    ["escape", "\u001b[31m", "1:1", "U+001B"],
    ["vertical tab", "a\u000bb", "1:2", "U+000B"],
    ["delete", "a\u007fb", "1:2", "U+007F"],
    ["next line", "a\u0085b", "1:2", "U+0085"],
    ["right-to-left override", "\r\n\r\nab\u202ec", "3:3", "U+202E"],
    ["first strong isolate", "a\u2068b", "1:2", "U+2068"],
    ["a byte-order mark inside", "a\ufeffb", "1:2", "U+FEFF"],
  ])("%s", (_, written, place, name) => {
    expect(decoded(Buffer.from(written))).toBe(
      `✖ [CT-105] tin/bai.md:${place} — Ở đây có một ký tự không nhìn thấy (${name}) không được phép. ` +
        "Sửa: Xoá ký tự ấy: xoá cả từ quanh đó rồi gõ lại.",
    );
  });
});

test("what is strict UTF-8, and what it says, is what the standard's decoder says", () => {
  const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const piece = fc.oneof(
    fc.string({ unit: "grapheme" }).map((text) => Buffer.from(text)),
    fc.constantFrom("Hoàng Mai, ", "\ufeff", "\r\n", "😀", "").map((text) => Buffer.from(text)),
    // Overlong forms, halves of pairs, letters cut off, bytes that never stand in UTF-8.
    fc
      .constantFrom("c080", "e08080", "eda080", "f4908080", "e1bb", "c3", "80", "ff")
      .map((hex) => Buffer.from(hex, "hex")),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      const text = decodeText(bytes, "tin/bai.md");
      let meant: string | undefined;
      try {
        meant = strict.decode(bytes);
      } catch {
        expect(text).toMatchObject({ code: "CT-102" });
        return;
      }
      if (typeof text === "string") expect(text).toBe(evenLines(meant).normalize("NFC"));
      else expect(text.message).not.toContain("không được lưu bằng bảng mã UTF-8");
    }),
    { numRuns: 5000 },
  );
});

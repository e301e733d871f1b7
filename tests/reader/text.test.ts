import { describe, expect, test } from "vitest";
import { problemText } from "../../scripts/model/problem.ts";
import { decodeText } from "../../scripts/reader/text.ts";

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

describe("a file that is not UTF-8", () => {
  test.each<[string, Uint8Array]>([
    ["a broken sequence", Uint8Array.of(0x54, 0x69, 0xea)],
    ["Windows-1258", Uint8Array.of(0xd0, 0xe2, 0x74)],
    ["UTF-16, little end first, with its mark", Buffer.from("\ufeffTiếng Việt", "utf16le")],
    ["UTF-16, big end first, with its mark", Buffer.from("\ufeffTiếng Việt", "utf16le").swap16()],
    ["a lone surrogate", Uint8Array.of(0xed, 0xa0, 0x80)],
    ["an overlong slash", Uint8Array.of(0xc0, 0xaf)],
  ])("%s", (_, bytes) => {
    expect(decoded(bytes)).toBe(
      "✖ [CT-102] tin/bai.md:1:1 — Tệp không được lưu bằng bảng mã UTF-8 nên chữ Việt sẽ hỏng. " +
        "Sửa: Mở tệp bằng trình soạn thảo, chọn lưu lại với bảng mã UTF-8.",
    );
  });
});

describe("a character nobody sees, at its place", () => {
  test.each([
    ["NUL", "Tin\nmột\u0000", "2:4", "U+0000"],
    ["UTF-16 without a mark", Buffer.from("Tin", "utf16le").toString(), "1:2", "U+0000"],
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

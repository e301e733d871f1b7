import { type Problem, problemAt } from "../model/problem.ts";

/** Control characters but tab and line feed, and the marks that turn reading order around (Trojan Source). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this pattern is for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/**
 * The text of a file: strict UTF-8, without byte-order mark, with LF line ends, in NFC. A file that is anything else is
 * a problem, never a page of garbled letters.
 *
 * @param file path relative to the content folder, for the problem's place
 */
export function decodeText(bytes: Uint8Array, file: string): string | Problem {
  const text = decodeUtf8(bytes);
  if (text === undefined) {
    return problemAt(
      { file, line: 1, column: 1 },
      "CT-102",
      "Tệp không được lưu bằng bảng mã UTF-8 nên chữ Việt sẽ hỏng.",
      "Mở tệp bằng trình soạn thảo, chọn lưu lại với bảng mã UTF-8.",
    );
  }
  const clean = text
    .replace(/^\ufeff+/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
  const bad = FORBIDDEN.exec(clean);
  if (!bad) return clean;
  const before = clean.slice(0, bad.index).split("\n");
  const code = bad[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return problemAt(
    { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    "CT-105",
    `Ở đây có một ký tự không nhìn thấy (U+${code}) không được phép.`,
    "Xoá ký tự ấy: xoá cả từ quanh đó rồi gõ lại.",
  );
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

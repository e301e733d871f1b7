import { type Place, type Problem, problemAt } from "../model/problem.ts";
import { type Encoding, encodingOf } from "./encoding.ts";
import { evenLines } from "./even-lines.ts";
import type { Garble } from "./garble.ts";
import { invisible } from "./invisible.ts";

/** What an editor is told about a text that cannot be read as it is, one function for each kind of damage. */

/** A file that the system does not give out. */
export function cannotOpen(file: string): Problem {
  const place = { file, line: 1, column: 1 };
  return problemAt(place, "CT-101", "Máy không mở được tệp này.", "Kiểm tra quyền đọc của tệp.");
}

/** A sign nobody sees, or one that turns reading order around. */
export function hidden(text: string, index: number, file: string): Problem {
  return invisible(text.charAt(index), placeIn(text, index, file));
}

/** The sign a converter leaves where it did not know a letter. */
export function lost(text: string, index: number, file: string): Problem {
  const message = "Ở đây có ký tự � (U+FFFD): chữ đã mất khi tệp được đổi bảng mã.";
  return problemAt(placeIn(text, index, file), "CT-102", message, "Gõ lại chữ ấy theo bản gốc.");
}

/** A file in another encoding, at the first byte that says so. */
export function notUtf8(bytes: Uint8Array, file: string): Problem {
  const encoding = encodingOf(bytes);
  const message = encoding
    ? `Tệp có vẻ được lưu bằng bảng mã ${encoding}, không phải UTF-8, nên chữ Việt sẽ hỏng.`
    : "Tệp không được lưu bằng bảng mã UTF-8 nên chữ Việt sẽ hỏng.";
  const text = evenLines(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const index = encoding?.startsWith("UTF-16") ? 0 : Math.max(0, text.indexOf("\ufffd"));
  return problemAt(placeIn(text, index, file), "CT-102", message, cureOf(encoding));
}

function cureOf(encoding: Encoding | undefined): string {
  switch (encoding) {
    case undefined:
      return "Mở tệp bằng trình soạn thảo, chọn lưu lại với bảng mã UTF-8.";
    case "UTF-16 LE":
    case "UTF-16 BE":
      return "Mở tệp bằng Notepad, chọn Lưu thành (Save as), ở ô Mã hoá (Encoding) chọn UTF-8.";
    default:
      return `Đổi tệp từ ${unikeyName[encoding]} sang Unicode bằng bộ chuyển mã của UniKey (Ctrl+Shift+F6), lưu lại với bảng mã UTF-8.`;
  }
}

/** How UniKey's converter, which most offices have, names the code pages. */
const unikeyName = {
  "TCVN3 (ABC)": "TCVN3 (ABC)",
  "VNI Windows": "VNI Windows",
  "Windows-1258": "Vietnamese locale CP 1258",
} as const;

/** Text that went wrong before it became UTF-8, at the first word that shows it. */
export function garbled(garble: Garble, text: string, file: string): Problem {
  const [word, meant] = [garble.word, garble.meant].map(shown);
  const { origin } = garble;
  const message =
    origin === "UTF-8"
      ? `Từ chỗ này có chữ hỏng như “${word}”: chữ UTF-8 bị đọc nhầm bảng mã rồi lưu lại.`
      : `Từ chỗ này có chữ hỏng như “${word}”: chữ ${origin} được lưu thành UTF-8 mà chưa chuyển mã.`;
  const fix =
    origin === "UTF-8"
      ? `Lấy lại tệp gốc và lưu với bảng mã UTF-8, hoặc gõ lại: “${word}” phải là “${meant}”.`
      : `Đổi đoạn ấy từ ${unikeyName[origin]} sang Unicode bằng bộ chuyển mã của UniKey (Ctrl+Shift+F6): “${word}” phải thành “${meant}”.`;
  return problemAt(placeIn(text, garble.index, file), "CT-102", message, fix);
}

/** A word as a message can show it: without signs that a terminal would obey or nobody sees. */
function shown(word: string): string {
  return word.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "�");
}

function placeIn(text: string, index: number, file: string): Place {
  const before = text.slice(0, index).split("\n");
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

import { type Place, type Problem, problemAt } from "../model/problem.ts";

/**
 * Control characters but tab and line feed, the marks that turn reading order around (Trojan Source), no letters. Each is
 * one UTF-16 unit: with the flag `u`, which would look for pairs, finding none takes twice as long.
 */
export const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this pattern is for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]/;

/** What an editor is told of a sign nobody sees, in whatever way it was spelled: itself, `\\u202e`, `&#x202e;`. */
export function invisibleIn(text: string, place: Place): Problem[] {
  const [sign] = FORBIDDEN.exec(text) ?? [];
  return sign ? [invisible(sign, place)] : [];
}

/** The same of a sign that was found already. */
export function invisible(sign: string, place: Place): Problem {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  const message = `Ở đây có một ký tự không nhìn thấy (U+${code}) không được phép.`;
  return problemAt(place, "CT-105", message, "Xoá ký tự ấy: xoá cả từ quanh đó rồi gõ lại.");
}

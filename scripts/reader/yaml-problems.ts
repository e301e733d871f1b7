import { type Place, type Problem, problemAt } from "../model/problem.ts";

/** What an editor is told of YAML that is none, or that says another thing than was meant. */

const syntax: Partial<Record<string, [message: string, fix: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    "Giá trị có dấu hai chấm kèm khoảng trắng nên máy không hiểu.",
    'Đặt cả giá trị trong dấu ngoặc kép, ví dụ title: "Thông báo: lịch họp".',
  ],
  TAB_AS_INDENT: ["Đầu dòng có phím Tab.", "Thay phím Tab bằng hai dấu cách."],
  DUPLICATE_KEY: ["Mục này được viết hai lần.", "Giữ một, xoá dòng kia."],
  BAD_INDENT: [
    "Dòng này thụt vào không đúng, hoặc danh sách [ … ] chưa đóng.",
    "Thụt vào cho thẳng hàng với mục cùng nhóm; danh sách viết trên một dòng: [một, hai].",
  ],
  MISSING_CHAR: [
    "Thiếu một dấu: ngoặc kép chưa đóng, hoặc sau tên mục thiếu dấu hai chấm.",
    'Đóng ngoặc kép, hoặc viết theo mẫu "tên mục: giá trị".',
  ],
};

/** A value that begins with a sign YAML keeps for itself: the error it leads to stands somewhere behind it. */
export function signProblem(
  text: string,
  offset: number,
  placeAt: (offset: number) => Place,
): Problem | undefined {
  const start = text.lastIndexOf("\n", Math.max(0, offset - 1)) + 1;
  const sign = /^[ -]*[^:#\n]+:[ \t]+(?=[&*!%@`])/.exec(text.slice(start));
  return sign ? reservedSign(placeAt(start + sign[0].length)) : undefined;
}

export function reservedSign(place: Place): Problem {
  return problemAt(
    place,
    "CT-210",
    "Ở đây có một trong các ký hiệu & * ! % @ ` ở đầu giá trị, mà YAML hiểu là lệnh riêng.",
    'Đặt cả giá trị trong dấu ngoặc kép: "…".',
  );
}

export function syntaxProblem(code: string, place: Place): Problem {
  const [message, fix] = syntax[code] ?? [
    "Dòng này sai cú pháp nên máy không hiểu.",
    'Viết theo mẫu "tên mục: giá trị", mỗi mục một dòng; giá trị có ký hiệu lạ đặt trong ngoặc kép.',
  ];
  return problemAt(place, "CT-203", message, fix);
}

/** YAML takes ` #` for the beginning of a remark and drops the rest of the line: words an editor meant to publish. */
export function lostWords(text: string, end: number, placeAt: (offset: number) => Place): Problem[] {
  const remark = /^[ \t]*#[^\n]*/.exec(text.slice(end));
  if (!remark) return [];
  const place = placeAt(end + remark[0].indexOf("#"));
  const message = `YAML bỏ qua phần sau dấu #: “${remark[0].trim().slice(0, 60)}”.`;
  const fix =
    'Đặt cả giá trị trong dấu ngoặc kép, ví dụ title: "Thông báo # 5"; lời ghi chú thì viết riêng một dòng.';
  return [problemAt(place, "CT-212", message, fix)];
}

/** Parts inside parts inside parts: far more than any schema of ours has. */
const DEEPEST = 100;
const deepBlock = new RegExp(`(?:[-?] +){${DEEPEST}}|^ {${DEEPEST},}(?:\\S+:|-)(?: |$)`, "m");

/**
 * A text that nests too deep, told where it begins to. The parser has no limit but its stack, so that what it would say
 * of such a text depended on the process it runs in.
 */
export function tooDeep(text: string, file: string, first: number): Problem | undefined {
  const deep = deepPart(text);
  if (deep === undefined) return undefined;
  const before = text.slice(0, deep).split("\n");
  const column = (before.at(-1) ?? "").length + 1;
  return syntaxProblem("TOO_DEEP", { file, line: first + before.length - 1, column });
}

function deepPart(text: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (sign === "[" || sign === "{" ? 1 : -1));
    if (depth > DEEPEST) return index;
  }
  const block = text.search(deepBlock);
  return block < 0 ? undefined : block;
}

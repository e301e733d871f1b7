import matter from "gray-matter";
import { type Problem, problemAt } from "../model/problem.ts";

/** An article's file, split: its head as YAML text, its body as Markdown, and the lines they begin on. */
export interface SplitArticle {
  head: string;
  headLine: number;
  body: string;
  bodyLine: number;
}

/**
 * gray-matter would run `---js` heads as programs. Only engine objects really close that door, and what they are handed
 * is never parsed here: the YAML reader of this room does it, with places.
 */
const refused = {
  parse(): never {
    throw new Error("front matter is YAML only");
  },
};
const engines = {
  yaml: { parse: () => ({}) },
  js: refused,
  javascript: refused,
  json: refused,
  coffee: refused,
};

/** Splits front matter from body. The text begins with a line `---` and the head ends with another, exactly. */
export function splitArticle(text: string, file: string): SplitArticle | Problem {
  const at = (line: number) => ({ file, line, column: 1 });
  const opening = /^---[ \t]*(.*)$/m.exec(text.split("\n", 1)[0] ?? "");
  if (!opening) {
    return problemAt(
      at(1),
      "CT-201",
      "Bài phải bắt đầu bằng một dòng chỉ có ba dấu gạch ---.",
      "Thêm dòng --- làm dòng đầu tiên của tệp, không có gì phía trước.",
    );
  }
  if (opening[1]) {
    return problemAt(
      at(1),
      "CT-211",
      `Sau ba dấu gạch đầu bài có chữ “${opening[1].slice(0, 40)}”.`,
      "Dòng đầu chỉ được có ba dấu gạch ---; phần đầu bài chỉ viết bằng YAML.",
    );
  }
  const headAt = opening[0].length;
  const closing = /\n---[^\n]*/.exec(text.slice(headAt));
  if (closing?.[0].trimEnd() !== "\n---") {
    return problemAt(
      at(1),
      "CT-202",
      "Phần đầu bài không có dòng --- kết thúc.",
      "Thêm một dòng chỉ có --- sau mục cuối cùng, trước nội dung bài.",
    );
  }
  // gray-matter knows no blanks behind the dashes.
  const closingAt = headAt + closing.index;
  const plain = `---${text.slice(headAt, closingAt)}\n---${text.slice(closingAt + closing[0].length)}`;
  const split = matter(plain, { language: "yaml", engines });
  const bodyLine = 1 + countLines(plain.slice(0, plain.length - split.content.length));
  return { head: split.matter.replace(/^\n/, ""), headLine: 2, body: split.content, bodyLine };
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}

import { type Problem, problemAt } from "../model/problem.ts";

/** An article's file, split: its head as YAML text, its body as Markdown, and the lines they begin on. */
export interface SplitArticle {
  head: string;
  headLine: number;
  body: string;
  bodyLine: number;
}

/** Splits front matter from body. The text begins with a line `---` and the head ends with another, exactly. */
export function splitArticle(text: string, file: string): SplitArticle | Problem {
  const at = (line: number) => ({ file, line, column: 1 });
  const opening = /^---[ \t]*([^\n]*)/.exec(text);
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
  const closing = /\n---([^\n]*)\n?/.exec(text.slice(headAt));
  if (!closing || !/^[ \t]*$/.test(closing[1] ?? "")) {
    return problemAt(
      at(1),
      "CT-202",
      "Phần đầu bài không có dòng --- kết thúc.",
      "Thêm một dòng chỉ có --- sau mục cuối cùng, trước nội dung bài.",
    );
  }
  const bodyAt = headAt + closing.index + closing[0].length;
  return {
    head: text.slice(headAt, headAt + closing.index).replace(/^\n/, ""),
    headLine: 2,
    body: text.slice(bodyAt),
    bodyLine: text.slice(0, bodyAt).split("\n").length,
  };
}

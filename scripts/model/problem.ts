/**
 * Every kind of problem the house can tell an editor about. The code is what a person quotes on the phone and looks
 * up in the docs; it never changes its meaning once released.
 *
 * 1xx files and their names · 2xx front matter · 3xx body text · 4xx pictures and attachments · 5xx site.yaml ·
 * 6xx addresses and links · 7xx spam
 */
export const problemCodes = {
  "CT-101": "Tệp không đọc được",
  "CT-102": "Tệp không phải UTF-8",
  "CT-103": "Tệp không có chỗ trong content",
  "CT-104": "Tệp không bài nào dùng",
  "CT-105": "Ký tự điều khiển hoặc ký tự đảo chiều chữ",
  "CT-106": "Tên tệp không thành địa chỉ được",
  "CT-107": "Hai bài trùng địa chỉ",
  "CT-108": "Thư mục không phải chuyên mục",
  "CT-201": "Bài không bắt đầu bằng dòng ---",
  "CT-202": "Phần đầu bài không có dòng --- kết thúc",
  "CT-203": "Phần đầu bài sai cú pháp YAML",
  "CT-204": "Mục lạ",
  "CT-205": "Thiếu mục bắt buộc",
  "CT-206": "Mục sai kiểu",
  "CT-207": "Giá trị không hợp lệ",
  "CT-208": "Ngày giờ không hợp lệ",
  "CT-209": "Chuyên mục không khớp",
  "CT-210": "YAML có ký hiệu nâng cao",
  "CT-211": "Phần đầu bài không phải YAML",
  "CT-212": "Chữ sau dấu # bị bỏ qua",
  "CT-213": "Từ khoá hay tác giả gần giống tên đã dùng",
  "CT-301": "Cấp tiêu đề trong bài",
  "CT-302": "Ảnh đặt sai chỗ",
  "CT-303": "Dòng lệnh ::: không hiểu được",
  "CT-304": "Liên kết không được phép",
  "CT-305": "Mã HTML trong bài",
  "CT-306": "Trang trống",
  "CT-307": "Tiêu đề nhỏ không có chữ",
  "CT-308": "Tiêu đề nhỏ bỏ cách cấp",
  "CT-309": "Dòng chữ đậm đứng thay tiêu đề",
  "CT-310": "Chữ của liên kết không nói dẫn tới đâu",
  "CT-311": "Bảng thiếu tên cột",
  "CT-312": "Ngôn ngữ của đoạn chữ không rõ",
  "CT-313": "Khung chưa đóng, trống, hoặc chứa thứ không hợp",
  "CT-401": "Không tìm thấy ảnh",
  "CT-402": "Ảnh không dùng được",
  "CT-403": "Ảnh thiếu lời mô tả",
  "CT-404": "Không tìm thấy tệp đính kèm",
  "CT-405": "Loại tệp đính kèm không được phép",
  "CT-406": "Lời mô tả ảnh không nói gì",
  "CT-501": "Không có site.yaml",
  "CT-502": "site.yaml khai trùng",
  "CT-503": "Địa chỉ dành riêng",
  "CT-504": "Chuyên mục chưa khai trong site.yaml",
  "CT-505": "Màu của cổng khó đọc",
  "CT-601": "Liên kết trong trang dẫn tới chỗ không có",
  "CT-602": "Địa chỉ cũ trùng trang đang có",
  "CT-701": "Từ ngữ quảng cáo cờ bạc",
  "CT-702": "Liên kết đáng ngờ",
  "CT-703": "Chữ giấu hoặc liên kết giấu",
  "CT-704": "Lời xác nhận không dùng được",
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** An `error` stops a release; a `warning` is told and lets it pass. */
export type Severity = "error" | "warning";

/** A place in a file of `content/`. Lines and columns count from 1; a column is a UTF-16 unit, as editors count. */
export interface Place {
  /** Path relative to the content folder, with `/` between names. */
  file: string;
  line: number;
  column: number;
}

/** One thing an editor has to know, said in one Vietnamese sentence, with what to type instead. */
export interface Problem extends Place {
  code: ProblemCode;
  severity: Severity;
  message: string;
  fix: string;
}

/** Makes an error at a place. */
export function problemAt(place: Place, code: ProblemCode, message: string, fix: string): Problem {
  const { file, line, column } = place;
  return { code, severity: "error", file, line, column, message: visible(message), fix: visible(fix) };
}

/** A text as one line a terminal can show: without signs it would obey, or that nobody sees. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, "�");
}

/** The same finding, told as a warning. */
export function asWarning(problem: Problem): Problem {
  return { ...problem, severity: "warning" };
}

/** Whether there is one among them that stops a release. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** Orders problems as a person works through them: file, line, column, code. */
export function byPlace(a: Problem, b: Problem): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code);
}

/** Compares by code unit, so that the order is the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A problem on one line, as a terminal shows it. */
export function problemText({ code, severity, file, line, column, message, fix }: Problem): string {
  const sign = severity === "error" ? "✖" : "⚠";
  return `${sign} [${code}] ${visible(file)}:${line}:${column} — ${message} Sửa: ${fix}`;
}

/** Content that cannot be published, with everything an editor has to mend. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join("\n"));
    this.name = "ContentError";
    this.problems = problems;
  }
}

import { describe, expect, test } from "vitest";
import { type Answer, nothing } from "../../assets/scripts/search/engine/answer.ts";
import { queryOf } from "../../assets/scripts/search/query.ts";
import { sentenceOf } from "../../assets/scripts/search/sentence.ts";

function hits(count: number, exact = count): Pick<Answer, "hits" | "exact"> {
  const hit = { page: 0, grade: "phrase", exact: true, score: 0, stands: [] } as const;
  return { hits: Array.from({ length: count }, () => ({ ...hit, stands: [] })), exact };
}

/** A search by its address, what the engine answers, and what a reader is told. */
const cases: [string, string, Partial<Answer>, string][] = [
  ["found", "q=dang+uy", hits(12), "Tìm thấy 12 bài cho “dang uy”."],
  ["thousands", "q=dang+uy", hits(1234), "Tìm thấy 1.234 bài cho “dang uy”."],
  ["other accents", "q=mã", hits(25, 3), "Tìm thấy 3 bài có “mã”, và 22 bài viết khác dấu."],
  [
    "only other accents",
    "q=mạ",
    hits(22, 0),
    "Không có bài nào viết đúng dấu như “mạ”. Tìm thấy 22 bài viết khác dấu.",
  ],
  [
    "scattered syllables",
    "q=hoang+thanh",
    { ...hits(7), scattered: true },
    "Không có bài nào chứa trọn cụm “hoang thanh”. Tìm thấy 7 bài chỉ chứa đủ các tiếng ấy, ở những chỗ khác nhau.",
  ],
  [
    "a slip",
    "q=nghi+quyt",
    { ...hits(6), corrected: "nghị quyết" },
    "Không có bài nào cho “nghi quyt”. Có phải bạn tìm “nghị quyết”? Dưới đây là 6 bài cho câu hỏi ấy.",
  ],
  [
    "a better question",
    "q=nghi+quyt",
    { ...hits(1), suggestion: "nghị quyết" },
    "Tìm thấy 1 bài cho “nghi quyt”. Có phải bạn tìm “nghị quyết”?",
  ],
  ["a filter alone", "nam=2018", hits(9), "Tìm thấy 9 bài."],
  ["a filter and signs", "q=%3F%3F&nam=2018", hits(9), "Tìm thấy 9 bài."],
  [
    "a number that does not exist",
    "q=1236%2Fqd-ubnd",
    { missingNumber: "1236/qđ-ubnd", unknown: ["1236/qđ-ubnd"] },
    "Cổng không có văn bản số 1236/QĐ-UBND.",
  ],
  [
    "words that stand nowhere",
    "q=Hoang+Xyz+Uvw",
    { unknown: ["xyz", "uvw"] },
    "Không tìm thấy bài nào cho “Hoang Xyz Uvw”. Không bài nào có chữ “xyz”, “uvw”.",
  ],
  [
    "one word that stands nowhere",
    "q=Xyz",
    { unknown: ["xyz"] },
    "Không tìm thấy bài nào cho “Xyz”. Thử bớt từ hoặc viết cách khác.",
  ],
  [
    "nothing within a filter",
    "q=nuoc&nam=1945",
    {},
    "Không tìm thấy bài nào cho “nuoc”. Thử bỏ bớt điều kiện lọc.",
  ],
  ["signs alone", "q=%3F%21", {}, "Không tìm thấy bài nào cho “?!”. Mời nhập chữ hoặc số."],
  [
    "too many words",
    "q=a+b+c",
    { ...hits(2), cut: true },
    "Tìm thấy 2 bài cho “a b c”. Câu hỏi dài quá, nên chỉ những từ đầu được tìm.",
  ],
  [
    "a page of letters",
    `q=${"a".repeat(10_000)}`,
    { unknown: ["a".repeat(200)] },
    `Không tìm thấy bài nào cho “${"a".repeat(80)}…”. Thử bớt từ hoặc viết cách khác. ` +
      "Câu hỏi dài quá, nên chỉ những từ đầu được tìm.",
  ],
];

describe("a reader is told of", () => {
  test.each(cases)("%s", (_, address, answer, sentence) => {
    const pieces = sentenceOf({ ...nothing(), ...answer }, queryOf(new URLSearchParams(address)));
    expect(pieces.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("")).toBe(sentence);
  });
});

test("a better question is a search of its own, with the same filters", () => {
  const query = queryOf(new URLSearchParams("q=nghi+quyt&nam=2018"));
  const pieces = sentenceOf({ ...nothing(), ...hits(1), suggestion: "nghị quyết" }, query);
  expect(pieces).toContainEqual({ text: "nghị quyết", query: { ...query, q: "nghị quyết" } });
});

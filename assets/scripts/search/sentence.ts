import { writtenNumber } from "../../../scripts/model/official-number.ts";
import { words } from "../../../scripts/model/vocabulary.ts";
import type { Answer } from "./engine/answer.ts";
import { hasFilter, hasWords, LIMIT, type Query } from "./query.ts";

/** A piece of a sentence: words, or words that lead to another search. */
export type Piece = string | { text: string; query: Query };

/** When a question is told back, this much of it says which one is meant. */
const TOLD = 80;

/** What a visitor is told of an answer. */
export function sentenceOf(answer: Answer, query: Query): Piece[] {
  const isCut = answer.cut || query.q.length >= LIMIT;
  const meant = answer.corrected ?? answer.suggestion;
  return [
    answer.hits.length > 0 ? found(answer, query) : nothing(answer, query),
    ...(meant ? [" Có phải bạn tìm “", { text: meant, query: { ...query, q: meant } }, "”?"] : []),
    ...(answer.corrected ? [` Dưới đây là ${words.articles(answer.hits.length)} cho câu hỏi ấy.`] : []),
    ...(isCut ? [" Câu hỏi dài quá, nên chỉ những từ đầu được tìm."] : []),
  ];
}

function found({ hits, exact, scattered, corrected }: Answer, query: Query): string {
  const all = words.articles(hits.length);
  const asked = quoted(query.q);
  if (!hasWords(query)) return `Tìm thấy ${all}.`;
  if (corrected) return `Không có bài nào cho ${asked}.`;
  if (scattered) {
    return `Không có bài nào chứa trọn cụm ${asked}. Tìm thấy ${all} chỉ chứa đủ các tiếng ấy, ở những chỗ khác nhau.`;
  }
  if (exact === hits.length) return `Tìm thấy ${all} cho ${asked}.`;
  const others = `${words.articles(hits.length - exact)} viết khác dấu.`;
  return exact > 0
    ? `Tìm thấy ${words.articles(exact)} có ${asked}, và ${others}`
    : `Không có bài nào viết đúng dấu như ${asked}. Tìm thấy ${others}`;
}

function nothing({ missingNumber, unknown }: Answer, query: Query): string {
  if (missingNumber) return `Cổng không có văn bản số ${writtenNumber(missingNumber)}.`;
  const none = `Không tìm thấy bài nào${query.q ? ` cho ${quoted(query.q)}` : ""}.`;
  if (query.q && !hasWords(query)) return `${none} Mời nhập chữ hoặc số.`;
  const strange = unknown.filter((word) => word !== query.q.toLowerCase());
  if (strange.length > 0) return `${none} Không bài nào có chữ ${strange.map(quoted).join(", ")}.`;
  return `${none} ${hasFilter(query) ? "Thử bỏ bớt điều kiện lọc." : "Thử bớt từ hoặc viết cách khác."}`;
}

function quoted(text: string): string {
  return `“${text.length > TOLD ? `${[...text].slice(0, TOLD).join("")}…` : text}”`;
}

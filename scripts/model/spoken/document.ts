import { spelled } from "./letter.ts";
import { numeral } from "./numeral.ts";
import type { Rule } from "./rule.ts";

/** Kinds of document and who issues them, as their numbers name them (Decree 30/2020/NĐ-CP, appendix III; the Party's). */
export const documentCodes: Record<string, string> = {
  ...{ BB: "biên bản", BC: "báo cáo", CT: "chỉ thị", CTr: "chương trình", CV: "công văn", ĐA: "đề án" },
  ...{ GM: "giấy mời", HD: "hướng dẫn", KH: "kế hoạch", KL: "kết luận", NĐ: "nghị định", NQ: "nghị quyết" },
  ...{ PA: "phương án", QC: "quy chế", QĐ: "quyết định", QyĐ: "quy định", TB: "thông báo", TT: "thông tư" },
  ...{ TTLT: "thông tư liên tịch", TTr: "tờ trình", VBHN: "văn bản hợp nhất" },
  ...{ CP: "chính phủ", TTg: "thủ tướng chính phủ", QH: "quốc hội", UBTVQH: "uỷ ban thường vụ quốc hội" },
  ...{ TU: "tỉnh uỷ", ThU: "thị uỷ", HU: "huyện uỷ", ĐU: "đảng uỷ", TW: "trung ương", TƯ: "trung ương" },
  ...{ BNV: "bộ nội vụ", BTC: "bộ tài chính", BTP: "bộ tư pháp", BYT: "bộ y tế", BXD: "bộ xây dựng" },
  ...{ UBND: "uỷ ban nhân dân", HĐND: "hội đồng nhân dân", VP: "văn phòng", VPCP: "văn phòng chính phủ" },
};

/** Numbers of official documents, part by part: `78/2008/QĐ-UBND`, `05-NQ/TU`. */
export const documentRules: readonly Rule[] = [
  {
    // A model has an ellipsis for its number: `…/QĐ-UBND`.
    pattern:
      /(\d{1,5}|…)([a-z]?)(?:\s?[/-]\s?((?:19|20)\d\d))?((?:\s?[/-]\s?\p{Lu}[\p{L}&]{0,9}\d{0,2}){1,4})/gu,
    say: ([, number = "", letter = "", year, codes = ""], { before }) => {
      const parts = codes.split(/\s?[/-]\s?/).filter(Boolean);
      if (!parts.some((code) => code.replace(/\d+$/, "") in documentCodes)) return undefined;
      const named = parts.map(codeName).filter((name, at) => at > 0 || !wasSaid(name, before));
      const digits = number === "…" ? [] : [numeral(number), letter && spelled(letter)];
      const head = [...digits, year && (digits.length > 0 ? `trên ${numeral(year)}` : numeral(year))];
      return [head.filter(Boolean).join(" "), ...named].filter(Boolean).join(", ");
    },
  },
];

/** `QH13` is the thirteenth National Assembly. */
function codeName(code: string): string {
  const [, letters = code, term = ""] = /^(.*?)(\d*)$/.exec(code) ?? [];
  const name = documentCodes[letters] ?? (/[a-z]/.test(letters) ? letters : spelled(letters));
  return term ? `${name} khoá ${numeral(term)}` : name;
}

/** “Quyết định số 78/2008/QĐ-UBND” names its kind before it. */
function wasSaid(name: string, before: string): boolean {
  return new RegExp(`${name}(?:\\s+số)?\\s*$`, "iu").test(before);
}

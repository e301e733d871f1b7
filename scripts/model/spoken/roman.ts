import { numeral } from "./numeral.ts";
import type { Rule } from "./rule.ts";

/** Words after which one Roman digit is a number, not a letter. */
const BEFORE_NUMBER =
  /(?:khoá|khóa|chương|phần|mục|quý|thứ|lần|kỳ|kì|hạng|loại|nhóm|bậc|cấp|tập|vùng|khu|điều|giai đoạn|thế kỷ|thế kỉ|đại hội)\s+$/iu;

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Roman numerals as documents use them: `khóa XII`, `lần thứ IV`, `quý I`, `thế kỷ XXI`. */
export const romanRules: readonly Rule[] = [
  {
    pattern: /[IVXLC]+/gu,
    say: ([roman = ""], { before, after }) => {
      if (!/^(?:XC|XL|L?X{0,3}|C{1,3}L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman)) return undefined;
      const isNamed = BEFORE_NUMBER.test(before);
      // “I. Mục đích” at the head of a text; CC, LX and the like are short forms.
      const isHeading = /^\s*$/.test(before) && /^[.)]/.test(after);
      if (!isNamed && !isHeading && !/^[IVX]{2,}$/.test(roman)) return undefined;
      if (roman === "I" && /thứ\s+$/iu.test(before)) return "nhất";
      return /(?:thứ|quý)\s+$/iu.test(before) ? ordinal(roman) : numeral(String(romanValue(roman)));
    },
  },
  { pattern: /(thứ)\s+([14])/giu, say: ([, word, digit]) => `${word} ${digit === "1" ? "nhất" : "tư"}` },
];

function ordinal(roman: string): string {
  return roman === "IV" ? "tư" : numeral(String(romanValue(roman)));
}

function romanValue(roman: string): number {
  const values = [...roman].map((digit) => VALUES[digit] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

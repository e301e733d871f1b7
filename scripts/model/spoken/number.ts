import { spelled } from "./letter.ts";
import { decimal, digitByDigit, numeral } from "./numeral.ts";
import type { Around, Rule } from "./rule.ts";
import { BARE_UNIT, UNIT, unitName } from "./unit.ts";

/** Digits, in groups of three with points between them or in one, and what stands behind a comma. */
const NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,\\d+)?";

/** Words after which a number is dialled and not counted. */
const DIALLED =
  /(?:gọi|số máy|điện thoại|đường dây nóng|tổng đài|hotline|fax|ĐT|SĐT|Tel)(?:\s*(?:số|:|ngay|là))*\s*$/iu;

/** The numbers for emergencies and for children (https://tongdai111.vn/). */
const EMERGENCY = /^11[1-5]$/;

/** Numbers: of telephones, with units, in ranges and fractions, with decimals, and plain ones. */
export const numberRules: readonly Rule[] = [
  {
    pattern: /(?:\(?\+84\)?|\(?0\d{1,4}\)?)(?:[ .-]?\d{1,4}){1,4}|1[89]00(?:[ .-]?\d{2,4}){1,2}/gu,
    say: ([written = ""], { before }) => {
      const count = written.replace(/\D/g, "").length;
      const isPartOfNumber = /\d[.,]$/.test(before);
      return isPartOfNumber || count < 8 || count > 12 ? undefined : telephone(written);
    },
  },
  {
    pattern: /\d{3,}/gu,
    say: ([digits = ""], around) => (isDialled(digits, around) ? digitByDigit(digits) : undefined),
  },
  {
    pattern: new RegExp(`(${NUMBER})\\s?(${UNIT})?\\s?[–-]\\s?(${NUMBER})(?:\\s?(${UNIT}))?`, "gu"),
    say: ([, from = "", unit = "", to = "", last = ""]) =>
      words([numberName(from), unitName(unit), "đến", numberName(to), unitName(last)]),
  },
  {
    pattern: new RegExp(`(${NUMBER})\\s?:\\s?(${NUMBER})`, "gu"),
    say: ([, one = "", many = ""]) => `${numberName(one)} trên ${numberName(many)}`,
  },
  {
    pattern: /(\d+)\/(\d+)/gu,
    say: ([, part = "", whole = ""]) => fraction(part, whole),
  },
  {
    // House and road numbers: `12B`, `Quốc lộ 1A`.
    pattern: /(\d{1,4})([A-ZĐ])/gu,
    say: ([, number = "", letter = ""]) => `${numeral(number)} ${spelled(letter)}`,
  },
  {
    pattern: new RegExp(`([-−+±])?(${NUMBER})(?:\\s?(${UNIT}))?`, "gu"),
    say: ([, sign = "", number = "", unit = ""], around) =>
      words([signName(sign, around), numberName(number), unitName(unit)]),
  },
  {
    pattern: new RegExp(`(\\s?/\\s?)?(${BARE_UNIT})`, "gu"),
    say: ([, stroke, unit = ""]) => (stroke ? " trên " : "") + unitName(unit),
  },
];

/**
 * A number as it is written, in words: `1.234.567`, `3,5`, `0,05`.
 *
 * @example numberName("3,5") // "ba phẩy năm"
 */
export function numberName(written: string): string {
  const [whole = "", part] = written.split(",");
  const digits = whole.replaceAll(".", "");
  if (part !== undefined) return decimal(digits, part);
  // Nothing is counted with a zero in front, and who counts to six digits sets points.
  const isCode = whole === digits && (digits.length > 5 || /^0\d{2,}/.test(digits));
  return isCode || digits.length > 18 ? digitByDigit(digits) : numeral(digits);
}

/** Up to ten as a share of a thing (`ba phần tư`), beyond as a count out of a count. */
function fraction(part: string, whole: string): string {
  const isShare = Number(part) < Number(whole) && Number(whole) <= 10;
  if (!isShare) return `${numeral(part)} trên ${numeral(whole)}`;
  return `${numeral(part)} phần ${Number(whole) === 4 ? "tư" : numeral(whole)}`;
}

function isDialled(digits: string, { before }: Around): boolean {
  if (DIALLED.test(before)) return true;
  // “Gọi 113 khi cần công an, 114 khi có cháy”: the word stands before the first of a row.
  return EMERGENCY.test(digits) && /(?:^|[^\p{L}])(?:gọi(?:[^\p{L}]|$)|số\s+$)/iu.test(before);
}

function telephone(written: string): string {
  const groups = written.match(/\d+/g) ?? [];
  return (written.includes("+") ? "cộng " : "") + groups.map(digitByDigit).join(", ");
}

/** Behind a word a dash is no minus: `COVID-19`. */
function signName(sign: string, { before }: Around): string {
  if (/[\p{L}\p{N})]$/u.test(before)) return sign === "+" ? " cộng" : sign && " ";
  return { "-": "âm", "−": "âm", "+": "cộng", "±": "cộng trừ" }[sign] ?? "";
}

function words(parts: readonly string[]): string {
  return parts.filter(Boolean).join(" ");
}

import { monthName, numeral } from "./numeral.ts";
import type { Around, Rule } from "./rule.ts";

const DAY = "(0?[1-9]|[12]\\d|3[01])";
const MONTH = "(0?[1-9]|1[0-2])";
const YEAR = "((?:19|20|21)\\d\\d)";

/** Days everybody knows by their numbers (day/month). */
const KNOWN_DAYS = new Set(
  "1/1 9/1 3/2 27/2 8/3 26/3 30/4 1/5 7/5 15/5 19/5 1/6 5/6 21/6 28/6 27/7 19/8 2/9 10/10 13/10 20/10 9/11 20/11 22/12".split(
    " ",
  ),
);

/** Words after which two numbers with a stroke between them are a day and a month. */
const BEFORE_DAY =
  /(?:ngày|tuần|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|tới|trước|sau|và|thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)\s*,?\s*$/iu;

/** What is counted out of a whole: `10/10 xã`. */
const COUNTED =
  /^\s?[%/]|^\s+(?:số|người|phiếu|xã|phường|hộ|thôn|xóm|khối|chỉ tiêu|tiêu chí|đại biểu|đảng viên|đơn vị|trường)(?!\p{L})/u;

/** Dates of every form: `05/12/2018`, `2018-12-05`, `8/3`, `tháng 3-2018`, `12/2018`. */
export const dateRules: readonly Rule[] = [
  {
    pattern: new RegExp(`${DAY}([/.-])${MONTH}\\2${YEAR}`, "gu"),
    say: ([, day = "", , month = "", year = ""], around) =>
      `${dayOf(day, month, around)} năm ${numeral(year)}`,
  },
  {
    pattern: new RegExp(`${YEAR}-${MONTH}-${DAY}`, "gu"),
    say: ([, year = "", month = "", day = ""], around) => `${dayOf(day, month, around)} năm ${numeral(year)}`,
  },
  {
    // A stretch of days in one month: “từ 05 đến 09/3”, written “05-09/3/2018”.
    pattern: new RegExp(`${DAY}\\s?[–-]\\s?${DAY}/${MONTH}(?:/${YEAR})?`, "gu"),
    say: ([, from = "", to = "", month = "", year], around) =>
      `${withWord("ngày", around)}${numeral(from)} đến ${dayOf(to, month, { before: "", after: "" })}${
        year ? ` năm ${numeral(year)}` : ""
      }`,
  },
  {
    pattern: new RegExp(`${MONTH}\\s?[/-]\\s?${YEAR}`, "gu"),
    say: ([, month = "", year = ""], around) =>
      `${withWord("tháng", around)}${monthName(month)} năm ${numeral(year)}`,
  },
  {
    pattern: new RegExp(`${DAY}/${MONTH}`, "gu"),
    say: ([written = "", day = "", month = ""], around) =>
      isDay(written, day, month, around) ? dayOf(day, month, around) : undefined,
  },
  {
    pattern: /(tháng)\s+(0?[1-9]|1[0-2])/giu,
    say: ([, word = "", month = ""]) => `${word} ${monthName(month)}`,
  },
];

function isDay(written: string, day: string, month: string, { before, after }: Around): boolean {
  if (COUNTED.test(after)) return false;
  if (BEFORE_DAY.test(before) || /(?:^|\/)0/.test(written)) return true;
  // More than all there are is no share of them; round the clock is no day of July.
  const isNoShare = Number(day) > Number(month) && written !== "24/7";
  return isNoShare || KNOWN_DAYS.has(`${Number(day)}/${Number(month)}`);
}

function dayOf(day: string, month: string, around: Around): string {
  return `${withWord("ngày", around)}${numeral(day)} tháng ${monthName(month)}`;
}

/** The word itself, unless it was just said. */
function withWord(word: string, { before }: Around): string {
  return new RegExp(`${word}\\s*$`, "iu").test(before) ? "" : `${word} `;
}

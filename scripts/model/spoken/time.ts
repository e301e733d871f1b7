import { numeral } from "./numeral.ts";
import type { Rule } from "./rule.ts";

const HOUR = "([01]?\\d|2[0-4])";
const MINUTE = "([0-5]\\d)";

/** Hours of the clock: `07:56 AM`, `14:00`, `7h56`, `7g30`, `14 giờ`. */
export const timeRules: readonly Rule[] = [
  {
    pattern: new RegExp(`${HOUR}:${MINUTE}(?::${MINUTE})?(?:\\s?(AM|PM|SA|CH))?`, "giu"),
    say: ([, hour = "", minute = "", second, half], { after }) => {
      // A scale of maps, `1:10.000`.
      if (/^[.,]\d/.test(after)) return undefined;
      const seconds = second && Number(second) > 0 ? ` ${numeral(second)} giây` : "";
      return `${clock(twelve(hour, half), minute)}${seconds}${partOfDay(hour, half)}`;
    },
  },
  {
    pattern: new RegExp(`${HOUR}\\s?(?:h|g|giờ)\\s?${MINUTE}(?:\\s?(?:ph|p|phút))?`, "gu"),
    say: ([, hour = "", minute = ""]) => clock(hour, minute),
  },
  {
    pattern: new RegExp(`${HOUR}h`, "gu"),
    say: ([, hour = ""]) => clock(hour, "00"),
  },
];

function clock(hour: string, minute: string): string {
  const minutes = Number(minute) > 0 ? ` ${numeral(minute)} phút` : "";
  return `${numeral(hour)} giờ${minutes}`;
}

/** `13:00 CH`, which a careless editor writes, is one o'clock. */
function twelve(hour: string, half: string | undefined): string {
  const number = Number(hour);
  return half && number > 12 ? String(number - 12) : hour;
}

function partOfDay(written: string, half: string | undefined): string {
  if (!half) return "";
  const hour = Number(written) % 12;
  if (/^(?:AM|SA)$/i.test(half)) return hour === 0 ? " đêm" : " sáng";
  if (hour === 0) return " trưa";
  return hour < 6 ? " chiều" : " tối";
}

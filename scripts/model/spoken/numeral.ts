/** Vietnamese numerals as the north says them and schoolbooks teach them: `linh`, `nghìn`, `mốt`, `tư`, `lăm`. */
const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** What groups of three digits are counted in, from the right; beyond a billion the row begins anew. */
const GROUPS = ["", "nghìn", "triệu"];

/**
 * A whole number in words.
 *
 * @param digits digits alone, without separators, at most 18; leading zeros count for nothing
 * @example numeral("1005") // "một nghìn không trăm linh năm"
 */
export function numeral(digits: string): string {
  const number = digits.replace(/^0+(?=\d)/, "");
  if (number.length <= 9) return below(number) || "không";
  const billions = `${numeral(number.slice(0, -9))} tỷ`;
  const rest = number.slice(-9);
  return /^0+$/.test(rest) ? billions : `${billions} ${below(rest)}`;
}

/** Digits one by one, as telephone numbers are told: `113` is `một một ba`. */
export function digitByDigit(digits: string): string {
  return [...digits].map((digit) => UNITS[Number(digit)] ?? "").join(" ");
}

/**
 * A number with a decimal comma. Two decimals are read as one number, unless they begin with a zero; more are read one
 * by one.
 *
 * @example decimal("3", "25") // "ba phẩy hai mươi lăm"
 */
export function decimal(whole: string, part: string): string {
  const isNumber = part.length <= 2 && !part.startsWith("0");
  return `${numeral(whole)} phẩy ${isNumber ? numeral(part) : digitByDigit(part)}`;
}

/** A month by its name: the fourth is `tư`. */
export function monthName(month: string): string {
  return Number(month) === 4 ? "tư" : numeral(month);
}

/** Up to nine digits. A group after the first is read with its hundreds, even where there are none. */
function below(number: string): string {
  const groups = (number.padStart(Math.ceil(number.length / 3) * 3, "0").match(/\d{3}/g) ?? []).map(Number);
  const said = groups.map((group, at) => {
    if (group === 0) return "";
    const isFirst = at === 0 && number.length <= groups.length * 3 && !number.startsWith("0");
    return `${hundreds(group, isFirst)} ${GROUPS[groups.length - 1 - at] ?? ""}`.trim();
  });
  return said.filter(Boolean).join(" ");
}

function hundreds(group: number, isFirst: boolean): string {
  const hundred = Math.floor(group / 100);
  const rest = group % 100;
  if (isFirst && hundred === 0) return tens(rest);
  const head = `${UNITS[hundred]} trăm`;
  if (rest === 0) return head;
  return `${head} ${rest < 10 ? `linh ${UNITS[rest]}` : tens(rest)}`;
}

function tens(number: number): string {
  const ten = Math.floor(number / 10);
  const unit = number % 10;
  if (ten === 0) return UNITS[unit] ?? "";
  const head = ten === 1 ? "mười" : `${UNITS[ten]} mươi`;
  return unit === 0 ? head : `${head} ${unitAfterTen(unit, ten)}`;
}

function unitAfterTen(unit: number, ten: number): string {
  if (unit === 5) return "lăm";
  if (ten > 1 && unit === 1) return "mốt";
  return (ten > 1 && unit === 4 ? "tư" : UNITS[unit]) ?? "";
}

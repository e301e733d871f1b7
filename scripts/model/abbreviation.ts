import { withNewTones, withOldTones } from "./tone.ts";
import { foldedKey } from "./vietnamese.ts";

/** A short form and what it stands for. Only those that stand for one thing belong here. */
export interface Abbreviation {
  short: string;
  full: string;
}

/** Short forms every office and most readers use. Editors add their own in `site.yaml`. */
export const commonAbbreviations: readonly Abbreviation[] = Object.entries({
  ATGT: "an toàn giao thông",
  ATTP: "an toàn thực phẩm",
  BCH: "ban chấp hành",
  BHXH: "bảo hiểm xã hội",
  BHYT: "bảo hiểm y tế",
  BTV: "ban thường vụ",
  CBCC: "cán bộ, công chức",
  CBCCVC: "cán bộ, công chức, viên chức",
  CCCD: "căn cước công dân",
  CCHC: "cải cách hành chính",
  CCVC: "công chức, viên chức",
  CNTT: "công nghệ thông tin",
  DVC: "dịch vụ công",
  GPMB: "giải phóng mặt bằng",
  HĐND: "hội đồng nhân dân",
  HTX: "hợp tác xã",
  "KT-XH": "kinh tế - xã hội",
  MTTQ: "mặt trận tổ quốc",
  NSNN: "ngân sách nhà nước",
  NTM: "nông thôn mới",
  PCCC: "phòng cháy chữa cháy",
  PCTT: "phòng chống thiên tai",
  QPAN: "quốc phòng, an ninh",
  QSDĐ: "quyền sử dụng đất",
  SXKD: "sản xuất kinh doanh",
  TDTT: "thể dục thể thao",
  THCS: "trung học cơ sở",
  THPT: "trung học phổ thông",
  TNCS: "thanh niên cộng sản",
  TTHC: "thủ tục hành chính",
  UBMTTQ: "uỷ ban mặt trận tổ quốc",
  UBND: "uỷ ban nhân dân",
  VHTT: "văn hoá, thể thao",
  XDCB: "xây dựng cơ bản",
}).map(([short, full]) => ({ short, full }));

/** What nearly all short forms have, and of other words nearly none. */
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** What a letter is to `capitalsOf`; what was not looked at yet is 0. */
const [OTHER, CAPITAL, BLANK] = [1, 2, 3];

/** Of each unit of UTF-16 that has come by. */
const kinds = /* @__PURE__ */ new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const kind = judge(unit);
  kinds[unit] = kind;
  return kind;
}

function judge(unit: number): number {
  const letter = String.fromCharCode(unit);
  // Letters of two units may be capitals; to take a word too many costs nothing.
  if (/[\p{Lu}\p{Surrogate}]/u.test(letter)) return CAPITAL;
  return /\s/.test(letter) ? BLANK : OTHER;
}

/**
 * The words of a text that have two capitals or more, each once: enough to look for short forms in, and seldom more than a
 * few. Read letter by letter, since patterns that know all capitals take three times as long.
 *
 * @example capitalsOf("UBND xã và HĐND, UBND huyện") // "UBND HĐND,"
 */
export function capitalsOf(text: string): string {
  const words = new Set<string>();
  let start = 0;
  let capitals = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = at === text.length ? BLANK : kindOf(unit);
    if (kind === CAPITAL) capitals++;
    if (kind !== BLANK) continue;
    if (capitals > 1) words.add(text.slice(start, at));
    start = at + 1;
    capitals = 0;
  }
  return [...words].join(" ");
}

/**
 * Whether a short form stands anywhere in a text.
 *
 * @param of the text, which is looked at only where its capitals do not tell
 */
export function standsIn({ short }: Abbreviation, of: { readonly text: string; capitals: string }): boolean {
  const tells = TWO_CAPITALS.test(short) && !/\s/.test(short);
  return (tells ? of.capitals : of.text).includes(short);
}

/** The short form as the search index has it: letters and digits, folded. */
export function abbreviationKey({ short }: Abbreviation): string {
  return foldedKey(short);
}

/**
 * Makes what finds the full forms in a text, in either tone style and with or without the signs between words; longer
 * ones first, since one can begin another.
 *
 * @returns gives for a text the ends of the forms in it and the forms as they stand there, in order
 */
export function fullFormFinder(
  abbreviations: readonly Abbreviation[],
): (text: string) => { end: number; form: string }[] {
  if (abbreviations.length === 0) return () => [];
  const forms = abbreviations
    .flatMap(({ full }) => [withNewTones(full), withOldTones(full)])
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form
        .toLowerCase()
        .split(/[\s,–-]+/)
        .map(escaped)
        .join("(?:\\s*[,–-]\\s*|\\s+)"),
    );
  const source = `(?:${[...new Set(forms)].join("|")})(?![\\p{L}\\p{N}])`;
  // In small letters, and what stands before a form asked where there is one: at each letter both take five times as long.
  const [small, any] = [new RegExp(source, "gu"), new RegExp(source, "giu")];
  const outsideWords = /(?<![\p{L}\p{N}])/uy;
  return (text) => {
    const lower = text.toLowerCase();
    const [within, pattern] = lower.length === text.length ? [lower, small] : [text, any];
    const found: { end: number; form: string }[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(within); match; match = pattern.exec(within)) {
      const { index } = match;
      const end = index + match[0].length;
      outsideWords.lastIndex = index;
      if (outsideWords.test(text)) found.push({ end, form: text.slice(index, end) });
      else pattern.lastIndex = index + 1;
    }
    return found;
  };
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

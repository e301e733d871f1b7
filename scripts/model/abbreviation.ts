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

/**
 * The words of a text that have two capitals or more, each once: enough to look for short forms in, and seldom more than a
 * few.
 *
 * @example capitalsOf("UBND xã và HĐND, UBND huyện") // "UBND HĐND,"
 */
export function capitalsOf(text: string): string {
  return [...new Set(text.split(/\s+/).filter((word) => TWO_CAPITALS.test(word)))].join(" ");
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
 * A pattern that finds the full forms in a text, in either tone style and with or without the signs between words;
 * longer ones first, since one can begin another.
 */
export function fullFormPattern(abbreviations: readonly Abbreviation[]): RegExp {
  const forms = abbreviations
    .flatMap(({ full }) => [withNewTones(full), withOldTones(full)])
    .sort((a, b) => b.length - a.length)
    .map((form) =>
      form
        .split(/[\s,–-]+/)
        .map(escaped)
        .join("(?:\\s*[,–-]\\s*|\\s+)"),
    );
  return new RegExp(`(^|[^\\p{L}\\p{N}])(${[...new Set(forms)].join("|")})(?![\\p{L}\\p{N}])`, "giu");
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

import { type Abbreviation, commonAbbreviations } from "../abbreviation.ts";
import { foldedKey } from "../vietnamese.ts";
import { documentCodes } from "./document.ts";
import { spelled } from "./letter.ts";
import { numeral } from "./numeral.ts";
import type { Rule } from "./rule.ts";

/** Short forms that are said in full but are of no use to search, because they stand for more than one thing there. */
const READ_ONLY: Record<string, string> = {
  ...{ TW: "trung ương", TƯ: "trung ương", NQTW: "nghị quyết trung ương", QL: "quốc lộ", TL: "tỉnh lộ" },
  ...{ QĐ: "quyết định", NQ: "nghị quyết", NĐ: "nghị định", TTg: "thủ tướng", KTXH: "kinh tế xã hội" },
  ...{ TP: "thành phố", Tp: "thành phố", TX: "thị xã", TDP: "tổ dân phố", KCN: "khu công nghiệp" },
  ...{ NXB: "nhà xuất bản", BQL: "ban quản lý", VPĐK: "văn phòng đăng ký", ĐKKD: "đăng ký kinh doanh" },
  ...{
    "Đ/c": "đồng chí",
    "đ/c": "đồng chí",
    "V/v": "về việc",
    VD: "ví dụ",
    vd: "ví dụ",
    TCVN: "tiêu chuẩn Việt Nam",
  },
  ...{
    SĐT: "số điện thoại",
    MN: "mầm non",
    TH: "tiểu học",
    HCM: "Hồ Chí Minh",
    TNHH: "trách nhiệm hữu hạn",
    CLB: "câu lạc bộ",
  },
};

/** Short forms with a point, which stand before a name or a number. */
const DOTTED: Record<string, string> = {
  ...{
    "TP.": "thành phố",
    "Tp.": "thành phố",
    "TX.": "thị xã",
    "TT.": "thị trấn",
    "Q.": "quận",
    "H.": "huyện",
  },
  ...{
    "P.": "phường",
    "X.": "xã",
    "KP.": "khu phố",
    "GS.": "giáo sư",
    "PGS.": "phó giáo sư",
    "TS.": "tiến sĩ",
  },
  ...{
    "ThS.": "thạc sĩ",
    "BS.": "bác sĩ",
    "KS.": "kỹ sư",
    "LS.": "luật sư",
    "tr.": "trang",
    "NXB.": "nhà xuất bản",
  },
};

/**
 * Short forms in full. Those in a row are said one after another (`HĐND-UBND`, `NQ/TW`), a number right behind one is
 * its own word (`TW7`), and capitals without a vowel that nobody knows are spelled.
 *
 * @param own what the site's editors told of, which goes before the common ones
 */
export function shortFormRules(own: readonly Abbreviation[]): Rule[] {
  const names = new Map(
    [
      ...Object.entries(READ_ONLY),
      ...commonAbbreviations.map(({ short, full }) => [short, full] as const),
      ...own.map(({ short, full }) => [short, full] as const),
    ].map(([short, full]) => [short, full.replace(/\s[–-]\s/g, " ")]),
  );
  const one = anyOf([...names.keys()]);
  const joined = anyOf([...names.keys(), ...Object.keys(documentCodes)]);
  return [
    { pattern: /v\.\s?v\.?(?:…|\.\.)?/gu, say: () => "vân vân" },
    {
      pattern: new RegExp(`(${anyOf(Object.keys(DOTTED))})\\s?(?=[\\p{Lu}\\d])`, "gu"),
      say: ([, short = ""]) => `${DOTTED[short]} `,
    },
    {
      pattern: new RegExp(`(?:${joined})(?:\\s?[/–-]\\s?(?:${joined}))+`, "gu"),
      say: ([row = ""]) =>
        row
          .split(/\s?[/–-]\s?/)
          .map((short) => names.get(short) ?? documentCodes[short])
          .join(", "),
    },
    {
      pattern: new RegExp(`(${one})(?:\\s?(\\d{1,4})([A-Z]?))?`, "gu"),
      say: ([, short = "", number, letter], { before }) => {
        const full = names.get(short) ?? "";
        // “Hội đồng nhân dân (HĐND)” introduces the short form: said in full, it would be said twice.
        const name = isIntroduced(full, before) ? spelled(short) : full;
        return [name, number && numeral(number), letter && spelled(letter)].filter(Boolean).join(" ");
      },
    },
    {
      pattern: /\p{Lu}{2,6}/gu,
      say: ([letters = ""]) => (/[AEIOUY]/.test(letters.normalize("NFD")) ? undefined : spelled(letters)),
    },
  ];
}

function isIntroduced(full: string, before: string): boolean {
  const [head = ""] = /[^(]*(?=\($)/u.exec(before) ?? [];
  return head !== "" && foldedKey(head).endsWith(foldedKey(full));
}

/** Longer ones first, since one can begin another. */
function anyOf(shorts: readonly string[]): string {
  return [...new Set(shorts)]
    .sort((a, b) => b.length - a.length)
    .map((short) => short.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("|");
}

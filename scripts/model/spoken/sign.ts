import type { Rule } from "./rule.ts";

/** Addresses of the web and of mail, before anything in them can be taken for something else. */
export const addressRules: readonly Rule[] = [
  {
    pattern: /(?:https?:\/\/|www\.)[^\s<>“”"]*[^\s<>“”".,;:!?)]/gu,
    say: ([address = ""]) => dotted(address.replace(/^https?:\/\//, "").replace(/[/?#].*$/, "")),
  },
  {
    pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
    say: ([address = ""]) => dotted(address.replace("@", " a còng ")),
  },
];

const NAMES: Record<string, string> = {
  ...{
    "&": " và ",
    "+": " cộng ",
    "=": " bằng ",
    "×": " nhân ",
    "≥": " lớn hơn hoặc bằng ",
    "≤": " không quá ",
  },
  ...{
    ">": " lớn hơn ",
    "<": " nhỏ hơn ",
    "~": " khoảng ",
    "≈": " khoảng ",
    "→": ", ",
    "•": ", ",
    "*": " ",
    _: " ",
  },
};

/** Signs between words. */
export const signRules: readonly Rule[] = [
  { pattern: /\s?[–—-]\s?/gu, say: ([dash = ""], { before, after }) => dashName(dash, before, after) },
  { pattern: /\s?\/\s?/gu, say: () => " hoặc " },
  { pattern: /\s?[&+=×≥≤><~≈→•*_]\s?/gu, say: ([sign = ""]) => NAMES[sign.trim()] },
];

function dashName(dash: string, before: string, after: string): string | undefined {
  if (/[\d%]$/.test(before) && /^\d/.test(after)) return " đến ";
  // Between blanks it parts; within a word (`thu-vien`) it is the voice's affair.
  return /^\s.*\s$/u.test(dash) ? ", " : undefined;
}

function dotted(address: string): string {
  return address.replaceAll(".", " chấm ");
}

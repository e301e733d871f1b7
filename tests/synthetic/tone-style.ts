/** The open rhymes that two schools mark differently, each in the new style and in the old. */
const pairs: readonly [newStyle: string, oldStyle: string][] = [
  ..."oà òa|oá óa|oã õa|oả ỏa|oạ ọa|oè òe|oé óe|oẽ õe|oẻ ỏe|oẹ ọe|uỳ ùy|uý úy|uỹ ũy|uỷ ủy|uỵ ụy"
    .split("|")
    .map((pair): [string, string] => {
      const [newer = "", older = ""] = pair.normalize("NFC").split(" ");
      return [newer, older];
    }),
];

const toOld = new Map([...pairs, ...pairs.map(capital)]);
const toNew = new Map([...toOld].map(([newer, older]): [string, string] => [older, newer]));
const ends = [...new Set([...toOld.keys(), ...toNew.keys()])].join("|");
/** At the end of a syllable; in `quý` the u belongs to the opening. */
const OPEN = new RegExp(`(?<![qQ])(?:${ends})(?!\\p{L})`, "gu");

/** Writes `hóa, ủy` for `hoá, uỷ`. For NFC text, in lower case or with capital first letters. */
export function inOldStyle(text: string): string {
  return text.replace(OPEN, (rhyme) => toOld.get(rhyme) ?? rhyme);
}

/** Writes `hoá, uỷ` for `hóa, ủy`. */
export function inNewStyle(text: string): string {
  return text.replace(OPEN, (rhyme) => toNew.get(rhyme) ?? rhyme);
}

function capital([newer, older]: [string, string]): [string, string] {
  const raise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  return [raise(newer), raise(older)];
}

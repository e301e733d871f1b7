/** How Vietnamese letters are called, for short forms nobody has told us the meaning of. */
const NAMES: Record<string, string> = {
  ...{ A: "a", Ă: "á", Â: "ớ", B: "bê", C: "xê", D: "dê", Đ: "đê", E: "e", Ê: "ê", F: "ép", G: "giê" },
  ...{ H: "hát", I: "i", J: "gi", K: "ca", L: "en lờ", M: "em mờ", N: "en nờ", O: "o", Ô: "ô", Ơ: "ơ" },
  ...{ P: "pê", Q: "quy", R: "e rờ", S: "ét sì", T: "tê", U: "u", Ư: "ư", V: "vê", W: "vê kép" },
  ...{ X: "ích xì", Y: "i dài", Z: "dét" },
};

/**
 * Letters by their names.
 *
 * @example spelled("BQL") // "bê quy en lờ"
 */
export function spelled(letters: string): string {
  return [...letters.toUpperCase()].map((letter) => NAMES[letter] ?? letter).join(" ");
}

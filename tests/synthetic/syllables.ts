/**
 * The long tail of Vietnamese: syllables that the rules of its sound and spelling allow, made from an opening, a rhyme
 * and a tone, likeliest first. Many are words, some only could be; an index cannot tell the difference.
 */

/** Openings as written before any vowel but i, e, ê, y, with how common they are. */
const openings: readonly [spelling: string, weight: number][] = [
  ["", 4],
  ["b", 7],
  ["c", 9],
  ["ch", 9],
  ["d", 6],
  ["đ", 9],
  ["g", 4],
  ["gi", 3],
  ["h", 8],
  ["kh", 6],
  ["l", 9],
  ["m", 8],
  ["n", 7],
  ["ng", 7],
  ["nh", 7],
  ["ph", 6],
  ["qu", 4],
  ["r", 5],
  ["s", 6],
  ["t", 10],
  ["th", 9],
  ["tr", 8],
  ["v", 6],
  ["x", 5],
];

/** Rhymes without their tone, and how common each row is. */
const rhymes: readonly [spellings: string, weight: number][] = [
  ["a ai am an ang anh ao au ay i in inh o oi on ong ô ôi ôn ông u un ung ư ưng ê ên e en", 8],
  ["ăm ăn ăng âm ân âng âu ây ênh iêm iên iêng iêu oan oang uân uyên ươi ươm ươn ương ươu uôi uôn uông", 6],
  [
    "ac ach ap at ăc ăp ăt âc âp ât ep et êch êt ich ip it iêc iêp iêt oc op ot ôc ôp ôt uc ut ưc ưt ươc ươp ươt uôc uôt",
    5,
  ],
  ["em eo êm êu ia im iu oa oai om ôm ơ ơi ơm ơn ua uê ui um ưa ưi ưu uy", 4],
  ["eng ơp ơt up oac oach oanh oat oay oe uât uây uyêt uyt uynh", 2],
  ["oăc oăm oăn oăng oăt oen oet oeo oam oao uâng uêch uênh uơ uya uyu", 0.6],
];

/** Level, huyền, sắc, ngã, hỏi, nặng, as combining marks, and how common each is. */
const tones: readonly [mark: string, weight: number][] = [
  ["", 7],
  ["\u0300", 6],
  ["\u0301", 6],
  ["\u0303", 2],
  ["\u0309", 3.5],
  ["\u0323", 5],
];

/** Sắc and nặng: the only tones a syllable that ends in a stop is said in. */
const STOP_TONES = new Set(["\u0301", "\u0323"]);

/**
 * All syllables the rules allow, likeliest first, in NFC, lower case, new tone style.
 *
 * @param count how many of the likeliest
 */
export function commonestSyllables(count: number): string[] {
  const found = new Map<string, number>();
  for (const [opening, openingWeight] of openings)
    for (const [row, rhymeWeight] of rhymes)
      for (const rhyme of row.split(" "))
        for (const [tone, toneWeight] of tones) {
          const syllable = spell(opening, rhyme, tone);
          if (syllable === undefined || found.has(syllable)) continue;
          found.set(syllable, openingWeight * rhymeWeight * toneWeight * accident(syllable));
        }
  const ranked = [...found].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return ranked.slice(0, count).map(([syllable]) => syllable);
}

/**
 * Writes a syllable by the rules of spelling, or gives nothing where the parts do not go together.
 *
 * @param opening as before `a`: `c`, `g`, `ng` become `k`, `gh`, `ngh` where the rhyme asks for it
 * @param tone a combining mark, or nothing
 */
export function spell(opening: string, rhyme: string, tone: string): string | undefined {
  if (/(?:c|ch|p|t)$/.test(rhyme) && !STOP_TONES.has(tone)) return undefined;
  const front = /^[ieêy]/.test(rhyme);
  const rounded = /^(?:o[aăe]|u[âêơy])/.test(rhyme);
  // qu has the rounding of c in itself; gi, its own i; lips that have just closed do not round.
  if (opening === "qu" && (rounded || /^[ouôưư]/.test(rhyme) || /^i[ae]/.test(rhyme))) return undefined;
  if (opening === "gi" && (front || rounded)) return undefined;
  if (["b", "c", "m", "ph", "v", "r", "g"].includes(opening) && rounded) return undefined;
  if (opening === "" && /^i[êa]?./.test(rhyme) && rhyme !== "im" && rhyme !== "in") return undefined;
  const written = front ? ({ c: "k", g: "gh", ng: "ngh" }[opening] ?? opening) : opening;
  return `${written}${withTone(rhyme, tone)}`.normalize("NFC");
}

/** Sets a tone mark on the vowel that carries it: `hoá`, `toàn`, `uỷ`, `mía`, `người`. */
function withTone(rhyme: string, tone: string): string {
  if (tone === "") return rhyme;
  const [, vowels = "", ending = ""] = /^([aăâeêioôơuưy]+)(.*)$/.exec(rhyme) ?? [];
  const at = carrier(vowels, ending !== "");
  return `${vowels.slice(0, at + 1)}${tone}${vowels.slice(at + 1)}${ending}`.normalize("NFC");
}

/** Index of the vowel that carries the tone, in the new style (Bộ Giáo dục, 1984: `oà`, `uý`). */
function carrier(vowels: string, closed: boolean): number {
  const hats = [..."ăâêôơư"].map((vowel) => vowels.lastIndexOf(vowel));
  const hat = Math.max(...hats);
  if (hat >= 0) return hat;
  if (vowels.length === 1) return 0;
  if (closed) return vowels.length - 1;
  return vowels.length === 3 || /^(?:o[ae]|uy)$/.test(vowels) ? 1 : 0;
}

/** From ½ to 2, fixed for each syllable: which of two equally lawful syllables became a common word is an accident. */
function accident(syllable: string): number {
  let hash = 2166136261;
  for (const letter of syllable) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  return 2 ** (((hash >>> 8) % 1000) / 500 - 1);
}

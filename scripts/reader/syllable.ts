/** What may open a Vietnamese syllable. `gi` and `qu` count as openings, so that `giang` is `gi` + `ang`. */
const ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";

/** What may follow: the rhymes of the language as it is spelled, without their tone. */
const RHYMES = `
  a ac ach ai am an ang anh ao ap at au ay   ăc ăm ăn ăng ăp ăt   âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et   ê êch êm ên ênh êp êt êu
  i ia ich im in inh ip it iu   iêc iêm iên iêng iêp iêt iêu
  o oc oi om on ong op ot   oa oac oach oai oam oan oang oanh oao oap oat oay   oăc oăm oăn oăng oăt
  oe oen oeo oet   ooc oong   ô ôc ôi ôm ôn ông ôp ôt   ơ ơi ơm ơn ơp ơt
  u ua uc ui um un ung up ut   uân uâng uât uây   uê uêch uênh   uơ   uôc uôi uôm uôn uông uôt
  uy uya uych uyn uynh uyên uyêt uyp uyt uyu   ư ưa ưc ưi ưm ưn ưng ưt ưu   ươc ươi ươm ươn ương ươp ươt ươu
  y ych ym yn ynh yp yt   yêm yên yêng yêt yêu`;

const SYLLABLE = new RegExp(`^(?:${alternatives(ONSETS)})?(?:${alternatives(RHYMES)})$`);

/** Grave, acute, tilde, hook above, dot below: the five tones that are written. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word is spelled like one Vietnamese syllable: an opening, a rhyme, at most one tone, and before a final
 * `c ch p t` the acute or the dot below, the only two such a syllable is ever said in.
 *
 * @example isSyllable("nghiêng") // true
 * @example isSyllable("étage") // false
 */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize("NFD");
  const tones = spread.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const plain = spread.replace(TONE, "").normalize("NFC");
  if (!SYLLABLE.test(plain)) return false;
  return !/(?:c|ch|p|t)$/.test(plain) || tones[0] === "\u0301" || tones[0] === "\u0323";
}

function alternatives(words: string): string {
  return words.trim().split(/\s+/).join("|");
}

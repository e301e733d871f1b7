/** What a chunk holds, in bytes before packing, where it holds more than one word. */
const LEAST = 16_000;
const MOST = 48_000;

/**
 * Cuts words into chunks. A chunk ends before the word, of those that would leave it a fair size, whose hash is lowest:
 * so it ends there as well when words in it have grown, where a cut by size alone would move all cuts behind it. A word
 * too large to share a chunk has one of its own.
 *
 * @param words in order
 * @returns where each chunk begins
 */
export function cutIntoChunks(words: readonly { word: string; size: number }[]): number[] {
  const begins: number[] = [];
  for (let begin = 0; begin < words.length; begin = endOf(words, begin)) begins.push(begin);
  return begins;
}

function endOf(words: readonly { word: string; size: number }[], begin: number): number {
  let size = words[begin]?.size ?? 0;
  let best = words.length;
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = begin + 1; at < words.length; at++) {
    const { word, size: own } = words[at] as { word: string; size: number };
    const isFull = size + own > MOST;
    if (isFull && lowest === Number.POSITIVE_INFINITY) return at;
    if (size >= LEAST && hashOf(word) < lowest) {
      best = at;
      lowest = hashOf(word);
    }
    if (isFull) return best;
    size += own;
  }
  return words.length;
}

/** FNV-1a of a word, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

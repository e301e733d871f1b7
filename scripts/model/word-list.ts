/**
 * The list of syllables and of pairs of syllables that completes and corrects questions, as a file: a line for each
 * syllable, most used first, with those that follow it. Each word ends with one sign for how often it is used, from `0`
 * to `z`, in steps of the square root of two: `nghig quyetf dinhc`.
 */
export interface Follower {
  word: string;
  /** 0 to 35 */
  use: number;
}

/** A folded syllable with its use, and the syllables that follow it. */
export interface Entry extends Follower {
  followers: Follower[];
}

/** How much a count says, on a scale that one sign can hold. */
export function useOf(count: number): number {
  return Math.min(35, Math.round(Math.log2(count) * 2));
}

export function writeWordList(entries: readonly Entry[]): string {
  const sign = ({ word, use }: Follower): string => word + use.toString(36);
  return entries.map((entry) => [entry, ...entry.followers].map(sign).join(" ")).join("\n");
}

export function readWordList(text: string): Entry[] {
  const read = (sign: string): Follower => ({
    word: sign.slice(0, -1),
    use: Number.parseInt(sign.slice(-1), 36),
  });
  return text.split("\n").flatMap((line) => {
    const [entry, ...followers] = line.split(" ").map(read);
    return entry?.word ? [{ ...entry, followers }] : [];
  });
}

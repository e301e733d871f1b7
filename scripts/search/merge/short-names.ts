/** Hexadecimal digits of a name at the least: Pagefind's own number. */
const LEAST = 7;

/**
 * For each hash its beginning, as many digits as tell it from all others. Among 100,000 fragments some have the first
 * seven digits in common.
 *
 * @param hashes hexadecimal; equal ones get one name
 */
export function shortNames(hashes: readonly string[]): string[] {
  const sorted = [...new Set(hashes)].sort();
  const names = new Map(
    sorted.map((hash, at) => {
      const shared = Math.max(sharedDigits(hash, sorted[at - 1]), sharedDigits(hash, sorted[at + 1]));
      return [hash, hash.slice(0, Math.max(LEAST, shared + 1))];
    }),
  );
  return hashes.map((hash) => names.get(hash) ?? hash);
}

function sharedDigits(hash: string, other = ""): number {
  let at = 0;
  while (at < other.length && hash[at] === other[at]) at++;
  return at;
}

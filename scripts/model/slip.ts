/**
 * Whether one slip of the finger makes one word of another: a letter too many, too few, wrong, or two neighbours
 * swapped (Damerau's four, 1964, at distance one).
 *
 * @example isOneSlip("quyet", "quyt") // true
 * @example isOneSlip("quyet", "quyet") // false
 */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}

/** The polynomial of CRC-32 (RFC 1952, section 8), its lowest power first. */
const POLYNOMIAL = 0xedb88320;

/** x⁰ in that form. */
const ONE = 0x80000000;

/** The product of two polynomials, modulo that of CRC-32. */
function times(a: number, b: number): number {
  let product = 0;
  let rest = b;
  for (let bit = ONE; bit !== 0; bit >>>= 1) {
    if (a & bit) product ^= rest;
    rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  }
  return product >>> 0;
}

/** x to the power of 8, 16, 32 and so on: what one byte, two, four… behind some others do to their sum. */
const powers = [ONE >>> 8];
while (powers.length < 32) powers.push(times(powers.at(-1) as number, powers.at(-1) as number));

/**
 * The CRC-32 of two runs of bytes, one behind the other.
 *
 * @param length of the second, in bytes
 */
export function crcOfBoth(first: number, second: number, length: number): number {
  let moved = first;
  for (let rest = length, at = 0; rest > 0; rest = Math.floor(rest / 2), at++) {
    if (rest % 2 === 1) moved = times(powers[at] as number, moved);
  }
  return (moved ^ second) >>> 0;
}

import { describe, expect, test } from "vitest";
import { cutIntoChunks } from "../../../scripts/search/merge/cut.ts";

/** Words in order, of the sizes of a real index: most are small. */
const words = Array.from({ length: 3000 }, (_, at) => ({
  word: `w${String(at).padStart(4, "0")}`,
  size: at % 101 === 50 ? 90_000 : 20 + ((at * 7919) % 1500),
}));

function sizesOf(list: typeof words): number[] {
  const begins = cutIntoChunks(list);
  return begins.map((begin, at) =>
    list.slice(begin, begins[at + 1]).reduce((sum, { size }) => sum + size, 0),
  );
}

describe("chunks", () => {
  test("of no word there is none", () => {
    expect(cutIntoChunks([])).toEqual([]);
  });

  test("hold all words, each as much as a search should fetch", () => {
    const sizes = sizesOf(words);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(words.reduce((sum, { size }) => sum + size, 0));
    expect(sizes.filter((size) => size > 48_000).every((size) => size === 90_000)).toBe(true);
    expect(sizes.length).toBeLessThan(180);
  });

  test("a word too large to share has its own", () => {
    const begins = new Set(cutIntoChunks(words));
    for (const [at, { size }] of words.entries()) {
      if (size === 90_000) expect([begins.has(at), begins.has(at + 1)]).toEqual([true, true]);
    }
  });

  test.each([0, 500, 1234, 2999])(
    "stay as they are when word %d grows, but for that one's neighbours",
    (at) => {
      const grown = words.map((one, place) => (place === at ? { ...one, size: one.size + 300 } : one));
      const before = new Set(cutIntoChunks(words));
      const moved = cutIntoChunks(grown).filter((begin) => !before.has(begin));
      expect(moved.length).toBeLessThanOrEqual(2);
    },
  );
});

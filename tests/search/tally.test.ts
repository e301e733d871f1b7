import fc from "fast-check";
import { expect, test } from "vitest";
import { Tally } from "../../scripts/search/tally.ts";
import { tries } from "../property/settings.ts";

test("counts as a map would", () => {
  const adding = fc.tuple(fc.integer({ min: 0, max: 2 ** 53 - 1 }), fc.integer({ min: 1, max: 50 }));
  fc.assert(
    fc.property(fc.array(adding, { maxLength: 6000, size: "max" }), fc.nat(400), (list, most) => {
      const tally = new Tally();
      const map = new Map<number, number>();
      for (const [key, count] of list) {
        tally.add(key, count);
        map.set(key, (map.get(key) ?? 0) + count);
      }
      const largest = [...map].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
      expect(tally.largest(most)).toEqual(largest);
      const backwards = (key: number) => (key % 2 === 0 ? 2 ** 53 - key : -1);
      const even = [...map]
        .map(([key, count]) => [backwards(key), count] as const)
        .filter(([key]) => key >= 0);
      expect(tally.largest(most, backwards)).toEqual(
        even.sort(([a, x], [b, y]) => y - x || a - b).slice(0, most),
      );
    }),
    tries(30),
  );
});

test("nothing was counted", () => {
  expect(new Tally().largest(5)).toEqual([]);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byPeriod } from "../../../scripts/search/shards/periods.ts";
import { tries } from "../../property/settings.ts";
import { record } from "../library.ts";

const DAY = 24 * 3600 * 1000;

/** One article a day from a day on. */
function daily(count: number, from = "2018-01-01T08:00Z") {
  return Array.from({ length: count }, (_, at) => {
    return record(`/${at}/`, { time: Date.parse(from) + at * DAY });
  });
}

const sizesOf = (records: ReturnType<typeof daily>) => byPeriod(records).map(({ length }) => length);
const keysOf = (records: ReturnType<typeof daily>) =>
  byPeriod(records).map((shard) => shard.map(({ url }) => url).join());

describe("records are cut where a period ends", () => {
  test.each<[string, number, number[]]>([
    ["none", 0, []],
    ["few are one shard", 100, [100]],
    ["a year and more, a hundred days at a time", 500, [66, 99, 99, 100, 99, 37]],
  ])("%s", (_, count, sizes) => {
    expect(sizesOf(daily(count))).toEqual(sizes);
  });

  test("all of one moment are one shard, however many", () => {
    expect(byPeriod(daily(1000).map((one) => ({ ...one, time: 0 })))).toHaveLength(1);
  });

  test("years far away are no trouble", () => {
    const far = ["1700-01-01", "1900-01-01", "2018-01-01", "2199-01-01"].flatMap((day) => daily(100, day));
    expect(byPeriod(far).flat()).toEqual(far);
  });
});

test("every record is in one shard, in order", () => {
  const times = fc.array(fc.integer({ min: 0, max: 2 ** 41 }), { maxLength: 600 });
  fc.assert(
    fc.property(times, (list) => {
      const records = list.sort((a, b) => a - b).map((time, at) => record(`/${at}/`, { time }));
      const shards = byPeriod(records);
      expect(shards.flat()).toEqual(records);
      expect(shards.every(({ length }) => length > 0 && length <= 128)).toBe(true);
    }),
    tries(50),
  );
});

test("an article added leaves all shards but its own alone", () => {
  const records = daily(3000);
  for (const place of [0, 700, 1500, 2999]) {
    const added = record("/moi/", { time: (records[place]?.time ?? 0) + 1 });
    const before = new Set(keysOf(records));
    const after = keysOf([...records.slice(0, place + 1), added, ...records.slice(place + 1)]);
    expect(after.filter((key) => !before.has(key)).length).toBeLessThanOrEqual(2);
  }
});

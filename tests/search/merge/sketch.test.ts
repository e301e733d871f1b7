import { expect, test } from "vitest";
import { Sink } from "../../../scripts/search/merge/sink.ts";
import { Sketch } from "../../../scripts/search/merge/sketch.ts";
import { DIGEST, NUMBERS, type WordLists } from "../../../scripts/search/shards/word-lists.ts";

const SIZES = [9, 40, 300];

/** A shard with lists of these sizes, whose bytes count on from a number; those of one list differ where it is told so. */
function shardOf(start: number, changed = -1): { lists: WordLists } {
  const bytes = Uint8Array.from({ length: SIZES.reduce((sum, size) => sum + size) }, (_, at) => start + at);
  const table = SIZES.flatMap((size) => [1, 0, 0, size]);
  const digests = SIZES.flatMap((_, row) => [start, row, row === changed ? 1 : 0, 7]);
  expect([table.length / NUMBERS, digests.length / DIGEST]).toEqual([3, 3]);
  const lists = { keys: "", table: Int32Array.from(table), digests: Int32Array.from(digests), bytes };
  return { lists };
}

/** Every list of each shard, a piece for each row. */
function sketchOf(shards: readonly { lists: WordLists }[], first = 70_000): Sketch {
  const sketch = new Sketch(shards, 3 * shards.length);
  let from = 0;
  for (const [row, size] of SIZES.entries()) {
    sketch.text(`chữ ${row}`);
    for (const shard of shards.keys()) sketch.list(shard, row, from, first * shard);
    sketch.array(row);
    sketch.cut();
    from += size;
  }
  return sketch;
}

const shards = [shardOf(0), shardOf(100), shardOf(200)];
const keysOf = (sketch: Sketch): string[] => sketch.pieces().map(({ key }) => key);

test("its pieces are what would be written without it", () => {
  const sink = new Sink();
  let from = 0;
  for (const [row, size] of SIZES.entries()) {
    sink.text(`chữ ${row}`);
    for (const [shard, { lists }] of shards.entries()) {
      sink.raw(lists.bytes, from, from + 1);
      sink.integer(70_000 * shard);
      sink.raw(lists.bytes, from + 1, from + size);
    }
    sink.array(row);
    sink.cut();
    from += size;
  }
  const made = sketchOf(shards)
    .pieces()
    .map((piece) => Buffer.from(piece.make()));
  expect(made).toEqual(sink.pieces());
});

test("says as many bytes as will be written", () => {
  const sketch = new Sketch(shards, 2);
  sketch.text("chữ");
  sketch.list(1, 1, 9, 300);
  sketch.list(2, 2, 49, 5);
  sketch.array(30);
  const told = sketch.sinceCut;
  expect(sketch.pieces().map((piece) => piece.make().length)).toEqual([told]);
});

test("its pieces are known without a look at the lists", () => {
  const unread = shards.map(({ lists }) => ({
    lists: {
      ...lists,
      get bytes(): Uint8Array {
        throw new Error("read");
      },
    },
  }));
  expect(keysOf(sketchOf(unread))).toEqual(keysOf(sketchOf(shards)));
});

test("a list that changes changes its piece and no other", () => {
  const [before, after] = [
    keysOf(sketchOf(shards)),
    keysOf(sketchOf([shardOf(0), shardOf(100, 1), shardOf(200)])),
  ];
  expect(after.map((key, at) => key === before[at])).toEqual([true, false, true]);
});

test("other numbers of first pages, other words between them, and another cut make other pieces", () => {
  const known = new Set(keysOf(sketchOf(shards)));
  expect(keysOf(sketchOf(shards, 70_001)).filter((key) => known.has(key))).toEqual([]);
  const uncut = new Sketch(shards, 1);
  uncut.text("chữ 0");
  uncut.list(0, 0, 0, 0);
  expect(keysOf(uncut).filter((key) => known.has(key))).toEqual([]);
});

test("a piece is the same wherever in the file it comes", () => {
  const moved = new Sketch(shards, 10);
  moved.text("trước đó");
  moved.list(0, 0, 0, 0);
  moved.cut();
  let from = 0;
  for (const [row, size] of SIZES.entries()) {
    moved.text(`chữ ${row}`);
    for (const shard of shards.keys()) moved.list(shard, row, from, 70_000 * shard);
    moved.array(row);
    moved.cut();
    from += size;
  }
  expect(keysOf(moved).slice(1)).toEqual(keysOf(sketchOf(shards)));
});

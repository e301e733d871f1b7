import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Cursor } from "../../scripts/model/cbor.ts";
import { tries } from "../property/settings.ts";

type Item = number | string | Item[];

/** Writes CBOR as RFC 8949 has it, in the fewest bytes. */
function encode(item: Item): number[] {
  if (Array.isArray(item)) return [...head(4, item.length), ...item.flatMap(encode)];
  if (typeof item === "string") {
    const bytes = [...new TextEncoder().encode(item)];
    return [...head(3, bytes.length), ...bytes];
  }
  return item < 0 ? head(1, -1 - item) : head(0, item);
}

function head(major: number, value: number): number[] {
  const first = major << 5;
  if (value < 24) return [first + value];
  if (value < 256) return [first + 24, value];
  if (value < 65_536) return [first + 25, value >> 8, value & 255];
  return [first + 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function read(cursor: Cursor, like: Item): Item {
  if (Array.isArray(like))
    return Array.from({ length: cursor.array() }, (_, at) => read(cursor, like[at] as Item));
  return typeof like === "string" ? cursor.text() : cursor.integer();
}

const { item } = fc.letrec<{ item: Item }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -70_000, max: 2 ** 31 }),
    fc.string({ unit: "grapheme" }),
    fc.array(tie("item"), { maxLength: 30 }),
  ),
}));

test("what was written is read", () => {
  fc.assert(
    fc.property(item, (one) => {
      expect(read(new Cursor(Uint8Array.from(encode(one))), one)).toEqual(one);
    }),
    tries(300),
  );
});

test("what is passed over ends where the next begins", () => {
  fc.assert(
    fc.property(item, (one) => {
      const cursor = new Cursor(Uint8Array.from([...encode(one), ...encode("next")]));
      cursor.skip();
      expect(cursor.text()).toBe("next");
    }),
    tries(300),
  );
});

describe("bytes that are no such thing are refused", () => {
  test.each<[string, number[], (cursor: Cursor) => unknown]>([
    ["a number for an array", [1], (cursor) => cursor.array()],
    ["an array for a number", [0x80], (cursor) => cursor.integer()],
    ["a number for text", [1], (cursor) => cursor.text()],
    ["an end within a number", [0x19, 1], (cursor) => cursor.integer()],
    ["nothing", [], (cursor) => cursor.integer()],
    ["a map", [0xa0], (cursor) => cursor.skip()],
    ["an array of no known length", [0x9f], (cursor) => cursor.array()],
  ])("%s", (_, bytes, deed) => {
    expect(() => deed(new Cursor(Uint8Array.from(bytes)))).toThrow(RangeError);
  });
});

test("any bytes end in items or in a refusal", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      try {
        new Cursor(bytes).skip();
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
    tries(500),
  );
});

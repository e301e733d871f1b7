import { randomBytes } from "node:crypto";
import { inflateRawSync } from "node:zlib";
import { Deflate, Z_SYNC_FLUSH } from "pako";
import { expect, test } from "vitest";
import { deflated } from "../../../scripts/search/merge/deflate.ts";
import { syntheticArticle } from "../../synthetic/article.ts";

/** An empty last block. */
const END = Buffer.of(3, 0);

/** Of all lengths up to some more than the window, and each of other words. */
const pieces = Array.from({ length: 200 }, (_, at) => {
  const text = Array.from({ length: 12 }, (_, part) =>
    syntheticArticle(12 * at + part, 4).paragraphs.join("\n"),
  );
  return Buffer.from(text.join("\n")).subarray(0, 1 + at * 211);
});

function deflatedFirst(piece: Uint8Array): Buffer {
  const parts: Uint8Array[] = [];
  const deflate = new Deflate({ raw: true, level: 6 });
  deflate.onData = (part) => parts.push(part);
  deflate.push(piece, Z_SYNC_FLUSH);
  return Buffer.concat(parts);
}

test("pieces one behind the other are a stream", () => {
  const stream = Buffer.concat([...pieces.map(deflated), END]);
  expect(inflateRawSync(stream).equals(Buffer.concat(pieces))).toBe(true);
});

test("bytes that cannot be packed are none too many", () => {
  for (const length of [0, 1, 1000, 16_384, 65_536, 1_000_000]) {
    const bytes = randomBytes(length);
    expect(inflateRawSync(Buffer.concat([deflated(bytes), END])).equals(bytes)).toBe(true);
  }
});

test("a piece is packed to the same bytes whatever was packed before it", () => {
  for (const piece of [...pieces, ...pieces.toReversed()]) {
    expect(deflated(piece).equals(deflatedFirst(piece))).toBe(true);
  }
});

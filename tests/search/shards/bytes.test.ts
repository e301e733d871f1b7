import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { afterAll, expect, test } from "vitest";
import { PartedFile, partedBytes, summed } from "../../../scripts/cache/parted-file.ts";
import { shardAt, shardBytes } from "../../../scripts/search/shards/bytes.ts";
import type { Shard } from "../../../scripts/search/shards/shard.ts";
import { sumOf } from "../../../scripts/tree/sum.ts";

const folder = mkdtempSync(join(tmpdir(), "cong-tin-shard-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = join(folder, "shard");
const pageOf = (text: string) => ({
  words: text.length,
  hash: sumOf(text).sha256,
  fragment: Buffer.from(text),
  sum: sumOf(text),
});

const shard: Shard = {
  pages: [pageOf("một"), pageOf(""), pageOf("hai ba")],
  fields: ["title"],
  lists: {
    keys: "mot\tmột",
    table: Int32Array.of(1, 0, 0, 2),
    digests: Int32Array.of(1, 2, 3, 4),
    bytes: Buffer.of(1, 2),
  },
  filters: new Map([["năm", new Map([["2026", [0, 2]]])]]),
  counts: {
    words: "mot",
    uses: Uint32Array.of(1),
    pairs: Uint32Array.of(),
    pairUses: Uint32Array.of(),
  },
};

const harmed = (): Error => new Error("harmed");

test("a shard is read as it was written", () => {
  writeFileSync(file, shardBytes(shard));
  expect(shardAt(file, harmed)).toEqual(shard);
});

test.each<[string, (label: object) => object]>([
  ["an older one, which said nothing of itself", ({ pages }: { pages?: unknown }) => ({ pages })],
  ["another one", (label) => ({ ...label, recipe: "khác" })],
])("a shard that a program wrote is not known: %s", (_, written) => {
  const whole = PartedFile.of(shardBytes(shard));
  const [label = Buffer.of(), ...rest] = [0, 1, 2, 3].map((at) => whole?.part(at) ?? Buffer.of());
  writeFileSync(file, partedBytes([serialize(written(deserialize(label))), ...rest].map(summed)));
  expect(shardAt(file, harmed)).toBeUndefined();
});

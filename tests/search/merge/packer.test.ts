import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { gunzipSync as gunzipInBrowser } from "fflate";
import { afterEach, expect, test } from "vitest";
import { Packer } from "../../../scripts/search/merge/packer.ts";

const folder = mkdtempSync(join(tmpdir(), "cong-tin-packer-"));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Pieces that pack well, badly, not at all, and to whatever number of bits. */
const pieces = Array.from({ length: 300 }, (_, at) =>
  Uint8Array.from({ length: (at * 37) % 700 }, (_, place) => (place * place * (at % 23)) % (1 + (at % 256))),
);

function packAll(list: readonly Uint8Array[] = pieces) {
  const packer = new Packer(folder);
  const packed = packer.pack(list);
  packer.close();
  return packed;
}

test.each<[string, Uint8Array[]]>([
  ["many pieces", pieces],
  ["one", [Buffer.from("nghị quyết")]],
  ["none", []],
  ["a large one", [new Uint8Array(200_000).map((_, at) => (at * at) % 251)]],
])("unpacks to what was packed: %s", (_, list) => {
  const { content } = packAll(list);
  const whole = Buffer.concat(list);
  expect(gunzipSync(content).equals(whole)).toBe(true);
  expect(Buffer.from(gunzipInBrowser(content)).equals(whole)).toBe(true);
});

test("gives the same bytes from a cache, from half of one, and from one that was damaged", () => {
  const cold = packAll();
  expect(packAll()).toEqual(cold);
  packAll(pieces.slice(0, 100));
  expect(packAll()).toEqual(cold);
  for (const [at, name] of readdirSync(folder).entries()) {
    const bytes = readFileSync(join(folder, name));
    const place = (at * 31) % bytes.length;
    bytes.writeUInt8((bytes[place] ?? 0) ^ 1, place);
    writeFileSync(join(folder, name), bytes);
  }
  expect(packAll()).toEqual(cold);
});

test("a file known by what it is made of is put together once, and is what it would be otherwise", () => {
  let made = 0;
  const text = Buffer.from("nghị quyết ".repeat(50));
  const packOf = (source: string) => {
    const packer = new Packer(folder);
    const packed = packer.packOf(source, () => {
      made++;
      return text;
    });
    packer.close();
    return packed;
  };
  const cold = packOf("hai mẩu");
  expect(packOf("hai mẩu")).toEqual(cold);
  expect(made).toBe(1);
  expect(packOf("mẩu khác")).toEqual(cold);
  expect(made).toBe(2);
  expect(packAll([text])).toEqual(cold);
  expect(gunzipSync(cold.content).equals(text)).toBe(true);
});

test("keeps what the last build used, and nothing else", () => {
  packAll();
  packAll([Buffer.from("một mẩu")]);
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).length);
  expect(Math.max(...bytes)).toBeLessThan(400);
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { gunzipSync as gunzipInBrowser } from "fflate";
import { afterEach, expect, test } from "vitest";
import { deflateHere } from "../../../scripts/search/merge/deflate.ts";
import { type Packed, Packer } from "../../../scripts/search/merge/packer.ts";
import { pieceMade, pieceOf } from "../../../scripts/search/merge/piece.ts";
import { sumOf } from "../../../scripts/tree/sum.ts";

const folder = mkdtempSync(join(tmpdir(), "cong-tin-packer-"));

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Pieces that pack well, badly, not at all, and to whatever number of bits. */
const pieces = Array.from({ length: 300 }, (_, at) =>
  Uint8Array.from({ length: (at * 37) % 700 }, (_, place) => (place * place * (at % 23)) % (1 + (at % 256))),
);

async function packAll(list: readonly Uint8Array[] = pieces, deflateAll = deflateHere) {
  const packer = new Packer(folder, deflateAll);
  const [packed] = await packer.pack([list.map(pieceOf)]);
  const whole = wholeOf(packed);
  packer.close();
  return whole;
}

function wholeOf(packed: Packed | undefined) {
  const content = Buffer.from(packed?.content() ?? []);
  return { hash: packed?.hash, sum: packed?.sum, content };
}

test.each<[string, Uint8Array[]]>([
  ["many pieces", pieces],
  ["one", [Buffer.from("nghị quyết")]],
  ["none", []],
  ["a large one", [new Uint8Array(200_000).map((_, at) => (at * at) % 251)]],
])("unpacks to what was packed: %s", async (_, list) => {
  const { sum, content } = await packAll(list);
  const whole = Buffer.concat(list);
  expect(sum).toEqual(sumOf(content));
  expect(gunzipSync(content).equals(whole)).toBe(true);
  expect(Buffer.from(gunzipInBrowser(content)).equals(whole)).toBe(true);
});

test("gives the same bytes from a cache, from half of one, and from one that was damaged", async () => {
  const cold = await packAll();
  expect(await packAll()).toEqual(cold);
  await packAll(pieces.slice(0, 100));
  expect(await packAll()).toEqual(cold);
  for (const [at, name] of readdirSync(folder).entries()) {
    const bytes = readFileSync(join(folder, name));
    const place = (at * 31) % bytes.length;
    bytes.writeUInt8((bytes[place] ?? 0) ^ 1, place);
    writeFileSync(join(folder, name), bytes);
  }
  expect(await packAll()).toEqual(cold);
});

test("a file known by what it is made of is put together once, and is what it would be otherwise", async () => {
  let made = 0;
  const text = Buffer.from("nghị quyết ".repeat(50));
  const make = () => {
    made++;
    return text;
  };
  const packMade = async (source: string) => {
    const packer = new Packer(folder);
    const [packed] = await packer.pack([[pieceMade(source, make)]]);
    packer.close();
    return wholeOf(packed);
  };
  const cold = await packMade("hai mẩu");
  expect(await packMade("hai mẩu")).toEqual(cold);
  expect(made).toBe(1);
  expect(await packMade("mẩu khác")).toEqual(cold);
  expect(made).toBe(2);
  expect(await packAll([text])).toEqual(cold);
  expect(gunzipSync(cold.content).equals(text)).toBe(true);
});

test("packs nothing that it knows, and each piece once", async () => {
  const asked: number[] = [];
  const count: typeof deflateHere = (list) => {
    asked.push(list.length);
    return deflateHere(list);
  };
  const different = new Set(pieces.map((piece) => Buffer.from(piece).toString("hex"))).size;
  const cold = await packAll(pieces, count);
  expect(await packAll([...pieces].reverse(), count)).not.toEqual(cold);
  expect(await packAll([...pieces, Buffer.from("một mẩu")], count)).not.toEqual(cold);
  expect(asked).toEqual([different, 0, 1]);
});

const packNothing: typeof deflateHere = async (list) => {
  expect(list).toEqual([]);
  return [];
};

test("of a file that is known no piece is read, until somebody asks for its bytes", async () => {
  const cold = await packAll();
  for (const name of readdirSync(folder)) if (name !== "files") rmSync(join(folder, name));
  const packer = new Packer(folder, packNothing);
  const [known] = await packer.pack([pieces.map(pieceOf)]);
  expect({ hash: known?.hash, sum: known?.sum }).toEqual({ hash: cold.hash, sum: cold.sum });
  expect(Buffer.from(known?.content() ?? [])).toEqual(cold.content);
  packer.close();
  expect(await packAll(pieces, packNothing)).toEqual(cold);
});

test("a record of files that was harmed or lost is made anew from the pieces", async () => {
  const cold = await packAll();
  const record = join(folder, "files");
  const sound = readFileSync(record);
  for (const harm of [sound.subarray(0, 90), sound.map((byte, at) => (at === 120 ? byte ^ 1 : byte))]) {
    writeFileSync(record, harm);
    expect(await packAll()).toEqual(cold);
    expect(readFileSync(record)).toEqual(sound);
  }
  rmSync(record);
  expect(await packAll()).toEqual(cold);
  expect(readFileSync(record)).toEqual(sound);
});

test("keeps what the last build used, and nothing else", async () => {
  await packAll();
  await packAll([Buffer.from("một mẩu")]);
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).length);
  expect(Math.max(...bytes)).toBeLessThan(400);
});

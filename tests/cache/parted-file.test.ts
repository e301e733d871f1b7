import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { PartedFile, partedBytes, summed } from "../../scripts/cache/parted-file.ts";
import { writeWhole } from "../../scripts/cache/summed-file.ts";

const folder = mkdtempSync(join(tmpdir(), "cong-tin-parted-"));
const path = join(folder, "cache/file");
const parts = ["một", "", "hai ba"].map((text) => Buffer.from(text));
const bytes = partedBytes(parts.map(summed));

afterAll(() => rmSync(folder, { recursive: true }));

test("each part is read for itself, from the disk as from memory", () => {
  writeWhole(path, bytes);
  for (const file of [PartedFile.at(path), PartedFile.whole(path), PartedFile.of(bytes)]) {
    expect(file?.count).toBe(3);
    expect([2, 0, 1].map((at) => file?.part(at)?.toString())).toEqual(["hai ba", "một", ""]);
  }
});

test("a bit flipped harms the part it is in, and in the label all", () => {
  const label = bytes.length - Buffer.concat(parts).length;
  for (let at = 0; at < bytes.length; at++) {
    const harmed = Buffer.from(bytes);
    harmed.writeUInt8((harmed[at] ?? 0) ^ 1, at);
    writeFileSync(path, harmed);
    const file = PartedFile.at(path);
    if (at < label) expect(file).toBeUndefined();
    else
      expect([0, 2].map((part) => file?.part(part) !== undefined)).toEqual([at >= label + 5, at < label + 5]);
  }
});

test.each(["at", "whole"] as const)("%s: a file cut short or prolonged, or gone, is none", (way) => {
  writeFileSync(path, Buffer.concat([bytes, Buffer.of(0)]));
  expect(PartedFile[way](path)).toBeUndefined();
  for (const length of [bytes.length - 1, 40, 20, 0]) {
    truncateSync(path, length);
    expect(PartedFile[way](path)).toBeUndefined();
  }
  rmSync(path);
  expect(PartedFile[way](path)).toBeUndefined();
});

test("a file may have more parts than are told in its first bytes", () => {
  const many = Array.from({ length: 1000 }, (_, at) => Buffer.from(`phần ${at}`));
  writeFileSync(path, partedBytes(many.map(summed)));
  expect(PartedFile.at(path)?.part(999)?.toString()).toBe("phần 999");
});

test("parts that were read in one go are there when the file is not, each checked by itself", () => {
  const harmed = Buffer.from(bytes);
  const place = bytes.length - "hai ba".length - 1;
  harmed.writeUInt8((bytes[place] ?? 0) ^ 1, place);
  for (const [file, first] of [
    [bytes, "một"],
    [harmed, undefined],
  ] as const) {
    writeFileSync(path, file);
    const opened = PartedFile.at(path);
    opened?.readFirst(2);
    rmSync(path);
    expect([0, 1, 2].map((at) => opened?.part(at)?.toString())).toEqual([first, "", undefined]);
  }
});

test("a part goes into another file as it lies, and is checked there", () => {
  const harmed = Buffer.from(bytes);
  harmed.writeUInt8((harmed.at(-1) ?? 0) ^ 1, harmed.length - 1);
  writeFileSync(path, harmed);
  const moved = [2, 0].flatMap((at) => PartedFile.at(path)?.unchecked(at) ?? []);
  const other = PartedFile.of(partedBytes(moved));
  expect(other?.part(0)).toBeUndefined();
  expect(other?.part(1)?.toString()).toBe("một");
});

test("a part of a file that goes while it is read is none", () => {
  writeFileSync(path, bytes);
  const file = PartedFile.at(path);
  rmSync(path);
  expect(file?.part(0)).toBeUndefined();
});

import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { PartedFile, partedBytes } from "../../scripts/cache/parted-file.ts";
import { writeWhole } from "../../scripts/cache/summed-file.ts";

const folder = mkdtempSync(join(tmpdir(), "cong-tin-parted-"));
const path = join(folder, "cache/file");
const parts = ["một", "", "hai ba"].map((text) => Buffer.from(text));
const bytes = partedBytes(parts);

afterAll(() => rmSync(folder, { recursive: true }));

test("each part is read for itself, from the disk as from memory", () => {
  writeWhole(path, bytes);
  for (const file of [PartedFile.at(path, 3), PartedFile.of(bytes, 3)]) {
    expect([2, 0, 1].map((at) => file?.part(at)?.toString())).toEqual(["hai ba", "một", ""]);
  }
});

test("a bit flipped harms the part it is in, and in the label all", () => {
  const label = bytes.length - Buffer.concat(parts).length;
  for (let at = 0; at < bytes.length; at++) {
    const harmed = Buffer.from(bytes);
    harmed.writeUInt8((harmed[at] ?? 0) ^ 1, at);
    writeFileSync(path, harmed);
    const file = PartedFile.at(path, 3);
    if (at < label) expect(file).toBeUndefined();
    else
      expect([0, 2].map((part) => file?.part(part) !== undefined)).toEqual([at >= label + 5, at < label + 5]);
  }
});

test("a file cut short or prolonged, of other parts, or gone, is none", () => {
  writeFileSync(path, Buffer.concat([bytes, Buffer.of(0)]));
  expect(PartedFile.at(path, 3)).toBeUndefined();
  writeFileSync(path, bytes);
  expect(PartedFile.at(path, 2)).toBeUndefined();
  expect(PartedFile.at(path, 4)).toBeUndefined();
  for (const length of [bytes.length - 1, 40, 0]) {
    truncateSync(path, length);
    expect(PartedFile.at(path, 3)).toBeUndefined();
  }
  rmSync(path);
  expect(PartedFile.at(path, 3)).toBeUndefined();
});

test("a part of a file that goes while it is read is none", () => {
  writeFileSync(path, bytes);
  const file = PartedFile.at(path, 3);
  rmSync(path);
  expect(file?.part(0)).toBeUndefined();
});

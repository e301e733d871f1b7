import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { copyAttachments } from "../../scripts/eleventy/attachments.ts";
import { inspectAttachment } from "../../scripts/reader/attachments.ts";
import { Tree } from "../../scripts/tree/tree.ts";
import { documents, picture } from "../reader/bytes.ts";
import { contentFolder } from "../reader/content.ts";

async function published(file: string, bytes: Buffer) {
  const content = await contentFolder({ [file]: bytes });
  const found = await inspectAttachment(join(content, file), file);
  if ("clause" in found) throw new Error(found.clause);
  const output = await contentFolder({});
  await copyAttachments([{ file, url: found.url }], { content }, new Tree(output));
  return { found, bytes: await readFile(join(output, found.url)) };
}

test.each(Object.entries(documents))("a .%s is copied as it is", async (type, bytes) => {
  expect((await published(`tin/mau.${type}`, bytes)).bytes).toEqual(bytes);
});

test.each(["jpeg", "png", "webp"] as const)(
  "no place is published with a .%s offered for download",
  async (format) => {
    const bytes = await picture()
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "19/1 16/1 0/1" } })
      .toFormat(format)
      .toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const one = await published(`tin/ap-phich.${format}`, bytes);
    expect((await sharp(one.bytes).metadata()).exif).toBeUndefined();
    expect(await sharp(one.bytes).raw().toBuffer()).toEqual(await sharp(bytes).raw().toBuffer());
    expect(one.found.bytes).toBe(one.bytes.length);
  },
);

test("a picture that was damaged after it was read is not published", async () => {
  const content = await contentFolder({ "a.jpg": (await picture().jpeg().toBuffer()).subarray(0, 100) });
  const tree = new Tree(await contentFolder({}));
  const copied = copyAttachments([{ file: "a.jpg", url: "/tep/0/a.jpg" }], { content }, tree);
  await expect(copied).rejects.toThrow("changed while it was published");
});

import { mkdir, mkdtemp, readdir, readFile, rm, truncate, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { type Folders, publishPictures } from "../../scripts/eleventy/pictures.ts";
import type { PictureUse } from "../../scripts/model/picture.ts";
import { ContentError } from "../../scripts/model/problem.ts";
import { inspectPicture } from "../../scripts/reader/pictures.ts";
import { listTree } from "../../scripts/release/manifest.ts";
import { Tree } from "../../scripts/tree/tree.ts";

const FILE = "tin/anh.jpg";
const place = { file: "tin/bai.md", line: 9, column: 12 };
let folders: Folders;
let output: string;
/** Where pictures lie in the cache. */
let kept: string;

beforeEach(async () => {
  const room = await mkdtemp(join(tmpdir(), "cong-tin-pictures-"));
  folders = { content: join(room, "content"), cache: join(room, "cache") };
  output = join(room, "site");
  kept = join(folders.cache, "pictures");
  await mkdir(join(folders.content, "tin"), { recursive: true });
  return () => rm(room, { recursive: true, force: true });
});

/** A photograph as phones make them: noise, an orientation, and the place where it was taken. */
async function photograph(width = 300, height = 200): Promise<Buffer> {
  const noise = { type: "gaussian" as const, mean: 128, sigma: 40 };
  return sharp({ create: { width, height, channels: 3, background: "#777", noise } })
    .withExif({ IFD0: { Make: "Máy ảnh" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "19/1 16/1 0/1" } })
    .jpeg()
    .toBuffer();
}

async function use(bytes: Buffer): Promise<PictureUse> {
  await writeFile(join(folders.content, FILE), bytes);
  const picture = await inspectPicture(join(folders.content, FILE), FILE);
  if (typeof picture === "string") throw new Error(picture);
  return { picture, place };
}

test("a picture is published in three formats, none wider than it is", async () => {
  const one = await use(await photograph(500, 250));
  await publishPictures([one], folders, new Tree(output));
  const { hash } = one.picture;
  const made = (await listTree(output)).map(({ path }) => path);
  expect(made).toEqual(
    ["260", "400", "500"]
      .flatMap((width) => ["avif", "jpeg", "webp"].map((format) => `${width}.${format}`))
      .map((ending) => `anh/${hash.slice(0, 2)}/${hash}-${ending}`),
  );
});

test("nothing a camera noted is published, its place first of all", async () => {
  const bytes = await photograph();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  await publishPictures([await use(bytes)], folders, new Tree(output));
  const made = await listTree(output);
  expect(made).toHaveLength(6);
  for (const { path } of made) {
    const { exif, xmp, iptc } = await sharp(join(output, path)).metadata();
    expect({ path, exif, xmp, iptc }).toEqual({ path, exif: undefined, xmp: undefined, iptc: undefined });
  }
});

describe("a picture that was cut short is refused at the line that shows it, and nothing of it is published", () => {
  test.each([0.1, 0.25, 0.5, 0.75, 0.9, 0.99])("after %d of its bytes", async (part) => {
    const bytes = await photograph();
    await writeFile(join(folders.content, FILE), bytes.subarray(0, Math.floor(bytes.length * part)));
    const picture = await inspectPicture(join(folders.content, FILE), FILE);
    if (typeof picture === "string") {
      // Too short even for a head: the reader has refused it already.
      expect(picture).toBe("hỏng hoặc không phải tệp ảnh");
      return;
    }
    const cut = { picture, place };
    const failed = await publishPictures([cut], folders, new Tree(output)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ContentError);
    expect((failed as ContentError).problems).toMatchObject([{ code: "CT-402", ...place }]);
    expect(await listTree(output).catch(() => [])).toEqual([]);
    expect(await readdir(kept)).toEqual([]);
  });
});

describe("a damaged cache is noticed and made anew: the output is that of a clean build", () => {
  test.each([
    [
      "a flipped byte",
      async (file: string) => {
        const bytes = await readFile(file);
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
        await writeFile(file, bytes);
      },
    ],
    ["a file of size 0", (file: string) => truncate(file)],
    ["a file that is gone", (file: string) => unlink(file)],
  ])("%s", async (_, harm) => {
    const one = await use(await photograph());
    await publishPictures([one], folders, new Tree(output));
    const clean = await listTree(output);
    const [cached = ""] = await readdir(kept);
    // A linked output would be harmed with its cache: a fresh build begins without it.
    await rm(output, { recursive: true });
    await harm(join(kept, cached, "300.webp"));
    await publishPictures([one], folders, new Tree(output));
    expect(await listTree(output)).toEqual(clean);
  });

  test("the list of hashes itself", async () => {
    const one = await use(await photograph());
    await publishPictures([one], folders, new Tree(output));
    const clean = await listTree(output);
    const [cached = ""] = await readdir(kept);
    await rm(output, { recursive: true });
    await writeFile(join(kept, cached, "sums.json"), "{");
    await publishPictures([one], folders, new Tree(output));
    expect(await listTree(output)).toEqual(clean);
  });
});

test("a photograph taken upright is published upright", async () => {
  const turned = await sharp(await photograph(300, 200))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const one = await use(turned);
  expect(one.picture).toMatchObject({ width: 200, height: 300 });
  await publishPictures([one], folders, new Tree(output));
  const { path = "" } = (await listTree(output)).find(({ path }) => path.endsWith(".webp")) ?? {};
  expect(await sharp(join(output, path)).metadata()).toMatchObject({ width: 200, height: 300 });
});

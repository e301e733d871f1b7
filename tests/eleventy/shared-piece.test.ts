import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { publishPictures } from "../../scripts/eleventy/pictures.ts";
import { makeSharedPiece } from "../../scripts/eleventy/shared-piece.ts";
import { shareUrl } from "../../scripts/model/share.ts";
import { inspectPicture } from "../../scripts/reader/pictures.ts";
import { listTree } from "../../scripts/release/manifest.ts";
import { Tree } from "../../scripts/tree/tree.ts";

const room = await mkdtemp(join(tmpdir(), "cong-tin-shared-"));
const target = join(room, "piece.jpeg");
afterAll(() => rm(room, { recursive: true, force: true }));

/** The picture in a file, and the file's path. */
async function written(made: sharp.Sharp, file: string) {
  await made.toFile(join(room, file));
  const picture = await inspectPicture(join(room, file), file);
  if (typeof picture === "string") throw new Error(picture);
  return { picture, source: join(room, file) };
}

function noise(width: number, height: number): sharp.Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: "#777",
      noise: { type: "gaussian", mean: 128, sigma: 60 },
    },
  });
}

test.each([
  ["a wide one", 3000, 1000, 1200, 630],
  ["an upright one", 1300, 2000, 1200, 630],
  ["one smaller than the place it goes to, not enlarged", 800, 800, 800, 420],
])("%s is cut to the shape other sites show", async (_, width, height, cutWidth, cutHeight) => {
  const { picture, source } = await written(noise(width, height).blur(5), "a.jpg");
  await makeSharedPiece(source, picture, target);
  expect(await sharp(target).metadata()).toMatchObject({
    format: "jpeg",
    width: cutWidth,
    height: cutHeight,
  });
});

test("even the busiest picture stays below 120 kB", async () => {
  const { picture, source } = await written(noise(2400, 1260), "busy.png");
  await makeSharedPiece(source, picture, target);
  expect((await stat(target)).size).toBeLessThan(120_000);
});

test("what draws the eye is in it", async () => {
  const person = await sharp({ create: { width: 240, height: 240, channels: 3, background: "#e04020" } })
    .png()
    .toBuffer();
  const field = sharp({ create: { width: 1400, height: 2800, channels: 3, background: "#8aa58a" } });
  const { picture, source } = await written(
    field.composite([{ input: person, left: 600, top: 2400 }]).png(),
    "field.png",
  );
  await makeSharedPiece(source, picture, target);
  const { data } = await sharp(target).raw().toBuffer({ resolveWithObject: true });
  let red = 0;
  for (let at = 0; at < data.length; at += 3) if ((data[at] ?? 0) > 180 && (data[at + 1] ?? 0) < 110) red++;
  expect(red).toBeGreaterThan(20_000);
});

test("a clear ground becomes white, and nothing the camera noted stays", async () => {
  const clear = sharp({ create: { width: 1400, height: 800, channels: 4, background: "#00000000" } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "19/1 16/1 0/1" } })
    .png();
  const { picture, source } = await written(clear, "clear.png");
  await makeSharedPiece(source, picture, target);
  const { exif, xmp, iptc } = await sharp(target).metadata();
  expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
  const { data } = await sharp(target).raw().toBuffer({ resolveWithObject: true });
  expect(Math.min(...data.subarray(0, 3000))).toBe(255);
});

test("one file more for a picture that is shared, none for another, the same bytes each time", async () => {
  const { picture } = await written(noise(700, 400).blur(3), "b.jpg");
  const place = { file: "a.md", line: 1, column: 1 };
  const build = async (name: string, shared: boolean) => {
    const folders = { content: room, cache: join(room, `cache-${name}`) };
    const tree = new Tree(join(room, `site-${name}`));
    await publishPictures([{ picture, place, ...(shared && { shared }) }], folders, tree);
    return listTree(tree.folder);
  };
  const [plain, one, other] = [
    await build("plain", false),
    await build("one", true),
    await build("other", true),
  ];
  expect(other).toEqual(one);
  const more = one.filter(({ path }) => !plain.some((file) => file.path === path));
  expect(more.map(({ path }) => `/${path}`)).toEqual([shareUrl(picture)]);
});

import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Drawn, draw } from "../../../scripts/eleventy/drawing/draw.ts";
import type { Sketch } from "../../../scripts/model/drawing.ts";
import { listTree } from "../../../scripts/release/manifest.ts";

const room = await mkdtemp(join(tmpdir(), "cong-tin-drawing-"));
const folders = { content: join(room, "content"), cache: join(room, "cache") };
afterAll(() => rm(room, { recursive: true, force: true }));

const brand = { primary: "#0b4f5c", accent: "#e9a23b", emblem: undefined };
const card = (title: string, name = "tin-tuc") => ({ name, title, foot: "Cổng thử" });
const sketch: Sketch = {
  brand,
  agency: "Ủy ban nhân dân phường Thử",
  cards: [card("Cổng thử", ""), card("Tin tức")],
};
let drawn: Drawn;

beforeAll(async () => {
  drawn = await draw(sketch, folders);
});

function bytesOf({ files }: Drawn, url = ""): Buffer {
  const bytes = files.get(url);
  if (!bytes) throw new Error(`nothing drawn at ${url}`);
  return Buffer.from(bytes);
}

/** Colours of a picture that fill at least one pixel in 500, as `#rrggbb`. */
async function coloursOf(bytes: Buffer): Promise<Set<string>> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += info.channels) {
    const colour = `#${data.subarray(at, at + 3).toString("hex")}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const least = (info.width * info.height) / 500;
  return new Set([...counts].filter(([, count]) => count >= least).map(([colour]) => colour));
}

describe("a card", () => {
  test.each(["", "tin-tuc"])("of “%s” is a picture of 1200 × 630 in the site's colours", async (name) => {
    const { url, width, height } = drawn.cards[name] ?? {};
    const bytes = bytesOf(drawn, url);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect({ width, height }).toEqual({ width: 1200, height: 630 });
    expect(await coloursOf(bytes)).toEqual(
      new Set([...(await coloursOf(bytes)), "#0b4f5c", "#e9a23b", "#ffffff"]),
    );
    expect(bytes.length).toBeLessThan(60_000);
  });

  test("says its own title: where another stands, it has other pixels, and nowhere else", async () => {
    const other = await draw({ ...sketch, cards: [card("Lịch")] }, folders);
    const [one, two] = await Promise.all(
      [drawn, other].map(({ cards, ...rest }) =>
        sharp(bytesOf({ cards, ...rest }, cards["tin-tuc"]?.url))
          .removeAlpha()
          .raw()
          .toBuffer(),
      ),
    );
    const rows = new Set<number>();
    for (let at = 0; at < 1200 * 630 * 3; at++) {
      // More than the few shades of a letter's edge that another choice of colours moves.
      if (Math.abs((one?.[at] ?? 0) - (two?.[at] ?? 0)) > 200) rows.add(Math.floor(at / (1200 * 3)));
    }
    expect(Math.min(...rows)).toBeGreaterThan(190);
    expect(Math.max(...rows)).toBeLessThan(484);
  });

  test("keeps a long name within its margins", async () => {
    const title =
      "Cổng thông tin điện tử của Ủy ban nhân dân đặc khu và các đơn vị hành chính trên địa bàn tỉnh ".repeat(
        2,
      );
    const { cards, files } = await draw({ ...sketch, cards: [card(title)] }, folders);
    const edge = await sharp(files.get(cards["tin-tuc"]?.url ?? ""))
      .extract({ left: 1130, top: 0, width: 70, height: 616 })
      .removeAlpha()
      .raw()
      .toBuffer();
    // No letter: the drum's light is a tenth of white.
    expect(edge.filter((part) => part > 140)).toHaveLength(0);
  });
});

describe("icons", () => {
  test("are squares of the sides they say", async () => {
    const sides = await Promise.all(
      drawn.icons.map(async ({ url, side, purpose }) => {
        const { width, height, format } = await sharp(bytesOf(drawn, url)).metadata();
        expect([format, width, height]).toEqual(["png", side, side]);
        return `${purpose} ${side}`;
      }),
    );
    expect(sides).toEqual(["any 192", "any 512", "maskable 512"]);
  });

  test.each([
    ["a maskable one", () => drawn.icons.find(({ purpose }) => purpose === "maskable")?.url],
    ["the one for a home screen", () => "/apple-touch-icon.png"],
  ])("%s is filled to its corners with the site's colour", async (_, url) => {
    const corner = await sharp(bytesOf(drawn, url()))
      .extract({ left: 0, top: 0, width: 4, height: 4 })
      .removeAlpha()
      .raw()
      .toBuffer();
    expect(corner.toString("hex")).toBe("0b4f5c".repeat(16));
  });

  test("the one browsers ask for unasked is an ICO that holds a PNG of 32 pixels", async () => {
    const ico = bytesOf(drawn, "/favicon.ico");
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
    expect([ico[6], ico[7]]).toEqual([32, 32]);
    const png = ico.subarray(ico.readUInt32LE(18));
    expect(png.length).toBe(ico.readUInt32LE(14));
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 32, height: 32 });
  });

  test("the one in a tab is the drawing itself", () => {
    expect(bytesOf(drawn, drawn.icon).toString()).toMatch(/^<svg[^>]*viewBox/);
  });
});

describe("another authority", () => {
  test("has its own colours on all of it", async () => {
    const red = { primary: "#7a1020", accent: "#ffd54a", emblem: undefined };
    const theirs = await draw({ ...sketch, brand: red }, folders);
    expect(await coloursOf(bytesOf(theirs, theirs.cards[""]?.url))).not.toContain("#0b4f5c");
    const icon = bytesOf(theirs, theirs.icon).toString();
    expect(icon).toContain("#7a1020");
    expect(icon).not.toMatch(/#0b4f5c|#e9a23b/);
  });

  test("has its own emblem on all of it, a picture in the tab too", async () => {
    await mkdir(folders.content, { recursive: true });
    const file = "quoc-huy.png";
    await sharp({ create: { width: 300, height: 200, channels: 3, background: "#cc0022" } })
      .png()
      .toFile(join(folders.content, file));
    const place = { file: "site.yaml", line: 1, column: 1 };
    const emblem = { file, hash: "ab00112233445566", width: 300, height: 200, place };
    const theirs = await draw({ ...sketch, brand: { ...brand, emblem } }, folders);
    expect(theirs.icon).toMatch(/\.png$/);
    expect(await sharp(bytesOf(theirs, theirs.icon)).metadata()).toMatchObject({ width: 96, height: 96 });
    for (const url of [theirs.icon, theirs.cards[""]?.url, theirs.icons[0]?.url, "/apple-touch-icon.png"]) {
      expect(await coloursOf(bytesOf(theirs, url)), url).toContain("#cc0022");
    }
  });
});

describe("the cache", () => {
  test("gives the bytes that would be drawn", async () => {
    const again = await draw(sketch, { ...folders, cache: join(room, "another") });
    expect(again).toEqual(drawn);
    expect(await listTree(join(room, "another"))).toHaveLength(2 * 7);
  });

  test("is asked before anything is drawn", async () => {
    const times = async () => {
      const names = await readdir(join(folders.cache, "drawings"));
      return Promise.all(
        names.map(async (name) => (await stat(join(folders.cache, "drawings", name, "ve.png"))).mtimeMs),
      );
    };
    const before = await times();
    expect(await draw(sketch, folders)).toEqual(drawn);
    expect(await times()).toEqual(before);
  });
});

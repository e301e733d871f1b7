import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { expect } from "vitest";
import { oklchOf } from "../../scripts/model/brand/colour.ts";
import { tints } from "../../scripts/model/tint.ts";
import { seed } from "./sides.ts";
import { test } from "./visit.ts";

/** A picture that is on its way, as a reader sees it. */
interface Waiting {
  /** Path of the file it will show. */
  file: string;
  classes: string[];
  width: number;
  /** As `getComputedStyle` writes it: `rgb(170, 153, 119)`. */
  ground: string;
  arrived: boolean;
}

const pages = ["/", "/tin-tuc-su-kien/", seed.url, "/thu-vien-anh/bien-quynh-buoi-som/"];

/** Keeps every picture back while the page is looked at. */
async function holdPictures(page: Page): Promise<void> {
  await page.route(/\/anh\//, () => new Promise(() => {}));
}

function waiting(page: Page, selector: string): Promise<Waiting[]> {
  return page.locator(selector).evaluateAll((all) =>
    (all as HTMLImageElement[]).map((image) => ({
      file: new URL(image.src).pathname,
      classes: [...image.classList],
      width: image.getBoundingClientRect().width,
      ground: getComputedStyle(image).backgroundColor,
      arrived: image.naturalWidth > 0 && image.complete,
    })),
  );
}

/** `rgb(170, 153, 119)` as `#aa9977`. */
function hexOf(rgb: string): string {
  const parts = rgb.match(/\d+/g) ?? [];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

/** The ground the style sheet promises to an element of these classes. */
function promised(classes: readonly string[]): string | undefined {
  const { colour } = tints.find(({ name }) => classes.includes(name)) ?? {};
  return colour?.replace(/[0-9a-f]/g, "$&$&");
}

/** How far apart two colours are to the eye: the distance in OKLab. */
function apart(one: string, other: string): number {
  const [left, right] = [oklchOf(one), oklchOf(other)];
  const angle = ((left.hue - right.hue) * Math.PI) / 180;
  const across = left.chroma ** 2 + right.chroma ** 2 - 2 * left.chroma * right.chroma * Math.cos(angle);
  return Math.sqrt((left.lightness - right.lightness) ** 2 + across);
}

/** The mean colour of a picture as it is published. */
async function meanOf(path: string): Promise<string> {
  const { channels } = await sharp(path).stats();
  return hexOf(channels.map(({ mean }) => Math.round(mean)).join(" "));
}

test.for(pages)(
  "until a picture arrives, its room has the picture's own colour: %s",
  async (url, { page, folder }) => {
    await holdPictures(page);
    await page.goto(url, { waitUntil: "domcontentloaded" });
    const all = await waiting(page, "main img");
    expect(all.length).toBeGreaterThan(0);
    for (const { file, classes, width, ground, arrived } of all) {
      expect({ file, arrived, shown: width > 50 }).toEqual({ file, arrived: false, shown: true });
      expect({ file, ground: hexOf(ground) }).toEqual({ file, ground: promised(classes) });
      expect(apart(hexOf(ground), await meanOf(join(folder, file))), file).toBeLessThan(0.13);
    }
  },
);

test.for(["light", "dark", "contrast"])("whatever theme is chosen: %s", async (theme, { page }) => {
  await page.addInitScript((theme) => localStorage.setItem("theme", theme), theme);
  await holdPictures(page);
  await page.goto("/tin-tuc-su-kien/", { waitUntil: "domcontentloaded" });
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
  const all = await waiting(page, "main img");
  expect(all.length).toBeGreaterThan(0);
  expect(all.map(({ ground }) => hexOf(ground))).toEqual(all.map(({ classes }) => promised(classes)));
});

test("on paper no colour is put behind a picture", async ({ page }) => {
  await page.goto(seed.url);
  await page.emulateMedia({ media: "print" });
  const [one] = await waiting(page, ".figure img");
  expect(promised(one?.classes ?? [])).toBeDefined();
  expect(one?.ground).toBe("rgb(255, 255, 255)");
});

test("pictures of search results have theirs too", async ({ page }) => {
  await holdPictures(page);
  await page.goto("/tim-kiem/?q=hoang+mai", { waitUntil: "domcontentloaded" });
  await page.locator(".result-picture").first().waitFor();
  const all = await waiting(page, ".result-picture");
  for (const { ground, classes, arrived } of all) {
    expect({ arrived, ground: hexOf(ground) }).toEqual({ arrived: false, ground: promised(classes) });
  }
});

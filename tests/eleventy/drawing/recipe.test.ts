import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { cardDrawing } from "../../../scripts/eleventy/drawing/card.ts";
import { iconDrawing } from "../../../scripts/eleventy/drawing/icons.ts";
import { Lettering } from "../../../scripts/eleventy/drawing/lettering.ts";
import { DRAWING_RECIPE } from "../../../scripts/eleventy/drawing/raster.ts";

/** What is drawn by this recipe, so that caches can be trusted. Where this test fails, raise the recipe and write both. */
const known = { recipe: "1", drawn: "fe60ac9c0145c719" };

test("whoever changes a drawing raises DRAWING_RECIPE, or old pictures stay in every cache", async () => {
  const brand = { primary: "#112233", accent: "#445566", emblem: undefined };
  const stamp = (x: number, y: number, side: number) => `<rect x="${x}" y="${y}" width="${side}"/>`;
  const emblem = { key: "", svg: "<svg/>", open: () => Promise.resolve(stamp) };
  const faces = { bold: await Lettering.load("700Bold"), medium: await Lettering.load("500Medium") };
  const text = { agency: "Ủy ban nhân dân", title: "Tin tức sự kiện", foot: "Cổng thử" };
  const drawings = [
    cardDrawing(text, brand, { ...emblem, stamp }, faces),
    await iconDrawing(emblem, brand, 180, 0.84),
  ];
  const drawn = createHash("sha256").update(drawings.join()).digest("hex").slice(0, 16);
  expect({ recipe: DRAWING_RECIPE, drawn }).toEqual(known);
});

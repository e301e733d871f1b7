import { expect } from "vitest";
import { templates } from "../budgets/templates.ts";
import { test } from "./visit.ts";

/** Windows of readers: width in CSS pixels, and dots for each of them. */
const windows = [
  ["a cheap phone", 360, 2],
  ["a phone", 412, 3],
  ["a tablet", 768, 2],
  ["a desk", 1280, 1],
] as const;

/** How much wider or narrower than its drawing a picture may be announced by `sizes`. */
const SLACK = 0.1;

interface Shown {
  src: string;
  /** Dots it is drawn with, across. */
  drawn: number;
  /** Dots `sizes` makes a browser choose by. */
  announced: number;
  chosen: number;
  offered: number[];
}

const shownOn = templates.filter(([name]) => !/search|map|month|wrong|past|table/.test(name));

test.describe.each(windows)("on %s (%d px, %d dots)", (_, width, dots) => {
  test.for(shownOn)(
    "every picture is fetched at the size it is drawn: %s",
    async ([, url], { browser, origin }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: dots });
      const page = await context.newPage();
      await page.goto(origin + url);
      const images = page.locator("main img");
      for (const image of await images.all()) await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => images.evaluateAll((all) => all.every((one) => (one as HTMLImageElement).complete)))
        .toBe(true);
      const shown: Shown[] = await images.evaluateAll((all) =>
        (all as HTMLImageElement[]).map((image) => {
          // A box as wide as `sizes` says for this window, so that the browser itself reads its calc() and rem.
          const rule =
            image.sizes
              // At commas that are not within min(…).
              .split(/,(?![^()]*\))/)
              .map((one) => one.trim())
              .find(
                (one) => !one.startsWith("(") || matchMedia(one.slice(0, one.indexOf(")") + 1)).matches,
              ) ?? "100vw";
          const probe = document.createElement("div");
          probe.style.setProperty(
            "width",
            rule.slice(rule.startsWith("(") ? rule.indexOf(")") + 1 : 0).trim(),
          );
          document.body.append(probe);
          const announced = probe.getBoundingClientRect().width;
          probe.remove();
          return {
            src: new URL(image.currentSrc).pathname,
            drawn: image.getBoundingClientRect().width * devicePixelRatio,
            announced: announced * devicePixelRatio,
            chosen: Number(/-(\d+)\.\w+$/.exec(image.currentSrc)?.[1]),
            offered: image.srcset.split(", ").map((one) => Number.parseInt(one.split(" ")[1] ?? "", 10)),
          };
        }),
      );
      await context.close();
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter(({ drawn, announced }) => Math.abs(announced / drawn - 1) > SLACK)).toEqual([]);
      // Neither blurred, nor larger than the next size that is enough.
      expect(
        shown.filter(({ chosen, offered, drawn }) => chosen < 0.75 * Math.min(drawn, Math.max(...offered))),
      ).toEqual([]);
      expect(
        shown.filter(({ chosen, offered, drawn }) => offered.some((one) => one < chosen && one >= drawn)),
      ).toEqual([]);
    },
  );
});

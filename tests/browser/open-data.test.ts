import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { cloudflareHeaders } from "../hosts/headers-file.ts";
import { serve } from "../site/serve.ts";
import { test } from "./visit.ts";

/** The portal as a host serves it that keeps to `_headers`. */
test.override("origin", { scope: "file" }, async ({ folder }, { onCleanup }) => {
  const text = await readFile(join(folder, "_headers"), "utf8");
  const served = await serve(folder, (path) => cloudflareHeaders(text, path));
  onCleanup(() => served.close());
  return served.origin;
});

/** Another site: what its pages may do with this one is what the test is about. */
const elsewhere = test.extend("elsewhere", async ({ browser }, { onCleanup }) => {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-elsewhere-"));
  // The second for the icon a browser asks for.
  for (const name of ["index.html", "404.html"]) await writeFile(join(folder, name), "<!doctype html>");
  const served = await serve(folder);
  const page = await browser.newPage();
  await page.goto(served.origin);
  onCleanup(async () => {
    await page.close();
    await served.close();
    await rm(folder, { recursive: true });
  });
  return page;
});

elsewhere.for([
  ["/api/v1/index.json", true],
  ["/api/v1/schema/article.json", true],
  ["/feed.json", true],
  ["/tin-tuc-su-kien/feed.xml", true],
  ["/", false],
  ["/tim-kiem/", false],
  ["/build.json", false],
] as const)("a page of another site reads %s: %s", async ([path, may], { elsewhere, origin }) => {
  const read = (url: string) =>
    fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
  expect(await elsewhere.evaluate(read, origin + path)).toBe(may);
});

elsewhere("it shows the pictures of a feed", async ({ elsewhere, origin, folder }) => {
  const feed = JSON.parse(await readFile(join(folder, "feed.json"), "utf8"));
  const [image] = feed.items.flatMap(({ image }: { image?: string }) => image ?? []);
  const width = await elsewhere.evaluate(async (src) => {
    const picture = Object.assign(new Image(), { src });
    await picture.decode();
    return picture.naturalWidth;
  }, origin + new URL(image).pathname);
  expect(width).toBeGreaterThan(100);
});

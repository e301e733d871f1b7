import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeEach, expect, inject } from "vitest";
import { cloudflareHeaders } from "../hosts/headers-file.ts";
import { serve } from "../site/serve.ts";
import { attacks } from "./attacks.ts";
import { seed } from "./sides.ts";
import { watchViolations } from "./violations.ts";
import { test } from "./visit.ts";

/** Another site, which notes who asks it for anything but its front page; that one frames what its query names. */
const asked: string[] = [];
const elsewhere = createServer((request, response) => {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  if (pathname !== "/") asked.push(pathname);
  response.setHeader("content-type", "text/html").end(`<iframe src="${search.slice(1)}"></iframe>`);
});
await new Promise<void>((resolve) => elsewhere.listen(0, "127.0.0.1", resolve));
const other = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;

const sample = inject("sample");
const headers = readFileSync(join(sample, "_headers"), "utf8");
const bare = await serve(sample);
const hosted = await serve(sample, (path) => cloudflareHeaders(headers, path));

beforeEach(() => void asked.splice(0));
afterAll(async () => {
  await Promise.all([bare.close(), hosted.close()]);
  elsewhere.close();
});

// Headers can only forbid more, so a page that stands alone is the weakest.
test.describe.each([
  ["an article", `${bare.origin}${seed.url}`],
  ["the search page", `${bare.origin}/tim-kiem/`],
])("on a host that sends no headers %s refuses", (_, url) => {
  test.for(attacks.map((one) => [one.name, one] as const))(
    "%s",
    async ([, { directive, run }], { page, log }) => {
      // The refusal stands in the console, and the test's own sites are others to it.
      log.forgiven = /Content Security Policy|another site/;
      const violations = await watchViolations(page);
      await page.goto(url);
      const display = () => page.evaluate(() => getComputedStyle(document.body).display);
      const before = await display();
      await page.evaluate(run, other);
      await expect.poll(() => violations.directives).toContain(directive);
      expect(new Set(violations.directives)).toEqual(new Set([directive]));
      expect(await page.title()).not.toBe("gone");
      expect(await display()).toBe(before);
      expect(asked).toEqual([]);
    },
  );
});

test.for([seed.url, "/tim-kiem/"])("%s compiles no WebAssembly", async (url, { page, log }) => {
  log.forgiven = /Content Security Policy|another site/;
  await page.goto(`${bare.origin}${url}`);
  const outcome = await page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
      () => "compiled",
      () => "refused",
    ),
  );
  expect(outcome).toBe("refused");
});

test("no other site may show a page in a frame", async ({ page, log }) => {
  log.forgiven = /frame|another site/;
  await page.goto(`${other}/?${hosted.origin}/`);
  const frame = page.frames()[1];
  await expect.poll(() => frame?.url()).toMatch(/^chrome-error:/);
});

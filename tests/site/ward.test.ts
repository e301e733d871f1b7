import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runCommand } from "./command.ts";
import { addressesOf, type BuiltPage, pagesOf } from "./pages.ts";

const room = await mkdtemp(join(tmpdir(), "cong-tin-ward-"));
const site = join(room, "site");
let pages: BuiltPage[];

beforeAll(async () => {
  const built = await runCommand("build", ["--content", "tests/fixtures/ward/content", "--output", site]);
  expect(built).toMatchObject({ code: 0, stderr: "" });
  pages = await pagesOf(site);
});

afterAll(() => rm(room, { recursive: true, force: true }));

test("another authority takes the generator by replacing content/ alone", () => {
  const home = pages.find(({ url }) => url === "/");
  expect(home?.document.querySelector("title")?.textContent).toBe("Trang thông tin phường Ven Sông");
  expect([...(home?.document.querySelectorAll(".menu a") ?? [])].map((link) => link.textContent)).toEqual([
    "Thông báo",
    "Tổ dân phố",
  ]);
});

test("nothing of the sample portal is left on its pages", () => {
  const strange = pages.filter(({ html }) => /Hoàng Mai|hoangmai|Nghệ An|dữ liệu mẫu/i.test(html));
  expect(strange.map(({ url }) => url)).toEqual([]);
});

test("two colours and an emblem in site.yaml dress every page", async () => {
  const dressed = pages.filter(({ document }) => document.querySelector("style"));
  expect(dressed.length).toBeGreaterThan(10);
  for (const { url, html, document } of dressed) {
    expect(html, url).not.toMatch(/#0b4f5c|#e9a23b/);
    expect(document.querySelector("style")?.textContent, url).toContain("--sea-deep: #7a1022");
    expect(document.querySelector('meta[name="theme-color"]')?.getAttribute("content"), url).toBe("#7a1022");
    expect(document.querySelector(".brand svg"), url).toBeNull();
    const emblem = document.querySelector(".brand img")?.getAttribute("src") ?? "";
    expect(await readFile(join(site, emblem)), url).not.toHaveLength(0);
  }
});

test("the policy in the pages and in the headers trusts the style sheet in its colours", async () => {
  const [style = ""] = pages.map(({ document }) => document.querySelector("style")?.textContent ?? "");
  const hash = `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
  expect(pages[0]?.html).toContain(hash);
  expect(await readFile(join(site, ".htaccess"), "utf8")).toContain(hash);
  const printed = await runCommand("headers", [
    "--host",
    "nginx",
    "--content",
    "tests/fixtures/ward/content",
  ]);
  expect(printed.stdout).toContain(hash);
});

test("its own page size cuts its lists", async () => {
  const addresses = await addressesOf(site);
  expect(addresses.has("/thong-bao/trang/2/")).toBe(true);
  expect(addresses.has("/thong-bao/trang/3/")).toBe(false);
});

test("canonical addresses carry its own domain", () => {
  const canonical = pages
    .map(({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute("href"))
    .filter((href) => href !== undefined && href !== null);
  expect(canonical.length).toBeGreaterThan(10);
  expect(canonical.filter((href) => !href.startsWith("https://vensong.example/"))).toEqual([]);
});

test("the release holds a search index of its articles", async () => {
  expect(await readdir(join(site, "pagefind/fragment"))).toHaveLength(4);
});

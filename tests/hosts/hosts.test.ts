import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hosts, writeHostFiles } from "../../scripts/hosts/hosts.ts";
import { lastingFolders, mediaTypes, responseHeaders } from "../../scripts/model/policy.ts";

const headers = responseHeaders("abc=");
const texts = Object.entries(hosts).map(([name, host]) => [name, host.text("abc=")] as const);

describe.each(texts)("the file for %s", (name, text) => {
  test("has every header with each of its values", () => {
    // IIS has cache times of its own.
    const told = headers.filter((header) => name !== "iis" || header.name !== "Cache-Control");
    const values = told.flatMap(({ value, except }) => [value ?? "", except?.value ?? ""]);
    expect(values.filter((value) => !text.includes(value))).toEqual([]);
    expect(told.filter((header) => !text.includes(header.name))).toEqual([]);
  });

  test("knows the folders that are kept", () => {
    expect(lastingFolders.filter((folder) => !text.includes(folder.slice(1, -1)))).toEqual([]);
  });

  test("says the same each time, and nothing else when the style sheet changes", () => {
    expect(hosts[name]?.text("abc=")).toBe(text);
    expect(hosts[name]?.text("xyz=").replaceAll("xyz=", "abc=")).toBe(text);
  });
});

// Netlify and Cloudflare know both by themselves.
test.each(texts.filter(([name]) => name !== "netlify"))(
  "the file for %s knows the types of files and the page for wrong addresses",
  (_, text) => {
    const endings = mediaTypes.flatMap((one) => one.endings.map((ending) => ending.slice(1)));
    expect(endings.filter((ending) => !text.includes(ending))).toEqual([]);
    expect(text).toContain("404.html");
  },
);

test("a release brings along the files that servers read from the site's own folder", async () => {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-hosts-"));
  await writeHostFiles("abc=", folder);
  expect((await readdir(folder)).sort()).toEqual([".htaccess", "_headers", "web.config"]);
  expect(await readFile(join(folder, "web.config"), "utf8")).toBe(hosts.iis?.text("abc="));
  await rm(folder, { recursive: true });
});

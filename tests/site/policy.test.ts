import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { hosts } from "../../scripts/hosts/hosts.ts";
import { originalOf } from "../../scripts/model/host.ts";
import type { HtmlPage } from "../../scripts/model/page.ts";
import { contentPolicy, lastingFolders, mediaTypes } from "../../scripts/model/policy.ts";
import { sheetOf } from "../../scripts/model/style-sheet.ts";
import { runCommand } from "./command.ts";
import { addressesOf, type BuiltPage, pagesOf } from "./pages.ts";
import { hashOfFirst, trustedIn } from "./trusted.ts";

const site = inject("sample");
const pages = await pagesOf(site);
const styled = pages.filter(({ document }) => document.querySelector("style"));
const trusted = await trustedIn(site);

test("every page but a redirect has the style sheet of its kind and one inline script, the same everywhere, to the byte", () => {
  const strange = styled.filter(
    (page) =>
      hashOfFirst(page.html, "style") !== trusted.styleHashes[sheetOf(kindOf(page))] ||
      hashOfFirst(page.html, "script") !== trusted.bootHash,
  );
  expect(strange.map(({ url }) => url)).toEqual([]);
  expect(new Set(Object.values(trusted.styleHashes)).size).toBe(3);
  expect(styled.filter(({ html }) => html.match(/<style>|<script>/g)?.length !== 2)).toEqual([]);
  expect(pages.filter((page) => !styled.includes(page)).map(({ url }) => url)).toEqual([
    "/tin-cu/bai-213.html",
  ]);
});

test("every page carries the policy of its kind, before anything it could load", () => {
  const kinds = new Set(pages.map(kindOf));
  expect([...kinds].sort()).toEqual(["article", "home", "list", "redirect", "search"]);
  const wrong = pages.filter((page) => {
    const policy = contentPolicy(kindOf(page), trusted);
    const start = `<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
    return !page.html.includes(start) || page.html.split("Content-Security-Policy").length !== 2;
  });
  expect(wrong.map(({ url }) => url)).toEqual([]);
});

test("no page holds what its policy would refuse: inline script, style attribute, event handler", () => {
  const refused = pages.filter(({ document }) =>
    [...document.querySelectorAll("*")].some(
      (element) =>
        element.matches(
          "body script:not([src], [type='application/ld+json']), [style], iframe, object, embed, base",
        ) ||
        element.getAttributeNames().some((name) => name.startsWith("on")) ||
        /^(?:javascript|data):/i.test(element.getAttribute("href") ?? element.getAttribute("src") ?? ""),
    ),
  );
  expect(refused.map(({ url }) => url)).toEqual([]);
});

test("the files for hosts carry the hash of the release's own style sheet and script", async () => {
  for (const { file, inSite, text } of Object.values(hosts)) {
    if (inSite) expect(await readFile(join(site, file), "utf8")).toBe(text(trusted));
  }
});

test.each(lastingFolders)("%s is a folder of the site", async (folder) => {
  await expect(access(join(site, folder))).resolves.toBeUndefined();
});

test("every kind of file has a type on every host", async () => {
  const files = [...(await addressesOf(site))].filter((url) => !url.endsWith("/") && !originalOf(url));
  const endings = new Set(files.map((url) => /[^/]*?(\.[^./]+)?$/.exec(url)?.[1] ?? ""));
  const known = [
    ".html",
    ".js",
    ".jpeg",
    ".json",
    ".pdf",
    ".png",
    ".svg",
    ".txt",
    ".xml",
    ...mediaTypes.flatMap((one) => one.endings),
  ];
  // What hosts read for themselves.
  const own = ["", ".config", ".htaccess"];
  expect([...endings].filter((ending) => !known.includes(ending) && !own.includes(ending))).toEqual([]);
});

test.each(Object.entries(hosts))("npm run headers -- --host %s prints its file", async (name, { text }) => {
  expect(await runCommand("headers", ["--host", name])).toEqual({
    code: 0,
    stdout: text(trusted),
    stderr: "",
  });
});

test.each([
  [
    [],
    "✖ Thiếu tên máy chủ. Thêm --host và một trong: nginx, caddy, apache, iis, netlify, cloudflare-pages.\n",
  ],
  [
    ["--host", "lighttpd"],
    "✖ Không biết máy chủ “lighttpd”. Thêm --host và một trong: nginx, caddy, apache, iis, netlify, cloudflare-pages.\n",
  ],
])("npm run headers -- %j tells which hosts it knows", async (words, stderr) => {
  expect(await runCommand("headers", words)).toEqual({ code: 1, stdout: "", stderr });
});

/** Pages of one style sheet share one policy, whatever their layout: a list stands for them. */
function kindOf({ url, document }: BuiltPage): HtmlPage["layout"] {
  if (document.querySelector('meta[http-equiv="refresh"]')) return "redirect";
  if (url === "/tim-kiem/") return "search";
  if (url === "/") return "home";
  return document.querySelector("article") ? "article" : "list";
}

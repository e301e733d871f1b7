import { parseHTML } from "linkedom";
import { describe, expect, inject, test } from "vitest";
import { breaches, budgets } from "../budgets/budgets.ts";
import { costOf, filesOf } from "../budgets/built-page.ts";
import { pagesOf } from "./pages.ts";

const site = inject("sample");
const files = filesOf(site);
const pages = await pagesOf(site);
const costs = pages.map((page) => costOf(page, files));

test("every template is among the pages that are measured", () => {
  expect([...new Set(costs.map(({ template }) => template))].sort()).toEqual([
    "article",
    "home",
    "list",
    "not-found",
    "redirect",
    "search",
    "site-map",
  ]);
});

test.each(budgets.map((budget) => [`${budget.what} ≤ ${budget.limit}`, budget] as const))(
  "no page of the sample has more: %s",
  (_, budget) => {
    expect(breaches(budget, costs)).toEqual([]);
  },
);

describe("a page that breaks a budget is named with the budget and its figure", () => {
  test.each([
    [
      "a script of another host",
      '<script src="https://x.example/a.js" defer></script>',
      "requests to other hosts 1 > 0",
    ],
    [
      "a picture of another host",
      '<img srcset="/a.avif 1x, //x.example/a.avif 2x">',
      "requests to other hosts 1 > 0",
    ],
    [
      "a hint to connect",
      '<link rel="preconnect" href="https://x.example">',
      "requests to other hosts 1 > 0",
    ],
    ["a font", "<style>@font-face{font-family:x}</style>", "web fonts 1 > 0"],
    [
      "a style sheet of its own",
      '<link rel="stylesheet" href="/a.css">',
      "files the first view waits for 1 > 0",
    ],
    ["a script that is waited for", '<script src="/a.js"></script>', "files the first view waits for 1 > 0"],
    ["a long inline script", `<script>${noise(4000)}</script>`, "JavaScript at load, Brotli"],
    [
      "many elements",
      "<i></i>".repeat(900),
      `elements ${(costs.find(({ url }) => url === "/")?.elements ?? 0) + 900} > 800`,
    ],
    ["elements in elements", "<b>".repeat(30), "depth of elements"],
    [
      "a script that imports a long one",
      '<script type="module" src="/a.js"></script>',
      `JavaScript at load, Brotli ${(costs.find(({ url }) => url === "/")?.scriptBytes ?? 0) + 2051}`,
    ],
  ])("%s", (_, markup, told) => {
    const html = pages.find(({ url }) => url === "/")?.html.replace("</main>", `${markup}</main>`) ?? "";
    const page = { url: "/", html, document: parseHTML(html).document };
    const cost = costOf(page, {
      packed: (path) => (path === "/b.js" ? 2050 : path.endsWith("/a.js") ? 1 : files.packed(path)),
      text: (path) => (path === "/a.js" ? 'import"./b.js";import("./c.js")' : ""),
    });
    expect(budgets.flatMap((budget) => breaches(budget, [cost])).join("\n")).toContain(`/: ${told}`);
  });
});

function noise(length: number): string {
  let seed = 7;
  return Array.from({ length }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return String.fromCharCode(97 + (seed % 26));
  }).join("");
}

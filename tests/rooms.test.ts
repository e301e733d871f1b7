import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Who may import whom: every arrow of the house, one way. A room may always import itself. */
const arrows: Record<string, string[]> = {
  "scripts/model": [],
  "scripts/cache": [],
  "scripts/workers": [],
  "scripts/tree": ["scripts/cache", "scripts/workers"],
  "scripts/reader": ["scripts/cache", "scripts/model", "scripts/workers"],
  "scripts/plan": ["scripts/model"],
  layouts: ["scripts/model"],
  "assets/scripts": ["scripts/model"],
  "scripts/eleventy": ["scripts/cache", "scripts/model", "scripts/tree", "scripts/workers"],
  "scripts/search": ["scripts/cache", "scripts/model", "scripts/tree", "scripts/workers"],
  "scripts/hosts": ["scripts/model", "scripts/tree"],
  "scripts/program": ["scripts/cache", "scripts/tree"],
  "scripts/release": ["scripts/model", "scripts/tree"],
  "scripts/pages": [
    "layouts",
    "scripts/cache",
    "scripts/eleventy",
    "scripts/model",
    "scripts/tree",
    "scripts/workers",
  ],
  "scripts/preview": [
    "layouts",
    "scripts/cache",
    "scripts/eleventy",
    "scripts/model",
    "scripts/pages",
    "scripts/plan",
    "scripts/reader",
    "scripts/search",
    "scripts/tree",
  ],
  "scripts/commands": [
    ".eleventy.ts",
    "scripts/cache",
    "scripts/eleventy",
    "scripts/hosts",
    "scripts/model",
    "scripts/pages",
    "scripts/plan",
    "scripts/preview",
    "scripts/reader",
    "scripts/release",
    "scripts/search",
    "scripts/tree",
  ],
  ".eleventy.ts": [
    "layouts",
    "scripts/eleventy",
    "scripts/hosts",
    "scripts/model",
    "scripts/pages",
    "scripts/plan",
    "scripts/reader",
    "scripts/search",
    "scripts/tree",
  ],
};

/** What runs in a browser or must stay pure may not reach for the machine. */
const withoutNode = ["scripts/model", "scripts/plan", "layouts", "assets/scripts"];

interface Import {
  file: string;
  room: string;
  source: string;
}

const imports = await allImports();

test("every source file lives in a room of the house", () => {
  expect(imports.filter(({ room }) => !(room in arrows)).map(({ file }) => file)).toEqual([]);
});

describe.each(Object.entries(arrows))("%s", (room, allowed) => {
  test(`imports only ${allowed.join(", ") || "itself"}`, () => {
    const strayed = imports
      .filter((one) => one.room === room && one.source.startsWith("."))
      .map(({ file, source }) => ({ file, target: roomOf(join(dirname(file), source)) }))
      .filter(({ target }) => target !== room && !allowed.includes(target));
    expect(strayed).toEqual([]);
  });
});

test.each(withoutNode)("%s never reaches for Node", (room) => {
  const strayed = imports.filter((one) => one.room === room && one.source.startsWith("node:"));
  expect(strayed).toEqual([]);
});

test("no layout reads a clock, the network or the machine", () => {
  const strayed = [...new Set(imports.map(({ file }) => file))]
    .filter((file) => roomOf(file) === "layouts" || roomOf(file) === "scripts/plan")
    .filter((file) => /Date\.now|new Date\(|fetch\(|process\.|Math\.random/.test(textOf(file)));
  expect(strayed).toEqual([]);
});

test.each(["dangerouslySetInnerHTML", "jsxTemplate"])(
  "%s is met in one place: ready-made markup enters a page through one door",
  (door) => {
    const met = [...new Set(imports.map(({ file }) => file))].filter((file) => textOf(file).includes(door));
    expect(met).toEqual(["layouts/components/Raw.tsx"]);
  },
);

test("Eleventy, eleventy-img, Pagefind, gray-matter, yauzl and opentype.js are each met in one place", () => {
  const met = (name: string) => [
    ...new Set(imports.filter(({ source }) => source === name).map(({ file }) => file)),
  ];
  expect(met("@11ty/eleventy")).toEqual(["scripts/eleventy/run.ts"]);
  expect(met("@11ty/eleventy-img")).toEqual(["scripts/eleventy/pictures.ts"]);
  expect(met("pagefind")).toEqual(["scripts/search/pagefind.ts"]);
  expect(met("gray-matter")).toEqual(["scripts/reader/front-matter.ts"]);
  expect(met("yauzl")).toEqual(["scripts/reader/archive.ts"]);
  expect(met("opentype.js")).toEqual(["scripts/eleventy/drawing/lettering.ts"]);
});

test(".eleventy.ts fits on one screen", () => {
  expect(textOf(".eleventy.ts").split("\n").length).toBeLessThanOrEqual(60);
});

function textOf(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function roomOf(file: string): string {
  const parts = file.split("/");
  return parts[0] === "scripts" || parts[0] === "assets" ? parts.slice(0, 2).join("/") : (parts[0] ?? "");
}

async function allImports(): Promise<Import[]> {
  const found: Import[] = [];
  for (const folder of ["scripts", "layouts", "assets"]) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries.filter(({ name }) => /\.(?:tsx?|mjs)$/.test(name))) {
      found.push(...importsOf(relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/")));
    }
  }
  return [...found, ...importsOf(".eleventy.ts")];
}

function importsOf(file: string): Import[] {
  const pattern = /(?:from|^import|import\()\s*"([^"]+)"/gm;
  return [...textOf(file).matchAll(pattern)].map(([, source = ""]) => ({ file, room: roomOf(file), source }));
}

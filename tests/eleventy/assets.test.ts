import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { makeAssets } from "../../scripts/eleventy/assets.ts";

const made = await makeAssets();
const textOf = (url: string): string => new TextDecoder().decode(made.files.get(url));
const scripts = [...made.files.keys()].filter((url) => url.endsWith(".js"));

/** What Chrome 90, Firefox 90 or Safari 15 lack; esbuild lowers syntax, not these. */
const tooNew = [
  ["a lookbehind", /\(\?<[=!]/],
  // esbuild writes a pattern whose flags are too new like this.
  ["the v flag of patterns", /new RegExp\("[^"]*","[a-z]*v/],
  ["at", /\.at\(/],
  ["findLast", /\.findLast(?:Index)?\(/],
  ["copies by toSorted and its kind", /\.to(?:Sorted|Reversed|Spliced)\(/],
  ["Object.hasOwn", /Object\.hasOwn\b/],
  ["grouping", /\b(?:Object|Map)\.groupBy\b/],
  ["structuredClone", /structuredClone/],
  ["Array.fromAsync", /fromAsync/],
  ["Promise.withResolvers and try", /Promise\.(?:withResolvers|try)\b/],
  ["set operations", /\.(?:union|intersection|difference|isSubsetOf|isSupersetOf)\(/],
  ["iterator helpers", /\.(?:values|keys|entries)\(\)\.(?:map|filter|take|toArray|some|every)\(/],
  ["well-formed strings", /WellFormed\(/],
  ["Intl.Segmenter", /Segmenter/],
  ["randomUUID", /randomUUID/],
  ["AbortSignal.timeout and any", /AbortSignal\.(?:timeout|any)\b/],
  ["idle callbacks", /requestIdleCallback/],
  ["static import of JSON", /\bwith\s*\{\s*type:/],
] as const;

test.each(tooNew)("the script in the head has no %s", (_, pattern) => {
  expect(made.boot).not.toMatch(pattern);
});

describe.each(scripts)("%s runs in browsers of five years ago: it has no", (url) => {
  test.each(tooNew)("%s", (_, pattern) => {
    expect(textOf(url)).not.toMatch(pattern);
  });
});

test("the patterns above know what they look for", () => {
  const samples = [
    "/(?<=a)b/",
    "list.at(-1)",
    'new RegExp("a","uv")',
    "Object.hasOwn(a,b)",
    "all.findLast(f)",
    "set.values().map(f)",
  ];
  for (const sample of samples) expect(tooNew.some(([, pattern]) => pattern.test(sample))).toBe(true);
});

/** The names of a bundle and of what it fetches only where it has to. */
const partsOf = (url: string): string[] =>
  [...textOf(url).matchAll(/import\("\.\/([a-z-]+)-[A-Z0-9]{8}\.js"\)/g)].map(([, name = ""]) => name);

test.each([
  ["the search page's script", made.searchScript, ["gunzip"]],
  ["the reader's script", made.readerScript, ["save", "aloud"]],
])("%s is one file, and fetches its parts only at need", (_, url, parts) => {
  expect(partsOf(url)).toEqual(parts);
  expect(textOf(url)).not.toMatch(/^import|\bfrom\s*"\.\//);
});

const weight = (bytes: string | Uint8Array | undefined): number => brotliCompressSync(bytes ?? "").length;
const named = (name: string) =>
  made.files.get(scripts.find((url) => url.startsWith(`/assets/${name}-`)) ?? "");

test("what an article runs at load is small: 2 kB over the network", () => {
  expect(weight(made.boot) + weight(made.files.get(made.readerScript))).toBeLessThan(2_000);
});

test("the script in the head of every page is a few hundred bytes", () => {
  expect(made.boot.length).toBeLessThan(400);
  expect(made.boot).not.toMatch(/<\/|import|fetch/);
});

test.each([
  ["the search page's script", made.files.get(made.searchScript), 16_000],
  ["reading aloud", named("aloud"), 9_000],
  ["saving", named("save"), 2_000],
])("%s is small: %s", (_, bytes, most) => {
  expect(bytes?.length).toBeGreaterThan(0);
  expect(weight(bytes)).toBeLessThan(most);
});

test("equal sources make equal files", async () => {
  expect((await makeAssets()).files).toEqual(made.files);
});

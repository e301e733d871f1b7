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

test("unpacking is a part of its own, which the search page's script fetches only when it has to", () => {
  const [search = "", ...others] = scripts.sort((a) => (a === made.searchScript ? -1 : 1));
  expect(search).toBe(made.searchScript);
  expect(others).toEqual([expect.stringMatching(/^\/assets\/gunzip-[A-Z0-9]{8}\.js$/)]);
  expect(textOf(search)).toMatch(/import\("\.\/gunzip-[A-Z0-9]{8}\.js"\)/);
  expect(textOf(search)).not.toMatch(/^import|\bfrom\s*"\.\//);
});

test("the search page's script is small: 16 kB over the network", () => {
  expect(brotliCompressSync(made.files.get(made.searchScript) ?? "").length).toBeLessThan(16_000);
});

test("equal sources make equal files", async () => {
  expect((await makeAssets()).files).toEqual(made.files);
});

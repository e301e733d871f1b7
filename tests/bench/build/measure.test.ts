import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { syntheticArticle } from "../../synthetic/article.ts";
import { changeNames } from "./changes.ts";
import { costOf } from "./command.ts";
import type { Contender } from "./contender.ts";
import { type Corpus, corpusOf } from "./corpus.ts";
import { eleventy } from "./eleventy.ts";
import { hugo, hugoAndPagefind } from "./hugo.ts";
import { measure } from "./measure.ts";
import { ours, oursWithoutSearch } from "./ours.ts";
import { edited } from "./preview.ts";
import { canMeasureMemory } from "./process-tree.ts";
import { differences, type Inspection, inspect, ownFaults } from "./same-work.ts";

/** So many that every tag has two articles, and its page: Hugo makes one for a single article, too. */
const ARTICLES = 120;
const SEED = 11;
const MINUTES = 60_000;

/** A generator that cannot build, and one that is quick because it writes nothing. */
const failing = peerThatRuns("Failing", "console.error('no such theme'); process.exit(3)");
const lazy = peerThatRuns("Lazy", "fs.mkdirSync('nothing', { recursive: true })");

let folder = "";
let corpus: Corpus;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cong-tin-bench-"));
  corpus = corpusOf(ARTICLES, SEED, folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test(
  "those who are here build the same pages, and a release that grew by changes is a clean one",
  async () => {
    const chosen: Contender[] = [];
    for (const one of [ours, hugoAndPagefind, oursWithoutSearch, hugo, eleventy]) {
      const why = await one.missing();
      if (why === undefined) chosen.push(one);
      // Only Hugo may be absent, and then the bench says so.
      else expect(why).toMatch(/^Hugo is not on this machine .* left out\.$/);
    }
    const said: string[] = [];
    const measured = await measure(corpus, [...chosen, failing, lazy], 1, (line) => said.push(line));
    expect(measured.refused).toEqual([
      expect.stringMatching(/^Failing, 120 articles, left out: .* ended with 3: no such theme\.$/),
      expect.stringMatching(
        /^Lazy, 120 articles, left out: \S+ lacks its title; \S+ lacks its last words; .*; and \d+ more\.$/,
      ),
    ]);
    expect([...measured.clean.keys()]).toEqual(chosen.map(({ name }) => name));
    expect([...measured.changes.keys()]).toEqual([...changeNames]);
    expect(measured.added).toMatch(/^\d+ of \d+ files: 2 article pages, /);
    const builds = said.filter((line) => !line.startsWith("preview"));
    expect(builds).toHaveLength(chosen.length + changeNames.length + [lazy].length);
    expect(measured.releases.get(ours.name)?.files).toBeGreaterThan(ARTICLES);
    if (!canMeasureMemory()) return;
    const { articles, memory } = measured.preview ?? {};
    for (const { told, shown } of Object.values(articles ?? {}))
      for (const [at, until] of shown.entries()) expect(until).toBeGreaterThan(told[at] ?? Infinity);
    expect(Object.keys(articles ?? {})).toEqual([...edited]);
    expect(memory).toBeGreaterThan(50_000_000);
  },
  10 * MINUTES,
);

describe("a peer's site that is not the same work is told from ours", () => {
  let site = "";
  let whole: Inspection;
  const first = syntheticArticle(0, SEED);
  const pageOf = ({ section, slug }: typeof first): string => join(site, section.slug, slug, "index.html");
  beforeAll(async () => {
    const place = await eleventy.prepare(corpus);
    await costOf(place.commands);
    site = place.output;
    whole = await inspect(site, corpus);
  }, 5 * MINUTES);

  test("as it stands there is no difference", () => {
    expect(differences(whole, whole, false)).toEqual([]);
    expect(ownFaults(whole, corpus)).toEqual([]);
  });

  test("without the index it was to make", () => {
    expect(differences(whole, whole, true)).toEqual([`pages in the index: 0 instead of ${ARTICLES}`]);
  });

  test.each<[string, () => [file: string, change: (html: string) => string | undefined], string[]]>([
    [
      "an article lacks its end",
      () => [pageOf(first), (html) => html.replaceAll(first.paragraphs.at(-1) ?? "", "…")],
      [`${first.slug} lacks its last words`],
    ],
    [
      "an article leads to no other",
      () => [pageOf(first), (html) => html.replace(/<div class="more">[\s\S]*<\/main>/, "</main>")],
      [expect.stringMatching(/^links from sampled articles to others: \d+ instead of \d+$/)],
    ],
    [
      "a page of a section's list is missing",
      () => [join(site, first.section.slug, "index.html"), () => undefined],
      [
        expect.stringMatching(/^section lists: \d+ instead of \d+$/),
        expect.stringMatching(/^articles that section lists lead to: \d+ instead of \d+$/),
      ],
    ],
    [
      "a feed is missing",
      () => [join(site, "feed.xml"), () => undefined],
      ["feeds of site and sections: 8 instead of 9"],
    ],
    [
      "an article is missing",
      () => [pageOf(first), () => undefined],
      [
        `${first.slug} lacks its title`,
        `${first.slug} lacks its last words`,
        `article pages: ${ARTICLES - 1} instead of ${ARTICLES}`,
        expect.stringMatching(/^links from sampled articles/),
      ],
    ],
  ])("%s", async (_, where, told) => {
    const [file, change] = where();
    const html = await readFile(file, "utf8");
    const changed = change(html);
    expect(changed).not.toBe(html);
    try {
      if (changed === undefined) await rm(file);
      else await writeFile(file, changed);
      expect(differences(await inspect(site, corpus), whole, false)).toEqual(told);
    } finally {
      await writeFile(file, html);
    }
  });
});

function peerThatRuns(name: string, script: string): Contender {
  return {
    name,
    indexes: false,
    upTo: ARTICLES,
    missing: async () => undefined,
    versions: async () => [name],
    prepare: async () => ({
      commands: [{ program: process.execPath, words: ["--eval", script], folder }],
      output: join(folder, "nothing"),
      leftovers: [],
    }),
  };
}

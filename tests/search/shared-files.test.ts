import { afterAll, describe, expect, test } from "vitest";
import { Engine } from "../../assets/scripts/search/engine/engine.ts";
import { Purse } from "../../assets/scripts/search/engine/purse.ts";
import { closeIndexer } from "../../scripts/search/write-index.ts";
import { syntheticArticles } from "../synthetic/article.ts";
import { recordOf } from "../synthetic/record.ts";
import { indexOf } from "./library.ts";

const records = syntheticArticles(30, 4)
  .map(recordOf)
  .sort((a, b) => b.time - a.time);

const alone = await indexOf(records);
const shared = await indexOf(records, { fragmentsPerFile: 4 });

afterAll(async () => {
  await Promise.all([alone.remove(), shared.remove(), closeIndexer()]);
});

describe("articles that share a file of the index", () => {
  test.each(["nghị quyết", "triển khai", "phường"])(
    "are found and shown as if each had its own: %s",
    async (text) => {
      const found = async ({ library }: typeof alone) => {
        const engine = new Engine(library);
        const { hits } = await engine.search({ text, filters: {}, newest: true });
        return Promise.all(hits.map((hit) => engine.read(hit)));
      };
      const expected = await found(alone);
      expect(expected.length).toBeGreaterThan(0);
      expect(await found(shared)).toEqual(expected);
    },
  );

  test("take a fourth of the files", async () => {
    for (let page = 0; page < records.length; page++) await shared.library.fragment(page);
    const files = new Set(shared.asked.filter((path) => path.startsWith("fragment/")));
    expect(files.size).toBe(8);
  });

  test("leave a question so much less to spend on words", () => {
    const chunks: [string, string, number][] = [
      ["a", "vi_1", 200_000],
      ["b", "vi_2", 110_000],
    ];
    expect(new Purse({ chunks, fragmentsPerFile: 1 }).affords(["a", "b"])).toBe(true);
    expect(new Purse({ chunks, fragmentsPerFile: 2 }).affords(["a", "b"])).toBe(false);
    expect(new Purse({ chunks, fragmentsPerFile: 2 }).affords(["a"])).toBe(true);
  });
});

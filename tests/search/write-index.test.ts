import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unpack } from "../../assets/scripts/search/engine/index/fetch-file.ts";
import { openChunk, postingsOf } from "../../assets/scripts/search/engine/index/postings.ts";
import { sha256 } from "../../scripts/cache/sha256.ts";
import { withoutSignature } from "../../scripts/model/pagefind-file.ts";
import type { SearchRecord } from "../../scripts/model/search.ts";
import { foldedWords } from "../../scripts/model/vietnamese.ts";
import { BesideIndexer } from "../../scripts/search/beside.ts";
import { beginIndex, closeIndexer, warmIndexer, writeSearchIndex } from "../../scripts/search/write-index.ts";
import { Tree } from "../../scripts/tree/tree.ts";
import { syntheticArticles } from "../synthetic/article.ts";
import { recordOf } from "../synthetic/record.ts";
import { sourceOf, withText } from "./library.ts";

const folder = mkdtempSync(join(tmpdir(), "cong-tin-write-index-"));
const warm = join(folder, "warm");

/** Enough that other processes are started to index them. */
const records = syntheticArticles(400, 9)
  .map(recordOf)
  .sort((a, b) => b.time - a.time);

type Files = Map<string, Buffer>;
let cold: Files;
let builds = 0;

/** The index of some records, made with a cache that is changed by it. */
async function build(list: readonly SearchRecord[], cache: string): Promise<Files> {
  const output = join(folder, String(builds++));
  expect(await writeSearchIndex(sourceOf([...list]), { cache }, new Tree(output))).toBe(list.length);
  return filesIn(output);
}

function filesIn(parent: string): Files {
  const entries = readdirSync(parent, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.sort().map((file) => [file.slice(parent.length), readFileSync(file)]));
}

function copyOfCache(): string {
  const cache = join(folder, `cache-${builds}`);
  cpSync(warm, cache, { recursive: true });
  return cache;
}

const shardsIn = (cache: string) => readdirSync(join(cache, "search/shards"));

beforeAll(async () => {
  cold = await build(records, warm);
});

afterAll(async () => {
  await closeIndexer();
  rmSync(folder, { recursive: true });
});

test("a process beside this one makes the same index", async () => {
  const output = join(folder, "beside");
  const tree = new Tree(output);
  const cache = join(folder, "cache-beside");
  expect(await writeSearchIndex(sourceOf([...records]), { cache }, tree, 0)).toBe(records.length);
  expect(tree.entries).toHaveLength(cold.size);
  expect(sumsOf(filesIn(output))).toEqual(sumsOf(cold));
});

describe("a process that is told of one shard at a time", () => {
  async function buildByOne(name: string, list: readonly SearchRecord[]): Promise<Files> {
    const output = join(folder, name);
    const indexer = new BesideIndexer(join(folder, `cache-${name}`), 1);
    try {
      await indexer.make(sourceOf([...list]), new Tree(output));
    } finally {
      indexer.close();
    }
    return filesIn(output);
  }

  test("makes the same index", async () => {
    expect(sumsOf(await buildByOne("one-by-one", records))).toEqual(sumsOf(cold));
  });

  test("fails with what one of them fails with", async () => {
    const wrong = records.map((one, at) => (at === 200 ? { ...one, tags: [7] as never } : one));
    await expect(buildByOne("one-wrong", wrong)).rejects.toThrow("is not a function");
  });
});

describe("a process that has read what the last build left", () => {
  const edited = records.map((one, at) => (at === 200 ? withText(one, `${one.text} Thêm một câu.`) : one));

  async function buildAhead(cache: string): Promise<Files> {
    const output = join(folder, String(builds++));
    warmIndexer(cache, 1);
    expect(await writeSearchIndex(sourceOf(edited), { cache }, new Tree(output), 0)).toBe(records.length);
    await closeIndexer();
    return filesIn(output);
  }

  test("makes the index that a new one makes, and leaves the same behind", async () => {
    const [cache, other] = [copyOfCache(), join(folder, "cache-edited")];
    expect(sumsOf(await buildAhead(cache))).toEqual(sumsOf(await build(edited, other)));
    expect(shardsIn(cache)).toEqual(shardsIn(other));
  });

  describe("and has begun with what is new", () => {
    /** @param begun what it is told of before it is asked for an index */
    async function buildBegun(begun: readonly SearchRecord[], harm = (_cache: string) => {}): Promise<Files> {
      const [cache, output] = [copyOfCache(), join(folder, String(builds++))];
      harm(cache);
      warmIndexer(cache, 1);
      const source = sourceOf([...begun]);
      await beginIndex(source, { cache });
      const asked = begun === edited ? source : sourceOf(edited);
      expect(await writeSearchIndex(asked, { cache }, new Tree(output), 0)).toBe(records.length);
      return filesIn(output);
    }

    let fresh: Map<string, string>;
    beforeAll(async () => {
      fresh = sumsOf(await build(edited, join(folder, "cache-fresh")));
    });

    test("makes the index that a new one makes", async () => {
      expect(sumsOf(await buildBegun(edited))).toEqual(fresh);
    });

    test("lets go of what it was told, where another index is wanted in the end", async () => {
      const other = records.map((one, at) => (at === 300 ? withText(one, "Bài ấy có lỗi.") : one));
      expect(sumsOf(await buildBegun(other))).toEqual(fresh);
    });

    test("makes a shard anew that turns out damaged only then", async () => {
      const harm = (cache: string) => {
        for (const name of shardsIn(cache)) flipBitIn(join(cache, "search/shards", name), 1);
      };
      expect(sumsOf(await buildBegun(edited, harm))).toEqual(fresh);
    });

    test("fails with what Pagefind says of a record", async () => {
      const cache = copyOfCache();
      const wrong = records.map((one, at) => (at === 200 ? { ...one, tags: [7] as never } : one));
      warmIndexer(cache, 1);
      await beginIndex(sourceOf(wrong), { cache });
      const made = writeSearchIndex(sourceOf(wrong), { cache }, new Tree(join(folder, "wrong")), 0);
      await expect(made).rejects.toThrow("is not a function");
    });
  });

  test("makes another site's, whatever it has read", async () => {
    const cache = copyOfCache();
    warmIndexer(copyOfCache(), 1);
    const output = join(folder, String(builds++));
    await writeSearchIndex(sourceOf([...records]), { cache }, new Tree(output), 0);
    await closeIndexer();
    expect(sumsOf(filesIn(output))).toEqual(sumsOf(cold));
  });
});

test("there are shards enough to put together", () => {
  expect(shardsIn(warm).length).toBeGreaterThanOrEqual(4);
});

describe("the same bytes come", () => {
  test("from a warm cache", async () => {
    expect(sumsOf(await build(records, copyOfCache()))).toEqual(sumsOf(cold));
  });

  test("from this process alone, where few articles are to be indexed", async () => {
    const cache = join(folder, "alone");
    await build(records.slice(200), cache);
    expect(sumsOf(await build(records, cache))).toEqual(sumsOf(cold));
  });

  test("after another site went through the cache", async () => {
    const cache = copyOfCache();
    await build(records.slice(0, 150), cache);
    expect(sumsOf(await build(records, cache))).toEqual(sumsOf(cold));
  });

  test.each([0, 1])(
    "where every second file of the cache is damaged, each in its way (%d)",
    async (first) => {
      const cache = copyOfCache();
      const all = [...filesIn(cache).keys()];
      expect(all.length).toBeGreaterThan(20);
      const files = all.filter((_, at) => at % 2 === first);
      for (const [at, file] of files.entries()) damages[at % damages.length]?.(join(cache, file));
      expect(sumsOf(await build(records, cache))).toEqual(sumsOf(cold));
      expect(named(filesIn(cache))).toEqual(named(filesIn(warm)));
    },
  );

  test.each([0, 1, 2, 3])("where part %d of a shard is damaged, and has to be read", async (part) => {
    const cache = copyOfCache();
    flipBitIn(join(cache, "search/shards", shardsIn(cache)[2] ?? ""), part);
    for (const other of ["pieces", "words"]) rmSync(join(cache, "search", other), { recursive: true });
    expect(sumsOf(await build(records, cache))).toEqual(sumsOf(cold));
    expect(named(filesIn(cache))).toEqual(named(filesIn(warm)));
  });

  test("from a process beside this one that finds a shard damaged when it is to be put together", async () => {
    const cache = copyOfCache();
    flipBitIn(join(cache, "search/shards", shardsIn(cache)[1] ?? ""), 1);
    rmSync(join(cache, "search/pieces"), { recursive: true });
    const output = join(folder, String(builds++));
    warmIndexer(cache, 1);
    await writeSearchIndex(sourceOf([...records]), { cache }, new Tree(output), 0);
    expect(sumsOf(filesIn(output))).toEqual(sumsOf(cold));
  });
});

/** What files hold, in a form that is compared at once: byte by byte it takes longer than to make them. */
function sumsOf(files: Files): Map<string, string> {
  return new Map([...files].map(([path, content]) => [path, sha256(content)]));
}

/** The same of all files but the one whose words stand in the order in which they came. */
function named(files: Files): Map<string, string> {
  return sumsOf(new Map([...files].filter(([path]) => path !== "/search/words")));
}

/** Flips a bit in a part of a file: a label of 36 bytes and 36 for each part goes before the parts. */
function flipBitIn(file: string, part: number): void {
  const bytes = readFileSync(file);
  const lengths = [0, 1, 2, 3].map((at) => bytes.readUInt32LE(36 + 36 * at));
  const from = lengths.slice(0, part).reduce((sum, length) => sum + length, 36 + 4 * 36);
  const place = from + Math.floor((lengths[part] ?? 0) / 2);
  bytes.writeUInt8((bytes[place] ?? 0) ^ 4, place);
  writeFileSync(file, bytes);
}

/** A bit flipped, the half of it, nothing, something else, none at all. */
const damages: ((file: string) => void)[] = [
  flipBit,
  (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  (file) => truncateSync(file),
  (file) => writeFileSync(file, "chẳng phải chỉ mục"),
  (file) => rmSync(file),
];

function flipBit(file: string): void {
  const bytes = readFileSync(file);
  const place = Math.floor(bytes.length / 3);
  bytes.writeUInt8((bytes[place] ?? 0) ^ 4, place);
  writeFileSync(file, bytes);
}

test("the text of an article that was indexed before is not asked for", async () => {
  const without = records.map((one) => ({
    ...one,
    get text(): string {
      throw new Error(`asked for the text of ${one.url}`);
    },
  }));
  expect(sumsOf(await build(without, copyOfCache()))).toEqual(sumsOf(cold));
});

test("an article edited is indexed with those of its time alone", async () => {
  const cache = copyOfCache();
  const before = shardsIn(cache);
  await build(
    records.map((one, at) => (at === 200 ? withText(one, `${one.text} Thêm một câu.`) : one)),
    cache,
  );
  const after = shardsIn(cache);
  expect(after.length).toBe(before.length);
  expect(after.filter((name) => !before.includes(name)).length).toBe(1);
});

describe("an article added", () => {
  const added: SearchRecord = {
    ...withText(records[0] as SearchRecord, "Sáng nay bà con dự lễ hội đền làng, có hát chèo và đua thuyền."),
    url: "/tin-tuc/le-hoi-den-lang/",
    title: "Lễ hội đền làng",
    time: (records[0] as SearchRecord).time + 60_000,
  };
  let changed: [string, Buffer][];
  let gone: [string, Buffer][];

  beforeAll(async () => {
    const files = await build([added, ...records], copyOfCache());
    changed = [...files].filter(([path, bytes]) => !cold.get(path)?.equals(bytes));
    gone = [...cold].filter(([path, bytes]) => !files.get(path)?.equals(bytes));
  });

  const ofKind = (list: [string, Buffer][], ending: string) => list.filter(([path]) => path.endsWith(ending));

  test("brings its fragment, and leaves all others", () => {
    expect(ofKind(changed, ".pf_fragment")).toHaveLength(1);
    expect(ofKind(gone, ".pf_fragment")).toHaveLength(0);
  });

  test("changes the list of the newest fragments and, at most, that of words", () => {
    expect(ofKind(changed, ".pf_list").length).toBeLessThanOrEqual(2);
    expect(ofKind(gone, ".pf_list").length).toBe(ofKind(changed, ".pf_list").length);
  });

  test("changes only the files of words that hold one of its own", async () => {
    const own = new Set(foldedWords(`${added.title} ${added.text} ${added.author} ${added.shownDate}`));
    for (const tag of added.tags) for (const word of foldedWords(tag)) own.add(word);
    const all = ofKind([...cold], ".pf_index").length;
    expect(ofKind(changed, ".pf_index").length).toBeLessThan((2 * all) / 3);
    for (const [path, bytes] of [...ofKind(changed, ".pf_index"), ...ofKind(gone, ".pf_index")]) {
      const { entries } = openChunk(withoutSignature(await unpack(new Uint8Array(bytes))));
      expect(
        [...entries.keys()].some((word) => own.has(word)),
        path,
      ).toBe(true);
    }
  });
});

describe("an article deleted in the middle", () => {
  let files: Files;
  let shards: string[];

  beforeAll(async () => {
    const cache = copyOfCache();
    files = await build([...records.slice(0, 200), ...records.slice(201)], cache);
    shards = shardsIn(cache).filter((name) => !shardsIn(warm).includes(name));
  });

  test("changes one shard, no fragment, and at most the lists of its fragment and of words", () => {
    const changed = [...files].filter(([path, bytes]) => !cold.get(path)?.equals(bytes));
    const ofKind = (ending: string) => changed.filter(([path]) => path.endsWith(ending));
    expect(shards).toHaveLength(1);
    expect(ofKind(".pf_fragment")).toEqual([]);
    expect(ofKind(".pf_list").length).toBeLessThanOrEqual(2);
  });

  test("moves no number of another shard's page", async () => {
    const [before, after] = [await pagesByForm(cold), await pagesByForm(files)];
    const moved = new Set<number>();
    for (const form of new Set([...before.keys(), ...after.keys()])) {
      const [old, now] = [before.get(form) ?? [], after.get(form) ?? []];
      for (const page of old) if (!now.includes(page)) moved.add(Math.floor(page / 128));
      for (const page of now) if (!old.includes(page)) moved.add(Math.floor(page / 128));
    }
    expect(moved.size).toBe(1);
    expect(Math.max(...[...before.values()].flat())).toBeGreaterThan(256);
  });
});

/** For each spelling of each word, the numbers of the pages it stands on. */
async function pagesByForm(files: Files): Promise<Map<string, number[]>> {
  const words = new Map<string, number[]>();
  for (const [path, bytes] of files) {
    if (!path.endsWith(".pf_index")) continue;
    const chunk = openChunk(withoutSignature(await unpack(new Uint8Array(bytes))));
    for (const word of chunk.entries.keys()) {
      for (const { form, pages } of postingsOf(chunk, word)) words.set(`${word} ${form}`, [...pages]);
    }
  }
  return words;
}

import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { boxOf } from "../../scripts/cache/boxes.ts";
import { PropsKeys } from "../../scripts/cache/props-key.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { ArticleMemory, LostText } from "../../scripts/reader/article-memory.ts";
import { parseArticle } from "../../scripts/reader/parse-article.ts";
import { newMemory, type Reading, readContent } from "../../scripts/reader/read.ts";
import { corpus } from "../corpus/corpus.ts";
import { writeCase } from "../corpus/folder.ts";
import { picture } from "./bytes.ts";
import { articleText, contentFolder, SITE_YAML, site } from "./content.ts";

vi.mock("../../scripts/reader/parse-article.ts", async (original) => {
  const real = await original<typeof import("../../scripts/reader/parse-article.ts")>();
  return { ...real, parseArticle: vi.fn(real.parseArticle) };
});

/** Files that were parsed since the test began, or since this was last asked. */
function parsed(): string[] {
  const files = vi.mocked(parseArticle).mock.calls.map(([, file]) => file);
  vi.mocked(parseArticle).mockClear();
  return files;
}

beforeEach(() => {
  vi.mocked(parseArticle).mockClear();
});

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-nho-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Reads as a build does, with what is kept on the disk alone. */
function read(folder: string, cache: string): Promise<Reading> {
  return readContent(folder, newMemory(cache), "skip-broken");
}

const spam = articleText("Tài xỉu uy tín, đăng ký ngay tại https://taixiu99.club/vip");
const files = {
  "site.yaml": SITE_YAML,
  "tin/bai.md": articleText("Chữ ở [trang mẫu](https://example.vn).", "tags: [du lịch, đất đai]"),
  "tin/hai.md": articleText("![Cầu mới xây](cau.jpg)\n\n::: sang-trang :::\n\nTrang hai.", "tags: [du lịch]"),
  "tin/2018/ba.md": articleText("Ba.", "expires: 06/12/2018", "updated: { date: 06/12/2018, note: Sửa }"),
  "lich/tuan.md": articleText("| Thứ | Việc |\n| - | - |\n| Hai | Họp |"),
  "tin/cau.jpg": await picture().jpeg().toBuffer(),
};

test("the sample is read the same from the cache, and nothing of it is parsed again", async () => {
  const cache = await emptyFolder();
  const first = await read("content", cache);
  expect(parsed().length).toBe(first.catalogue?.articles.length);
  expect(await read("content", cache)).toStrictEqual(first);
  expect(parsed()).toEqual([]);
});

test("pages have the same keys whether their articles were parsed, kept, or are met for the first time", async () => {
  const cache = await emptyFolder();
  const pages = async () => {
    const { catalogue } = await read("content", cache);
    return catalogue ? planSite(catalogue, 0, "preview").pages : [];
  };
  const keysOf = (list: readonly object[]) => list.map((page) => new PropsKeys().of(page));
  const [parsed, kept] = [await pages(), await pages()];
  expect(parsed.length).toBeGreaterThan(100);
  expect(keysOf(kept)).toEqual(keysOf(parsed));
  expect(keysOf(structuredClone(kept))).toEqual(keysOf(parsed));
});

test("every hostile folder is read the same whatever the cache holds of the others", async () => {
  const cache = await emptyFolder();
  for (const hostile of corpus) {
    const folder = await writeCase(hostile);
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const cold = await read(folder, await emptyFolder());
    expect(await read(folder, cache), hostile.name).toStrictEqual(cold);
    expect(await read(folder, cache), hostile.name).toStrictEqual(cold);
  }
});

/** What an editor does between two builds, and the articles that are parsed for it. */
const edits: [name: string, edit: (folder: string) => Promise<unknown>, parsed: string[]][] = [
  ["nothing", async () => {}, []],
  ["a save that changes nothing", (folder) => write(folder, "tin/bai.md", files["tin/bai.md"]), []],
  ["new words", (folder) => write(folder, "tin/bai.md", articleText("Khác.")), ["tin/bai.md"]],
  ["other tags", (folder) => replace(folder, "tin/hai.md", "du lịch", "du lịc"), ["tin/hai.md"]],
  ["another author", (folder) => replace(folder, "tin/hai.md", "Ban Biên", "Ban Bien"), ["tin/hai.md"]],
  ["a new article", (folder) => write(folder, "tin/moi.md", articleText("Mới.")), ["tin/moi.md"]],
  ["an article less", (folder) => rm(join(folder, "tin/bai.md")), []],
  ["another name", (folder) => move(folder, "tin/bai.md", "tin/bai-moi.md"), ["tin/bai-moi.md"]],
  ["another section", (folder) => move(folder, "tin/bai.md", "lich/bai.md"), ["lich/bai.md"]],
  ["a folder that is no section", (folder) => move(folder, "tin/bai.md", "tim/bai.md"), ["tim/bai.md"]],
  ["a twin", (folder) => copy(folder, "tin/bai.md", "tin/2019/bai.md"), ["tin/2019/bai.md"]],
  ["the same text twice", (folder) => copy(folder, "tin/bai.md", "tin/bay.md"), ["tin/bay.md"]],
  ["a name in capitals", (folder) => move(folder, "tin/bai.md", "tin/Bai.md"), ["tin/Bai.md"]],
  ["half a letter", (folder) => replace(folder, "tin/bai.md", "Một bài", '"\\ud83d"'), ["tin/bai.md"]],
  ["an error", (folder) => write(folder, "tin/bai.md", "---\n"), ["tin/bai.md"]],
  ["bytes that are no text", (folder) => write(folder, "tin/bai.md", Buffer.from([0xc3])), []],
  ["an advertisement", (folder) => write(folder, "tin/bai.md", spam), ["tin/bai.md"]],
  ["another picture", async (folder) => write(folder, "tin/cau.jpg", await smaller()), []],
  ["a picture less", (folder) => rm(join(folder, "tin/cau.jpg")), []],
  ["another title of a section", (folder) => replace(folder, "site.yaml", "Tin tức", "Tin mới"), []],
  ["another name of the site", (folder) => replace(folder, "site.yaml", "Cổng thử", "Cổng"), []],
  [
    "another section list",
    (folder) => replace(folder, "site.yaml", "slug: lich", "slug: lic"),
    everyArticle(),
  ],
  ["another time zone", (folder) => add(folder, "site.yaml", "timeZone: Asia/Tokyo\n"), everyArticle()],
];

function everyArticle(): string[] {
  return Object.keys(files).filter((file) => file.endsWith(".md"));
}

describe("after an edit, the cache gives what reading anew gives", () => {
  test.each(edits)("%s", async (_, edit, changed) => {
    const folder = await contentFolder(files);
    const cache = await emptyFolder();
    await read(folder, cache);
    await edit(folder);
    parsed();
    const warm = await read(folder, cache);
    expect(parsed().sort()).toEqual([...changed].sort());
    expect(warm).toStrictEqual(await read(folder, await emptyFolder()));
    parsed();
    expect(await read(folder, cache)).toStrictEqual(warm);
    expect(parsed()).toEqual([]);
  });

  test("a second person's word for an advertisement, given and taken back", async () => {
    const folder = await contentFolder({ ...files, "tin/bai.md": spam });
    const cache = await emptyFolder();
    const before = await read(folder, cache);
    const asked = before.problems.filter(({ code }) => /^CT-70[123]$/.test(code));
    expect(asked.length).toBeGreaterThan(0);
    const lines = asked.map(({ fix }) => `  ${fix.slice(fix.indexOf("- {")).replaceAll("…", "Lê An")}\n`);
    await writeFile(join(folder, "site.yaml"), `${SITE_YAML}acknowledged:\n${lines.join("")}`);
    const signed = await read(folder, cache);
    expect(signed.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(signed).toStrictEqual(await read(folder, await emptyFolder()));
    await writeFile(join(folder, "site.yaml"), SITE_YAML);
    expect(await read(folder, cache)).toStrictEqual(before);
  });
});

describe("where long texts are read later", () => {
  const later = (folder: string, cache: string) =>
    readContent(folder, newMemory(cache, "later"), "skip-broken");

  test("the sample is read the same, and nothing of it is parsed again", async () => {
    const cache = await emptyFolder();
    const first = await read("content", cache);
    parsed();
    expect(await later("content", cache)).toStrictEqual(first);
    expect(parsed()).toEqual([]);
  });

  test("an edit is read the same, and leaves the same in the cache", async () => {
    const folder = await contentFolder(files);
    const [cache, other] = [await emptyFolder(), await emptyFolder()];
    for (const one of [cache, other]) await later(folder, one);
    await write(folder, "tin/bai.md", articleText("Khác."));
    expect(await later(folder, cache)).toStrictEqual(await read(folder, other));
    expect(await boxes(cache)).toEqual(await boxes(other));
  });

  test("those of an article stay where another of its box is edited", async () => {
    const [one, other] = twoOfOneBox();
    const folder = await contentFolder({
      "site.yaml": SITE_YAML,
      [one]: articleText("Một."),
      [other]: articleText("Hai."),
    });
    const cache = await emptyFolder();
    await read(folder, cache);
    for (const [edited, left] of [
      [one, "Hai."],
      [other, "Khác và dài hơn."],
    ] as const) {
      await write(folder, edited, articleText("Khác và dài hơn."));
      const { catalogue } = await later(folder, cache);
      const texts = catalogue?.articles.filter(({ file }) => file !== edited).map(({ text }) => text);
      expect(texts).toEqual([left]);
    }
  });

  test("one that is harmed or gone is told when it is asked for, and read anew by who wants all now", async () => {
    for (const harm of [(box: string) => rm(box), flipLast]) {
      const folder = await contentFolder(files);
      const cache = await emptyFolder();
      const sound = await read(folder, cache);
      const { catalogue } = await later(folder, cache);
      for (const box of (await boxes(cache)).keys()) await harm(join(cache, "articles", box));
      for (const article of catalogue?.articles ?? []) expect(() => article.text).toThrow(LostText);
      expect(await read(folder, cache)).toStrictEqual(sound);
    }
  });

  async function flipLast(box: string): Promise<void> {
    const bytes = await readFile(box);
    bytes.writeUInt8((bytes.at(-1) ?? 0) ^ 4, bytes.length - 1);
    await writeFile(box, bytes);
  }
});

test("an edit changes the box of its article and no other", async () => {
  const folder = await contentFolder(files);
  const cache = await emptyFolder();
  await read(folder, cache);
  const before = await boxes(cache);
  expect(before.size).toBeGreaterThan(1);
  await write(folder, "tin/bai.md", articleText("Khác."));
  await read(folder, cache);
  const after = await boxes(cache);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect([...after].filter(([box, bytes]) => !before.get(box)?.equals(bytes))).toHaveLength(1);
});

test("a preview parses what was saved, and keeps it beside what lay in the same box", async () => {
  const [one, other] = twoOfOneBox();
  const folder = await contentFolder({
    "site.yaml": SITE_YAML,
    [one]: articleText(),
    [other]: articleText(),
  });
  const cache = await emptyFolder();
  const memory = newMemory(cache);
  await readContent(folder, memory);
  expect(parsed().sort()).toEqual([one, other].sort());
  await write(folder, one, articleText("Khác."));
  await readContent(folder, memory);
  expect(parsed()).toEqual([one]);
  expect((await read(folder, cache)).catalogue?.articles.map(({ text }) => text).sort()).toEqual([
    "Khác.",
    "Nội dung.",
  ]);
  expect(parsed()).toEqual([]);
});

describe("a cache that is not sound is as good as none", () => {
  test.each<[string, (box: string, bytes: Buffer) => Promise<unknown>]>([
    ["a flipped bit", (box, bytes) => writeFile(box, flipped(bytes))],
    ["a box less", (box) => rm(box)],
    ["half a box", (box, bytes) => writeFile(box, bytes.subarray(0, bytes.length / 2))],
    ["a folder in its place", (box) => rm(box).then(() => mkdir(box))],
  ])("%s", async (_, harm) => {
    const folder = await contentFolder(files);
    const cache = await emptyFolder();
    const sound = await read(folder, cache);
    for (const [box, bytes] of await boxes(cache)) await harm(join(cache, "articles", box), bytes);
    parsed();
    expect(await read(folder, cache)).toStrictEqual(sound);
    expect(parsed().sort()).toEqual(everyArticle().sort());
  });

  test("where it cannot be written, reading goes on without", async () => {
    const folder = await contentFolder(files);
    const file = join(await emptyFolder(), "file");
    await writeFile(file, "");
    expect(await read(folder, file)).toStrictEqual(await read(folder, await emptyFolder()));
  });
});

test("a file that would not open is told, kept nowhere, and tried again", async () => {
  const folder = await contentFolder({ "site.yaml": SITE_YAML });
  const path = join(folder, "tin/bai.md");
  const listed = [{ file: "tin/bai.md", path, link: false }];
  const cache = await emptyFolder();
  const memory = new ArticleMemory(cache);
  const [first] = await memory.parse(listed, site);
  expect(first).toEqual([
    expect.objectContaining({ code: "CT-101", file: "tin/bai.md", line: 1, column: 1 }),
  ]);
  await write(folder, "tin/bai.md", files["tin/bai.md"]);
  const [next] = await memory.parse(listed, site);
  expect(next).toMatchObject({ file: "tin/bai.md", slug: "bai" });
  expect(await new ArticleMemory(cache).parse(listed, site)).toStrictEqual([next]);
});

/** Two files whose articles lie in one box. */
function twoOfOneBox(): [string, string] {
  const names = Array.from({ length: 2000 }, (_, at) => `tin/bai-${at}.md`);
  const [one = "", other = ""] = names.filter((name) => boxOf(name) === boxOf("tin/bai-0.md"));
  return [one, other];
}

function flipped(bytes: Buffer): Buffer {
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 4;
  return bytes;
}

async function boxes(cache: string): Promise<Map<string, Buffer>> {
  const folder = join(cache, "articles");
  const names = (await readdir(folder)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

async function write(folder: string, file: string, bytes: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), bytes);
}

async function replace(folder: string, file: string, words: string, others: string): Promise<void> {
  const text = await readFile(join(folder, file), "utf8");
  expect(text).toContain(words);
  await writeFile(join(folder, file), text.replace(words, others));
}

async function add(folder: string, file: string, words: string): Promise<void> {
  await writeFile(join(folder, file), (await readFile(join(folder, file), "utf8")) + words);
}

async function move(folder: string, file: string, name: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await rename(join(folder, file), join(folder, name));
}

async function copy(folder: string, file: string, name: string): Promise<void> {
  await cp(join(folder, file), join(folder, name));
}

function smaller(): Promise<Buffer> {
  return picture().resize(60, 50).jpeg().toBuffer();
}

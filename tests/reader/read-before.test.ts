import * as fs from "node:fs";
import {
  appendFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { newMemory, readContent } from "../../scripts/reader/read.ts";
import { ReadBefore, type Told } from "../../scripts/reader/read-before.ts";
import { articleText, contentFolder, SITE_YAML } from "./content.ts";

/** By how many seconds it is later by the file system's clock, and which files were opened to be read. */
const disk = vi.hoisted(() => ({ later: 0, opened: [] as string[] }));

vi.mock("../../scripts/cache/stamp.ts", async (original) => {
  const real = await original<typeof import("../../scripts/cache/stamp.ts")>();
  return {
    ...real,
    clockOf: (folder: string) => {
      const clock = real.clockOf(folder);
      if (clock) clock.ctimeNs += BigInt(disk.later * 1e9);
      return clock;
    },
  };
});

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    openSync: (path: string, flags: string) => {
      disk.opened.push(path);
      return real.openSync(path, flags);
    },
  };
});

let room: string;
let record: string;

beforeEach(async () => {
  room = mkdtempSync(join(tmpdir(), "cong-tin-doc-"));
  record = join(room, "cache/stamps");
  Object.assign(disk, { later: 61, opened: [] });
  mkdirSync(at("tin"));
  writeFileSync(at("tin/a.md"), "Một bài.");
  writeFileSync(at("tin/b.md"), "Hai bài.");
  // What happens next, happens at another moment, also to the file system.
  await wait(50);
  return () => rmSync(room, { recursive: true });
});

const at = (file: string): string => join(room, file);
const entry = (file: string) => ({ file, path: at(file), link: false });
const keyFor = (file: string): string => file.padEnd(43, "x");

/** Has files read, and what came of it kept. */
function read(...files: string[]): Told[] {
  const before = new ReadBefore(record);
  const told = files.map((file) => {
    const stats = fs.lstatSync(at(file), { bigint: true });
    const { dev, ino, size, mtimeNs, ctimeNs } = stats;
    const one = { stamp: `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs} ${file}`, key: keyFor(file) };
    before.tell(one, stats);
    return one;
  });
  before.close();
  return told;
}

const find = (file: string): Told | undefined => new ReadBefore(record).find(entry(file));

test("a file that was read is known from then on, by its stamp and by what it held", () => {
  expect(find("tin/a.md")).toBeUndefined();
  const [a, b] = read("tin/a.md", "tin/b.md");
  expect(find("tin/a.md")).toEqual(a);
  expect(find("tin/b.md")).toEqual(b);
  expect(find("tin/c.md")).toBeUndefined();
});

describe("a file is not known", () => {
  const old = new Date("2026-01-01T00:00:00Z");

  test.each<[string, () => void]>([
    ["that grew", () => appendFileSync(at("tin/a.md"), "!")],
    ["that was cut short", () => truncateSync(at("tin/a.md"), 3)],
    [
      "that was written to the same length, and given back its time",
      () => {
        const { atime, mtime } = statSync(at("tin/a.md"));
        writeFileSync(at("tin/a.md"), "Mốt bài.");
        utimesSync(at("tin/a.md"), atime, mtime);
      },
    ],
    ["of which only the time was set", () => utimesSync(at("tin/a.md"), old, old)],
    ["that another took the place of", () => renameSync(at("tin/b.md"), at("tin/a.md"))],
    ["that has a second name now", () => linkSync(at("tin/a.md"), at("tin/c.md"))],
    ["that is gone", () => rmSync(at("tin/a.md"))],
  ])("%s", (_, change) => {
    read("tin/a.md", "tin/b.md");
    change();
    expect(find("tin/a.md")).toBeUndefined();
  });

  test("that stands under another name", () => {
    read("tin/a.md");
    renameSync(at("tin"), at("moi"));
    expect(find("moi/a.md")).toBeUndefined();
  });

  test("that had just been written when it was read", () => {
    disk.later = 55;
    read("tin/a.md");
    disk.later = 61;
    expect(find("tin/a.md")).toBeUndefined();
    read("tin/a.md");
    expect(find("tin/a.md")).toBeDefined();
  });

  test.each<[string, () => void]>([
    [
      "where a byte of the record flipped",
      () =>
        writeFileSync(
          record,
          readFileSync(record).map((byte, place) => (place === 60 ? byte ^ 1 : byte)),
        ),
    ],
    ["where the record was cut short", () => truncateSync(record, 80)],
    ["where it is gone", () => rmSync(record)],
  ])("%s", (_, harm) => {
    read("tin/a.md");
    harm();
    expect(find("tin/a.md")).toBeUndefined();
  });
});

test("what is not asked for any more is let go, and what nothing changed in is not written", () => {
  read("tin/a.md", "tin/b.md");
  const written = () => statSync(record, { bigint: true }).mtimeNs;
  const first = written();
  const again = new ReadBefore(record);
  for (const file of ["tin/a.md", "tin/b.md"]) again.find(entry(file));
  again.close();
  expect(written()).toBe(first);
  const less = new ReadBefore(record);
  less.find(entry("tin/a.md"));
  less.close();
  expect(written()).not.toBe(first);
  expect(find("tin/a.md")).toBeDefined();
  expect(find("tin/b.md")).toBeUndefined();
});

test("a cache that cannot be written costs the reading, and nothing else", () => {
  writeFileSync(at("cache"), "một tệp ở chỗ của thư mục");
  expect(() => read("tin/a.md")).not.toThrow();
  expect(find("tin/a.md")).toBeUndefined();
});

test("content that lay there a while is not opened again, and gives the same; what changed is", async () => {
  const files = { "tin/mot.md": articleText("Một."), "tin/hai.md": articleText("Hai.") };
  const content = await contentFolder({ "site.yaml": SITE_YAML, ...files });
  const file = (name: string) => join(content, "tin", name);
  const readAll = async () => {
    disk.opened = [];
    const { catalogue } = await readContent(content, newMemory(at("kho")));
    const texts = catalogue?.articles.map(({ text }) => text);
    return { texts, opened: new Set(disk.opened.filter((path) => path.endsWith(".md"))) };
  };
  const both = new Set([file("mot.md"), file("hai.md")]);
  const texts = ["Hai.", "Một."];
  for (const _round of ["parsed", "known by its bytes"]) {
    expect(await readAll()).toEqual({ texts, opened: both });
    await wait(50);
  }
  expect(await readAll()).toEqual({ texts, opened: new Set() });
  appendFileSync(file("hai.md"), "Thêm.\n");
  expect(await readAll()).toEqual({ texts: ["Hai. Thêm.", "Một."], opened: new Set([file("hai.md")]) });
});

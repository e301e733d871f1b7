import * as fs from "node:fs";
import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { writeSummed } from "../../scripts/cache/summed-file.ts";
import { readTree } from "../../scripts/tree/list.ts";
import { sumOf, type TreeEntry } from "../../scripts/tree/sum.ts";
import { surveyHere } from "../../scripts/tree/survey.ts";
import { Tree } from "../../scripts/tree/tree.ts";

/** What is read of the disk, and how it differs from the one of this machine. */
const disk = vi.hoisted(() => ({
  read: [] as string[],
  stats: (stats: fs.BigIntStats, _isNew: boolean, _path: string): fs.BigIntStats => stats,
  isFull: false,
  /** By how many seconds a file made now is younger than those of the ground. */
  later: 0,
}));

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    readFileSync: (path: string, ...words: []) => {
      disk.read.push(path);
      return real.readFileSync(path, ...words);
    },
    readdirSync: (path: string, ...words: []) => {
      disk.read.push(path);
      return real.readdirSync(path, ...words);
    },
    lstatSync: (path: string) => {
      // Only the ground, and what is made in it for its clock, have such names.
      const isNew = /[\\/](?:\.|site)[^\\/]*$/.test(path);
      const stats = disk.stats(real.lstatSync(path, { bigint: true }), isNew, path);
      if (isNew) stats.ctimeNs += BigInt(disk.later * 1e9);
      return stats;
    },
    writeFileSync: (path: string, ...words: [string]) => {
      if (disk.isFull) throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
      real.writeFileSync(path, ...words);
    },
  };
});

const files = { "a.html": "một", "b.html": "hai", "tin/c.html": "tám" };
/** All that a survey reads that knows nothing, but for the ground itself: files, and folders for their names. */
const all = ["tin/", ...Object.keys(files)];
let room: string;
let folder: string;
let cache: string;

beforeEach(async () => {
  room = mkdtempSync(join(tmpdir(), "cong-tin-dau-"));
  folder = join(room, "site");
  cache = join(room, "cache");
  Object.assign(disk, { stats: (stats: fs.BigIntStats) => stats, isFull: false, later: 61 });
  makeFiles(folder);
  // What happens next, happens at another moment, also to the file system.
  await wait(50);
  return () => rmSync(room, { recursive: true });
});

function makeFiles(into: string): void {
  mkdirSync(join(into, "tin"), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(into, path), text);
}

/** What a survey finds, and what in the folder it read for that. */
function look(at = folder): { found: TreeEntry[]; read: string[] } {
  disk.read = [];
  const { files: found } = surveyHere({ folder: at, like: folder, cache });
  const read = disk.read.flatMap((path) => (path.startsWith(`${at}/`) ? path.slice(at.length + 1) : []));
  return { found, read: read.filter((path) => path !== "") };
}

/** The file in which the survey keeps the stamps of a folder. */
const record = (at = folder) =>
  join(cache, "ground", readdirSync(join(cache, "ground"))[0] ?? "", `${statSync(at).ino}`);

test("what was read once is not read again, and nothing is left of the looking", () => {
  expect(look()).toEqual({ found: readTree(folder), read: all });
  expect(look()).toEqual({ found: readTree(folder), read: [] });
  expect(look()).toEqual({ found: readTree(folder), read: [] });
  expect(readdirSync(folder).sort()).toEqual(["a.html", "b.html", "tin"]);
});

test("a folder that gets another name is known", () => {
  look();
  renameSync(folder, `${folder}.dung`);
  expect(look(`${folder}.dung`)).toEqual({ found: readTree(`${folder}.dung`), read: [] });
});

describe("a file is read again that", () => {
  const at = (path: string) => join(folder, path);
  const old = new Date("2026-01-01T00:00:00Z");
  const withTimesKept = (path: string, change: () => void): void => {
    const { atime, mtime } = statSync(at(path));
    change();
    utimesSync(at(path), atime, mtime);
  };

  test.each<[string, () => void]>([
    ["is written into, to the same length", () => writeFileSync(at("b.html"), "haj")],
    [
      "is written into, to the same length, and given back its time of writing",
      () => withTimesKept("b.html", () => writeFileSync(at("b.html"), "haj")),
    ],
    [
      "is another of the same size and the same time of writing",
      () =>
        withTimesKept("b.html", () => {
          writeFileSync(at("khac"), "haj");
          renameSync(at("khac"), at("b.html"));
        }),
    ],
    ["is cut short", () => truncateSync(at("b.html"), 1)],
    ["has another time of writing alone", () => utimesSync(at("b.html"), old, old)],
    ["has a second name now", () => linkSync(at("b.html"), `${folder}.link`)],
  ])("%s", (_, change) => {
    look();
    change();
    expect(look()).toEqual({ found: readTree(folder), read: ["b.html"] });
  });

  test("lost its second name: those beside it are known", () => {
    linkSync(at("b.html"), `${folder}.link`);
    look();
    unlinkSync(`${folder}.link`);
    expect(look()).toEqual({ found: readTree(folder), read: ["b.html"] });
  });

  test("stands at the place of another", () => {
    look();
    renameSync(at("a.html"), at("x"));
    renameSync(at("b.html"), at("a.html"));
    renameSync(at("x"), at("b.html"));
    expect(look()).toEqual({ found: readTree(folder), read: ["a.html", "b.html"] });
  });

  test("a build put there after the survey: nothing is known of what was only written", () => {
    const tree = new Tree(folder, look().found);
    tree.write("a.html", "một");
    tree.write("b.html", "mới");
    tree.write("tin/c.html", "tám");
    expect(tree.close()).toEqual([]);
    expect(look()).toEqual({ found: readTree(folder), read: ["b.html"] });
  });

  test("is a copy, of the same times", () => {
    look();
    const copy = `${folder}.copy`;
    cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
    expect(look(copy)).toEqual({ found: readTree(copy), read: all });
  });
});

describe("a folder is listed again", () => {
  const at = (path: string) => join(folder, path);

  test.each<[string, () => void, string[]]>([
    ["into which a file came", () => writeFileSync(at("tin/d.html"), "mới"), ["tin/d.html"]],
    ["that a file left", () => unlinkSync(at("tin/c.html")), []],
    [
      "in which a file got another name",
      () => renameSync(at("tin/c.html"), at("tin/d.html")),
      ["tin/d.html"],
    ],
    ["into which a folder came", () => mkdirSync(at("tin/moi")), ["tin/moi/"]],
    ["of which some time was set", () => utimesSync(at("tin"), 0, 0), []],
    [
      "that stands at the place of another with the same names",
      () => {
        renameSync(at("tin"), `${folder}.tin`);
        makeFiles(folder);
      },
      ["a.html", "b.html", "tin/c.html"],
    ],
  ])("%s", (_, change, read) => {
    look();
    change();
    expect(look()).toEqual({ found: readTree(folder), read: ["tin/", ...read] });
    expect(look()).toEqual({ found: readTree(folder), read: [] });
  });

  test("in which there was a link, which is removed each time", () => {
    look();
    for (const _round of [1, 2]) {
      symlinkSync(room, at("tin/ra-ngoai"));
      expect(look()).toEqual({ found: readTree(folder), read: ["tin/"] });
      expect(existsSync(at("tin/ra-ngoai"))).toBe(false);
    }
  });

  test("that had just been changed, until it is clearly older than its reading", () => {
    disk.later = 59;
    for (const _round of [1, 2]) expect(look().read).toEqual(all);
    disk.later = 61;
    expect(look().read).toEqual(all);
    expect(look().read).toEqual([]);
  });

  test("one that holds nothing, and one that holds folders, are known", () => {
    mkdirSync(at("tin/van-ban/trong"), { recursive: true });
    const first = look().read.filter((path) => path.endsWith("/"));
    expect(first).toEqual(["tin/", "tin/van-ban/", "tin/van-ban/trong/"]);
    expect(look()).toEqual({ found: readTree(folder), read: [] });
    rmSync(at("tin/van-ban/trong"), { recursive: true });
    expect(look()).toEqual({ found: readTree(folder), read: ["tin/van-ban/"] });
  });
});

describe("at the end of a build", () => {
  /** Builds the same again, while something happens, and tells which folders were listed at the end. */
  const build = (happens: () => void) => {
    const { files: found, folders } = surveyHere({ folder, like: folder, cache });
    const tree = new Tree(folder, found, folders);
    for (const { path, ...sum } of found) tree.keeps(path, sum);
    happens();
    disk.read = [];
    const missing = tree.close();
    return { missing, listed: disk.read.map((path) => path.slice(folder.length + 1)) };
  };

  test("a folder into which nothing came and that nothing left is not listed", () => {
    expect(build(() => undefined)).toEqual({ missing: [], listed: [""] });
  });

  test("what was slipped in is removed all the same", () => {
    expect(build(() => writeFileSync(join(folder, "tin/ca-cuoc.php"), "<?php"))).toEqual({
      missing: [],
      listed: ["", "tin/"],
    });
    expect(readdirSync(join(folder, "tin"))).toEqual(["c.html"]);
  });

  test("what is gone is told all the same", () => {
    const gone = () => unlinkSync(join(folder, "tin/c.html"));
    expect(build(gone)).toEqual({ missing: ["tin/c.html"], listed: ["", "tin/"] });
  });

  test("a folder that had just been changed is listed", () => {
    disk.later = 59;
    expect(build(() => undefined)).toEqual({ missing: [], listed: ["", "tin/"] });
  });
});

test("a file that had just been written is read until it is clearly older than its reading", () => {
  disk.later = 0;
  for (const text of ["mộT", "mỘT", "một"]) {
    expect(look()).toEqual({ found: readTree(folder), read: all });
    // As soon as that, the clock of a file system may not have moved.
    writeFileSync(join(folder, "a.html"), text);
  }
  disk.later = 55;
  for (const _round of [1, 2]) expect(look().read).toEqual(all);
  disk.later = 61;
  expect(look().read).toEqual(all);
  expect(look().read).toEqual([]);
});

test("two folders that take turns are both known, whatever differs in them", () => {
  const [ground, aside] = [`${folder}.dung`, `${folder}.cu`];
  makeFiles(ground);
  const takeTurns = (): void => {
    renameSync(folder, aside);
    renameSync(ground, folder);
    renameSync(aside, ground);
  };
  for (const _round of [1, 2]) {
    expect(look(ground).read).toEqual(all);
    takeTurns();
  }
  const sizes = () => [ground, folder].map((one) => statSync(record(one)).size);
  const before = sizes();
  for (const _round of [1, 2, 3, 4]) {
    expect(look(ground)).toEqual({ found: readTree(ground), read: [] });
    takeTurns();
  }
  expect(sizes()).toEqual(before);
});

test("of a folder that is gone nothing is kept", () => {
  const other = `${folder}.other`;
  makeFiles(other);
  look(other);
  const gone = record(other);
  rmSync(other, { recursive: true });
  look();
  expect([existsSync(gone), existsSync(record())]).toEqual([false, true]);
});

describe("all is read, each time, where a file's last change cannot be told", () => {
  const moved =
    (change: (stats: fs.BigIntStats, isNew: boolean) => object) => (stats: fs.BigIntStats, isNew: boolean) =>
      Object.assign(stats, change(stats, isNew));

  test.each<[string, () => void]>([
    [
      "since it can be set like that of writing",
      () => Object.assign(disk, { stats: moved(({ mtimeNs }) => ({ ctimeNs: mtimeNs })) }),
    ],
    ["since there is none", () => Object.assign(disk, { stats: moved(() => ({ ctimeNs: 0n })), later: 0 })],
    ["since files have no inode", () => Object.assign(disk, { stats: moved(() => ({ ino: 0n })) })],
    [
      "since it lies on another disk than the folder",
      () => Object.assign(disk, { stats: moved((_stats, isNew) => ({ dev: isNew ? 1n : 2n })) }),
    ],
    [
      "since a folder does not tell that something came into it",
      () =>
        Object.assign(disk, {
          stats: (stats: fs.BigIntStats, _isNew: boolean, path: string) =>
            Object.assign(stats, path === folder && { ctimeNs: 0n }),
        }),
    ],
    ["since nothing can be written", () => Object.assign(disk, { isFull: true })],
  ])("%s", (_, change) => {
    change();
    for (const _round of [1, 2]) expect(look()).toEqual({ found: readTree(folder), read: all });
  });
});

describe("the record is as good as none", () => {
  test.each<[string, (file: string) => void]>([
    ["where a byte of it flipped", (file) => writeFileSync(file, flipped(fs.readFileSync(file)))],
    ["where it was cut short", (file) => truncateSync(file, 40)],
    ["where it is gone", (file) => rmSync(file)],
    ["where it holds nothing", (file) => writeSummed(file, Buffer.from(""))],
  ])("%s", (_, harm) => {
    look();
    harm(record());
    expect(look()).toEqual({ found: readTree(folder), read: all });
    expect(look().read).toEqual([]);
  });
});

test("a cache that cannot be written costs the reading of all, and nothing else", () => {
  writeFileSync(cache, "một tệp ở chỗ của thư mục");
  for (const _round of [1, 2]) expect(look()).toEqual({ found: readTree(folder), read: all });
});

test("what cannot be cleared from the cache costs room, and nothing else", () => {
  look();
  mkdirSync(join(dirname(record()), "ai để đây", "mãi"), { recursive: true });
  expect(look()).toEqual({ found: readTree(folder), read: [] });
});

test("a file whose name reads like a line of the record vouches for nothing", () => {
  const { dev, ino, size, mtimeNs, ctimeNs } = fs.lstatSync(join(folder, "a.html"), { bigint: true });
  const lie = `${sumOf("sai").sha256}${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs} a.html`;
  for (const sign of ["\n", "\t", "  "]) writeFileSync(join(folder, `x${sign}${lie}`), "");
  look();
  expect(look().found).toEqual(readTree(folder));
});

test("places of one cache have a record each", () => {
  look();
  surveyHere({ folder, like: `${folder}.other`, cache });
  const places = readdirSync(join(cache, "ground"));
  expect(places).toHaveLength(2);
  const own = [String(statSync(folder).ino)];
  expect(places.map((place) => readdirSync(join(cache, "ground", place)))).toEqual([own, own]);
});

function flipped(bytes: Buffer): Buffer {
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  return bytes;
}

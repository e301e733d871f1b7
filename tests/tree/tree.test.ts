import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { readTree } from "../../scripts/tree/list.ts";
import { shareTree } from "../../scripts/tree/share.ts";
import { sumOf } from "../../scripts/tree/sum.ts";
import { survey } from "../../scripts/tree/survey.ts";
import { Tree } from "../../scripts/tree/tree.ts";

let room: string;
let folder: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), "cong-tin-cay-"));
  folder = join(room, "site");
  return () => rmSync(room, { recursive: true, force: true });
});

function put(files: Record<string, string>, into = folder): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}

/** A tree in what lies in the folder by now. */
const opened = () => new Tree(folder, readTree(folder));

const textOf = (path: string) => readFileSync(join(folder, path), "utf8");
const inodeOf = (path: string) => statSync(join(folder, path)).ino;

test("a tree holds what it was told to hold, and nothing else", () => {
  put({ "a.html": "một", "cu/b.html": "hai", "cu/sau/c.html": "ba" });
  const tree = opened();
  tree.write("a.html", "một");
  tree.write("moi/d.html", "bốn");
  expect(tree.close()).toEqual([]);
  expect(readTree(folder)).toEqual(tree.entries);
  expect(tree.entries).toEqual([
    { path: "a.html", ...sumOf("một") },
    { path: "moi/d.html", ...sumOf("bốn") },
  ]);
  expect(readdirSync(folder).sort()).toEqual(["a.html", "moi"]);
});

test.each([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3_000_000])(
  "a file of %i bytes is read whole",
  (size) => {
    const bytes = Buffer.alloc(size, "Cổng tin ");
    mkdirSync(folder);
    writeFileSync(join(folder, "a"), bytes);
    writeFileSync(join(folder, "b"), "sau");
    expect(readTree(folder)).toEqual([
      { path: "a", ...sumOf(bytes) },
      { path: "b", ...sumOf("sau") },
    ]);
  },
);

test("the size of a text is that of its bytes", () => {
  expect(sumOf("một")).toEqual(sumOf(Buffer.from("một")));
  expect(sumOf("một").bytes).toBe(5);
});

test("a file that is there already is not touched", () => {
  put({ "a.html": "một" });
  const before = inodeOf("a.html");
  const tree = opened();
  tree.write("a.html", "một");
  expect(tree.keeps("a.html", sumOf("một"))).toBe(true);
  expect(inodeOf("a.html")).toBe(before);
});

test("a file of the same size is not taken for another", () => {
  put({ "a.html": "một" });
  const tree = opened();
  expect(tree.keeps("a.html", sumOf("mốt"))).toBe(false);
  tree.write("a.html", "mốt");
  expect(textOf("a.html")).toBe("mốt");
});

test.each([["what lies there is known"], ["nothing is known of what lies there"]])(
  "a file is replaced and never written into, so that another name of it keeps its bytes: %s",
  (known) => {
    put({ "a.html": "một" });
    linkSync(join(folder, "a.html"), join(room, "khac.html"));
    const tree = known.startsWith("what") ? opened() : new Tree(folder);
    tree.write("a.html", "hai");
    tree.write("a.html", "ba");
    expect(textOf("a.html")).toBe("ba");
    expect(readFileSync(join(room, "khac.html"), "utf8")).toBe("một");
  },
);

test("what was kept and is then written otherwise is replaced too", () => {
  put({ "a.html": "một" });
  linkSync(join(folder, "a.html"), join(room, "khac.html"));
  const tree = opened();
  tree.write("a.html", "một");
  tree.write("a.html", "hai");
  expect(readFileSync(join(room, "khac.html"), "utf8")).toBe("một");
  expect(tree.entries).toEqual([{ path: "a.html", ...sumOf("hai") }]);
});

describe("what stands in the way gives way", () => {
  test("a file where a folder must be", () => {
    put({ tin: "tệp", "b.html": "hai" });
    const tree = opened();
    tree.write("tin/bai/index.html", "một");
    expect(tree.close()).toEqual([]);
    expect(readTree(folder)).toEqual(tree.entries);
  });

  test("a folder where a file must be", () => {
    put({ "tin/bai/index.html": "một", "tin/khac/index.html": "hai" });
    const tree = opened();
    tree.write("tin", "tệp");
    expect(tree.close()).toEqual([]);
    expect(readTree(folder)).toEqual([{ path: "tin", ...sumOf("tệp") }]);
  });
});

test("a name that differs in capitals alone: no file system makes the new file vanish with the old", () => {
  put({ "tep/A.pdf": "một" });
  const tree = opened();
  tree.write("tep/a.pdf", "một");
  expect(tree.close()).toEqual([]);
  expect(readdirSync(join(folder, "tep"))).toEqual(["a.pdf"]);
});

test("a file that is slipped in while the tree is filled is removed, a link too", () => {
  const tree = new Tree(folder, []);
  tree.write("index.html", "một");
  put({ "x/ca-cuoc.php": "<?php" });
  symlinkSync("/etc/passwd", join(folder, "mat-khau"));
  expect(tree.close()).toEqual([]);
  expect(readdirSync(folder)).toEqual(["index.html"]);
});

test("folders that a killed build left empty are removed", () => {
  mkdirSync(join(folder, "tin/bai/sau"), { recursive: true });
  mkdirSync(join(folder, "khac"));
  const tree = opened();
  tree.write("khac/a.html", "một");
  expect(tree.close()).toEqual([]);
  expect(readdirSync(folder)).toEqual(["khac"]);
});

test("a file that vanished, and one that was cut, are told", () => {
  const tree = new Tree(folder, []);
  for (const name of ["a.html", "b.html", "c.html"]) tree.write(name, "một");
  rmSync(join(folder, "a.html"));
  writeFileSync(join(folder, "b.html"), "m");
  expect(tree.close()).toEqual(["a.html", "b.html"]);
});

test("what somebody else puts into the room made for it is held by its bytes", () => {
  put({ "a.html": "cũ" });
  const tree = opened();
  writeFileSync(tree.makeRoom("a.html"), "một");
  writeFileSync(tree.makeRoom("sau/b.html"), "hai");
  expect(tree.takes("a.html").content.toString()).toBe("một");
  tree.holds("sau/b.html", sumOf("hai"));
  expect(tree.close()).toEqual([]);
  expect(readTree(folder)).toEqual(tree.entries);
});

test("what is dropped is gone, and may come back with the same bytes", () => {
  const tree = new Tree(folder);
  tree.write("a.html", "một");
  tree.drops("a.html");
  expect(existsSync(join(folder, "a.html"))).toBe(false);
  tree.write("a.html", "một");
  expect(textOf("a.html")).toBe("một");
});

test("another process is told what lies under a folder and is not held yet", () => {
  put({ "pagefind/a": "một", "pagefind/b": "hai", "pagefind-khac": "ba" });
  const tree = opened();
  tree.write("pagefind/a", "một");
  expect(tree.leftIn("pagefind")).toEqual([{ path: "pagefind/b", ...sumOf("hai") }]);
});

describe("a folder is looked at", () => {
  const ground = () => ({ folder: join(room, "dung"), like: folder });

  test.each([false, true])(
    "that is not there, like nothing that is (in another process: %s)",
    async (large) => {
      expect((await survey(ground(), large)).files).toEqual([]);
      expect(existsSync(join(room, "dung"))).toBe(false);
    },
  );

  test.each([false, true])(
    "that is not there: it gets the files of the one it is like, which take no room (in another process: %s)",
    async (large) => {
      put({ "index.html": "một", "tin/index.html": "hai" });
      expect((await survey(ground(), large)).files).toEqual(readTree(folder));
      expect(statSync(join(room, "dung/tin/index.html")).ino).toBe(inodeOf("tin/index.html"));
    },
  );

  test("that a killed build left: what it holds counts, not what it ought to", async () => {
    put({ "index.html": "một" });
    put({ "index.html": "nửa", "la.html": "lạ" }, join(room, "dung"));
    symlinkSync(folder, join(room, "dung/loi"));
    expect((await survey(ground(), false)).files).toEqual([
      { path: "index.html", ...sumOf("nửa") },
      { path: "la.html", ...sumOf("lạ") },
    ]);
    expect(readdirSync(join(room, "dung"))).not.toContain("loi");
    expect(readTree(folder)).toEqual([{ path: "index.html", ...sumOf("một") }]);
  });
});

test("a tree is shared as far as the disk allows: the rest is left to be written", () => {
  put({ "index.html": "một", "tin/index.html": "hai" });
  const to = join(room, "dung");
  put({ "tin/index.html": "đã có" }, to);
  shareTree(folder, to);
  expect(readTree(to).map(({ path }) => path)).toEqual(["index.html", "tin/index.html"]);
  expect(readFileSync(join(to, "tin/index.html"), "utf8")).toBe("đã có");
});

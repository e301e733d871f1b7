import { appendFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stampOf } from "../../scripts/cache/stamp.ts";
import { fileStamp, isFolder, listFiles, openFile } from "../../scripts/reader/files.ts";
import { contentFolder } from "./content.ts";

test("files are listed by path, the same on every disk", async () => {
  const folder = await contentFolder({
    "tin/b.md": "",
    "tin/2018/a.md": "",
    "site.yaml": "",
    "tin/đ.md": "",
  });
  const files = listFiles(folder);
  expect(files.map(({ file }) => file)).toEqual(["site.yaml", "tin/2018/a.md", "tin/b.md", "tin/đ.md"]);
  expect(files[1]).toEqual({ file: "tin/2018/a.md", path: join(folder, "tin/2018/a.md"), link: false });
});

test("what begins with a dot belongs to tools", async () => {
  const folder = await contentFolder({ ".git/config": "", "tin/.DS_Store": "", "tin/.obsidian/a.md": "" });
  expect(listFiles(folder)).toEqual([]);
});

test("a link is told as a link and not followed", async () => {
  const outside = await contentFolder({ "mat.md": "mật" });
  const folder = await contentFolder({ "tin/a.md": "" });
  await symlink(outside, join(folder, "ngoai"));
  await symlink(join(outside, "mat.md"), join(folder, "tin", "mat.md"));
  expect(listFiles(folder).map(({ file, link }) => [file, link])).toEqual([
    ["ngoai", true],
    ["tin/a.md", false],
    ["tin/mat.md", true],
  ]);
});

test("a folder is a folder, a file or nothing is not", async () => {
  const folder = await contentFolder({ "site.yaml": "" });
  expect(await isFolder(folder)).toBe(true);
  expect(await isFolder(join(folder, "site.yaml"))).toBe(false);
  expect(await isFolder(join(folder, "khong-co"))).toBe(false);
});

describe("what is read of a file", () => {
  const read = (folder: string, file: string) => openFile(join(folder, file))?.bytes.toString();

  test("is all of it, whether it is longer or shorter than the one before, or empty", async () => {
    const long = "Nội dung. ".repeat(100_000);
    const folder = await contentFolder({ "a.md": "Một.", "b.md": long, "c.md": "", "d.md": "Bốn." });
    expect(["a.md", "b.md", "a.md", "c.md", "d.md"].map((file) => read(folder, file))).toEqual([
      "Một.",
      long,
      "Một.",
      "",
      "Bốn.",
    ]);
  });

  test("comes with the stamp it had", async () => {
    const folder = await contentFolder({ "a.md": "Một." });
    const one = { file: "a.md", path: join(folder, "a.md"), link: false };
    const stampNow = () => {
      const stats = openFile(one.path)?.stats;
      return stats && stampOf(stats, one.file);
    };
    const before = stampNow();
    expect(before).toBe(fileStamp(one));
    await appendFile(one.path, "Hai.");
    expect((await stat(one.path)).size).toBe(Buffer.byteLength("Một.Hai."));
    expect(stampNow()).toBe(fileStamp(one));
    expect(stampNow()).not.toBe(before);
    expect(fileStamp({ ...one, path: join(folder, "b.md") })).toBeUndefined();
  });

  test("is nothing where there is none, or where it is a folder", async () => {
    const folder = await contentFolder({ "tin/a.md": "" });
    expect(openFile(join(folder, "tin/b.md"))).toBeUndefined();
    expect(openFile(join(folder, "tin"))).toBeUndefined();
  });
});

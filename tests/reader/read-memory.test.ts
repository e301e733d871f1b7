import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { newMemory, readContent } from "../../scripts/reader/read.ts";
import { pdf, picture } from "./bytes.ts";
import { articleText, contentFolder, SITE_YAML } from "./content.ts";

const jpeg = await picture().jpeg().toBuffer();
const small = { "site.yaml": SITE_YAML, "tin/bai.md": articleText() };

describe("with a memory", () => {
  const files = {
    ...small,
    "tin/hinh.md": articleText("![Cầu](cau.jpg)", "attachments: [{src: mau.pdf, title: Mẫu}]"),
    "tin/cau.jpg": jpeg,
    "tin/mau.pdf": pdf,
  };

  test("reading twice gives the same catalogue", async () => {
    const folder = await contentFolder(files);
    const memory = newMemory();
    const first = structuredClone(await readContent(folder, memory));
    expect(await readContent(folder, memory)).toEqual(first);
    expect(await readContent(folder)).toEqual(first);
  });

  test("a change is seen, in an article, a picture and the sections", async () => {
    const folder = await contentFolder(files);
    const memory = newMemory();
    await readContent(folder, memory);

    await writeFile(join(folder, "tin/bai.md"), articleText("Khác."));
    await writeFile(join(folder, "tin/cau.jpg"), await picture().resize(60, 50).jpeg().toBuffer());
    const changed = await readContent(folder, memory);
    expect(changed).toEqual(await readContent(folder));
    expect(changed.catalogue?.articles[0]?.text).toBe("Khác.");

    await writeFile(join(folder, "site.yaml"), SITE_YAML.replace("slug: tin", "slug: tin-tuc"));
    expect((await readContent(folder, memory)).problems.map(({ code }) => code)).toEqual([
      "CT-108",
      "CT-108",
    ]);
  });

  test("a file that is gone is gone", async () => {
    const folder = await contentFolder(files);
    const memory = newMemory();
    await readContent(folder, memory);
    await rm(join(folder, "tin/cau.jpg"));
    expect((await readContent(folder, memory)).problems.map(({ code }) => code)).toEqual(["CT-401"]);
  });

  test("problems are told again as long as they stand", async () => {
    const folder = await contentFolder({ ...small, "tin/a.md": articleText("# Một") });
    const memory = newMemory();
    const first = await readContent(folder, memory);
    expect(first.problems.map(({ code }) => code)).toEqual(["CT-301"]);
    expect(await readContent(folder, memory)).toEqual(first);
  });
});

import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../scripts/reader/read.ts";
import { articleText, contentFolder, SITE_YAML, told } from "./content.ts";

const small = { "site.yaml": SITE_YAML, "tin/bai.md": articleText() };

describe("refuses a link to elsewhere", () => {
  test.each([
    ["an article", "tin/mat.md"],
    ["a picture", "tin/mat.jpg"],
    ["a folder", "tin/mat"],
  ])("%s", async (_, file) => {
    const outside = await contentFolder({ "mat.md": articleText() });
    const folder = await contentFolder(small);
    await symlink(outside, join(folder, file));
    const { catalogue, problems } = await readContent(folder);
    expect(catalogue).toBeUndefined();
    expect(told(problems)).toEqual([
      `✖ [CT-103] ${file}:1:1 — Đây là liên kết tới nơi khác, không phải một tệp. Sửa: Thay bằng chính tệp ấy.`,
    ]);
  });

  test("also where site.yaml is one", async () => {
    const outside = await contentFolder({ "site.yaml": SITE_YAML });
    const folder = await contentFolder({ "tin/bai.md": articleText() });
    await symlink(join(outside, "site.yaml"), join(folder, "site.yaml"));
    const { problems } = await readContent(folder);
    expect(problems.map(({ code }) => code)).toEqual(["CT-103", "CT-501"]);
  });
});

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newMemory, readContent } from "../../scripts/reader/read.ts";
import { articleText, contentFolder, SITE_YAML, told } from "./content.ts";

/** Content of articles with these authors and tags. */
function folderOf(...articles: [author: string, tags: string][]): Promise<string> {
  const files = articles.map(([author, tags], at): [string, string] => [
    `tin/bai-${at + 1}.md`,
    articleText("Chữ.", `tags: [${tags}]`).replace("Ban Biên tập", author),
  ]);
  return contentFolder({ "site.yaml": SITE_YAML, ...Object.fromEntries(files) });
}

const right: [string, string] = ["Thành Duy", "an toàn giao thông, du lịch"];

test("a slip is told as a warning at its own place, with what was meant", async () => {
  const folder = await folderOf(right, right, ["Thành Đuy", "du lịch, an toan giao thông"], right);
  const { catalogue, problems } = await readContent(folder);
  expect(told(problems)).toEqual([
    "⚠ [CT-213] tin/bai-3.md:4:9 — Tác giả “Thành Đuy” (1 bài) gần giống “Thành Duy” (3 bài). " +
      "Sửa: Ý anh/chị là “Thành Duy”? Nếu đúng là hai người khác nhau thì cứ để nguyên.",
    "⚠ [CT-213] tin/bai-3.md:5:17 — Từ khoá “an toan giao thông” (1 bài) gần giống “an toàn giao thông” (3 bài). " +
      "Sửa: Ý anh/chị là “an toàn giao thông”? Nếu đúng là hai từ khoá khác nhau thì cứ để nguyên.",
  ]);
  expect(catalogue?.articles).toHaveLength(4);
});

test("in every article that has it, and once where it stands twice", async () => {
  const twice: [string, string] = ["Thành Duyy", "du lịch"];
  const { problems } = await readContent(await folderOf(twice, right, twice, right));
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    "tin/bai-1.md Tác giả “Thành Duyy” (2 bài) gần giống “Thành Duy” (2 bài).",
    "tin/bai-3.md Tác giả “Thành Duyy” (2 bài) gần giống “Thành Duy” (2 bài).",
  ]);
});

test("a tag twice in one article counts once", async () => {
  const doubled: [string, string] = ["Thành Duy", "chuyển đổi số, chuyển đổi số, chuyển đổi số"];
  expect((await readContent(await folderOf(doubled, ["Thành Duy", "chuyên đổi số"]))).problems).toEqual([]);
});

test("is no longer told once it is mended, though all else is remembered", async () => {
  const folder = await folderOf(right, right, right, ["Thành Đuy", "du lịch"]);
  const memory = newMemory();
  expect((await readContent(folder, memory)).problems).toHaveLength(1);
  await writeFile(join(folder, "tin/bai-4.md"), articleText("Chữ.").replace("Ban Biên tập", "Thành Duy"));
  expect((await readContent(folder, memory)).problems).toEqual([]);
});

test("people whose names differ by a tone, and tags that differ by a number, are left in peace", async () => {
  const one: [string, string] = ["Nguyễn Văn Hà", "covid-19, khóa 1, đất đai"];
  const other: [string, string] = ["Nguyễn Văn Hạ", "covid-20, khóa 2, hoà giải"];
  expect((await readContent(await folderOf(one, one, one, one, other))).problems).toEqual([]);
});

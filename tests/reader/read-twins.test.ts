import { describe, expect, test } from "vitest";
import { readContent } from "../../scripts/reader/read.ts";
import { articleText, contentFolder, SITE_YAML, told } from "./content.ts";

async function problems(articles: string[]): Promise<string[]> {
  const files = Object.fromEntries(articles.map((file) => [file, articleText()]));
  return told((await readContent(await contentFolder({ "site.yaml": SITE_YAML, ...files }))).problems);
}

describe("two articles at one address are told with both names", () => {
  const twin = (file: string, other: string) =>
    `✖ [CT-107] ${file}:1:1 — Bài này và “${other}” cùng một địa chỉ “/tin/dat-dai/”. Sửa: Đổi tên một trong hai tệp.`;

  test.each([
    ["in folders of two years", "tin/2018/dat-dai.md", "tin/2019/dat-dai.md"],
    ["with and without accents", "tin/dat-dai.md", "tin/Đất đai.md"],
    ["in NFC and NFD", "tin/2018/đất-đai.md", "tin/2019/đất-đai.md".normalize("NFD")],
    ["in capitals", "tin/2018/DAT-DAI.md", "tin/2019/dat-dai.MD"],
  ])("%s", async (_, one, other) => {
    const found = await problems([one, other]);
    const errors = found.filter((problem) => problem.startsWith("✖"));
    const [first = "", second = ""] = [one, other].map((file) => file.normalize("NFC")).sort();
    expect(errors).toEqual([twin(second, first)]);
  });

  test("but not in two sections", async () => {
    expect(await problems(["tin/dat-dai.md", "lich/dat-dai.md"])).toEqual([]);
  });
});

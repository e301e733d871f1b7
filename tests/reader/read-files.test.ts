import { describe, expect, test } from "vitest";
import { newMemory, readContent } from "../../scripts/reader/read.ts";
import { picture } from "./bytes.ts";
import { articleText, contentFolder, SITE_YAML, told } from "./content.ts";

describe("files that another machine would take for one are refused, naming both", () => {
  test.each([
    ["in case", "tin/Anh.jpg", "tin/anh.jpg"],
    ["in how an accent is encoded", "tin/ảnh.jpg".normalize("NFC"), "tin/ảnh.jpg".normalize("NFD")],
  ])("%s", async (_, one, other) => {
    const jpeg = await picture().jpeg().toBuffer();
    const folder = await contentFolder({ "site.yaml": SITE_YAML, [one]: jpeg, [other]: jpeg });
    const twins = told((await readContent(folder)).problems).filter((line) => line.includes("CT-107"));
    expect(twins).toHaveLength(1);
    expect(twins[0]?.normalize("NFC").toLowerCase()).toContain("chỉ khác nhau chữ hoa hay cách gõ dấu");
  });
});

test("a picture of a kind that is not published is named as such where it is used", async () => {
  const folder = await contentFolder({
    "site.yaml": SITE_YAML,
    "tin/a.gif": "GIF89a",
    "tin/bai.md": articleText("![Một con gà](a.gif)"),
  });
  const { problems } = await readContent(folder);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    "CT-103 tin/a.gif",
    "CT-402 tin/bai.md",
  ]);
});

test("pictures keep the order of the text, however long each takes to look at", async () => {
  const large = await picture().resize(3000, 2000).png({ compressionLevel: 0 }).toBuffer();
  const small = await picture().jpeg().toBuffer();
  const folder = await contentFolder({
    "site.yaml": SITE_YAML,
    "tin/lon.png": large,
    "tin/nho.jpg": small,
    "tin/bai.md": articleText("![Một](lon.png)\n\n![Hai](nho.jpg)\n\n![Bãi](lon.png)"),
  });
  const memory = newMemory();
  for (const round of ["first", "from memory"]) {
    const { catalogue } = await readContent(folder, memory);
    const files = catalogue?.articles[0]?.pictures.map((use) => use.picture.file);
    expect(files, round).toEqual(["tin/lon.png", "tin/nho.jpg", "tin/lon.png"]);
  }
});

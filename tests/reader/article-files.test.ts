import { expect, test } from "vitest";
import { refersToFiles } from "../../scripts/reader/article.ts";
import { ArticleMemory } from "../../scripts/reader/article-memory.ts";
import { listFiles } from "../../scripts/reader/files.ts";
import { articleText, contentFolder } from "./content.ts";

test.each([
  ["words alone", "Nước rút.", "", false],
  ["a picture in its text", "![Cầu](cau.jpg)", "", true],
  ["a leading picture", "Nước rút.", "image: { src: cau.jpg, alt: Cầu mới }", true],
  ["a file for download", "Nước rút.", "attachments: [{src: mau.pdf, title: Mẫu}]", true],
])("an article with %s", async (_, text, head, refers) => {
  const folder = await contentFolder({ "tin/bai.md": articleText(text, head) });
  const rules = { timeZone: "Asia/Ho_Chi_Minh", sections: [{ slug: "tin", kind: "article" as const }] };
  const [parsed] = await new ArticleMemory().parse(listFiles(folder), rules);
  if (!parsed || Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
  expect(refersToFiles(parsed)).toBe(refers);
});

import { join } from "node:path";
import type { SyntheticArticle } from "../../synthetic/article.ts";
import { fileOf, markdown } from "../../synthetic/content.ts";
import { sections } from "../../synthetic/names.ts";
import { versionOf } from "../page.ts";
import { type Contender, projectFile, themeOf } from "./contender.ts";
import { isoDate, peerSite } from "./corpus.ts";

/** Eleventy as its manual has it: each article a Markdown template in a Nunjucks layout, lists from collections. */
export const eleventy: Contender = {
  name: "Eleventy",
  indexes: false,
  upTo: 10_000,
  missing: async () => undefined,
  versions: async () => [`Eleventy ${await versionOf("@11ty/eleventy")}`],
  async prepare(corpus) {
    const folder = await peerSite(corpus, {
      name: "eleventy",
      pathOf: fileOf,
      markdownOf: eleventyMarkdown,
      files: { ...(await themeOf("eleventy", "site.css")), "_data/sections.json": JSON.stringify(sections) },
    });
    const output = join(folder, "_site");
    return {
      commands: [
        {
          program: process.execPath,
          words: [projectFile("node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"],
          folder,
        },
      ],
      output,
      leftovers: [output],
    };
  },
};

function eleventyMarkdown(article: SyntheticArticle): string {
  const { title, author, tags, section, lede, paragraphs } = article;
  const place = { layout: "article.njk", section: section.slug, sectionTitle: section.title };
  return markdown(
    { ...place, title, date: isoDate(article), author, keywords: tags, summary: lede },
    paragraphs,
  );
}

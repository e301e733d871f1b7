import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { SyntheticArticle } from "../../synthetic/article.ts";
import { fileOf, markdown } from "../../synthetic/content.ts";
import { sections } from "../../synthetic/names.ts";
import { versionOf } from "../page.ts";
import type { Command } from "./command.ts";
import { type Contender, projectFile, themeOf } from "./contender.ts";
import { type Corpus, isoDate, peerSite } from "./corpus.ts";

const MISSING = "Hugo is not on this machine (Debian's package is `hugo`), so it is left out.";

/** Hugo, found on the machine, and where search is measured Pagefind's own command over what it wrote. */
function hugoWith(name: string, indexes: boolean, upTo: number): Contender {
  return {
    name,
    indexes,
    upTo,
    missing: async () => (hugoVersion() ? undefined : MISSING),
    versions: async () => [
      `Hugo ${hugoVersion()}`,
      ...(indexes ? [`Pagefind ${await versionOf("pagefind")}`] : []),
    ],
    async prepare(corpus) {
      const folder = await hugoSite(corpus);
      const output = join(folder, "public");
      const build: Command = { program: "hugo", words: ["--quiet", "--noBuildLock"], folder };
      const index: Command = {
        program: process.execPath,
        words: [projectFile("node_modules/pagefind/lib/runner/bin.cjs"), "--site", output],
        folder,
      };
      return {
        commands: indexes ? [build, index] : [build],
        output,
        leftovers: ["public", "resources"].map((left) => join(folder, left)),
      };
    },
  };
}

export const hugo = hugoWith("Hugo", false, 100_000);
/** Pagefind's command held 2.8 GB for 10,000 articles: ten times as many would not fit most machines. */
export const hugoAndPagefind = hugoWith("Hugo + Pagefind", true, 10_000);

async function hugoSite(corpus: Corpus): Promise<string> {
  const shelves = sections.map(({ slug, title }, at) => [
    `content/${slug}/_index.md`,
    markdown({ title, menu: true, weight: at + 1 }),
  ]);
  const hidden = ["tu-khoa", "tac-gia"].map((taxonomy) => [
    `content/${taxonomy}/_index.md`,
    // A page that lists all tags is none of ours.
    markdown({ title: taxonomy, _build: { render: "never" } }),
  ]);
  return peerSite(corpus, {
    name: "hugo",
    pathOf: (article) => `content/${fileOf(article)}`,
    markdownOf: hugoMarkdown,
    files: {
      ...(await themeOf("hugo", "static/site.css")),
      ...Object.fromEntries([...shelves, ...hidden]),
      "content/tim-kiem/_index.md": markdown({ title: "Tìm kiếm", outputs: ["HTML"] }),
    },
  });
}

function hugoMarkdown(article: SyntheticArticle): string {
  const { title, author, tags, lede, paragraphs } = article;
  const date = isoDate(article);
  const lists = { "tu-khoa": tags, "tac-gia": [author], "so-do-trang": [date.slice(0, 4), date.slice(0, 7)] };
  return markdown({ title, date, summary: lede, ...lists }, paragraphs);
}

/** `0.111.3+extended`, or nothing where there is no Hugo. */
function hugoVersion(): string | undefined {
  const { stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return /^hugo v([^\s-]+)/.exec(stdout ?? "")?.[1];
}

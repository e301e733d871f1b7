import { spawnSync } from "node:child_process";
import { mkdir, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SyntheticArticle } from "../../synthetic/article.ts";
import { fileOf, markdown } from "../../synthetic/content.ts";
import { sections } from "../../synthetic/names.ts";
import { type Contender, themeOf } from "./contender.ts";
import { BENCH_FOLDER, isoDate, peerSite } from "./corpus.ts";

/** The last version that runs on Node 20. */
const VERSION = "5.18.2";
const INSTALLED = join(BENCH_FOLDER, `astro-${VERSION}`);

/** Astro with Markdown in a content collection; fetched from the registry when it is first asked for. */
export const astro: Contender = {
  name: "Astro",
  indexes: false,
  upTo: 1_000,
  missing: install,
  versions: async () => [`Astro ${VERSION}`],
  async prepare(corpus) {
    const folder = await peerSite(corpus, {
      name: "astro",
      pathOf: (article) => `content/${fileOf(article)}`,
      markdownOf: astroMarkdown,
      files: {
        ...(await themeOf("astro", "public/site.css")),
        "package.json": JSON.stringify({ private: true, type: "module" }),
        "src/sections.json": JSON.stringify(sections),
      },
    });
    await symlink(join(INSTALLED, "node_modules"), join(folder, "node_modules")).catch(ignoreThere);
    return {
      commands: [
        {
          program: process.execPath,
          words: [join(INSTALLED, "node_modules/astro/astro.js"), "build", "--silent"],
          folder,
          environment: { ASTRO_TELEMETRY_DISABLED: "1" },
        },
      ],
      output: join(folder, "dist"),
      leftovers: ["dist", ".astro", ".cache"].map((left) => join(folder, left)),
    };
  },
};

/** @returns why it could not be installed, or nothing where it is there */
async function install(): Promise<string | undefined> {
  if (await stat(join(INSTALLED, "done")).catch(() => undefined)) return undefined;
  await mkdir(INSTALLED, { recursive: true });
  await writeFile(join(INSTALLED, "package.json"), JSON.stringify({ private: true }));
  const words = [
    "install",
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--save-exact",
    `astro@${VERSION}`,
  ];
  const { status } = spawnSync("npm", words, { cwd: INSTALLED, stdio: "ignore" });
  if (status !== 0) return `Astro ${VERSION} could not be installed from the registry, so it is left out.`;
  await writeFile(join(INSTALLED, "done"), "");
  return undefined;
}

function astroMarkdown(article: SyntheticArticle): string {
  const { title, author, tags, lede, paragraphs } = article;
  return markdown({ title, date: isoDate(article), author, tags, summary: lede }, paragraphs);
}

function ignoreThere(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

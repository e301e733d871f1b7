import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../site/command.ts";

/** All of the product that runs. */
const PARTS = [
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  ".eleventy.ts",
  "assets",
  "layouts",
  "scripts",
];

/**
 * A copy of the product, whose layouts and everything else can be changed, and which nobody's edits of the real files
 * disturb. Its libraries are the real ones.
 *
 * @param more paths of further files it takes along
 */
export async function copyProduct(product: string, more: readonly string[] = []): Promise<void> {
  await mkdir(product, { recursive: true });
  for (const part of [...PARTS, ...more])
    await cp(join(root, part), join(product, part), { recursive: true });
  await symlink(join(root, "node_modules"), join(product, "node_modules"));
}

interface Change {
  file: string;
  /** What is written instead of the first text; without one, it is added at the file's end. */
  from?: string;
  to: string;
}

/**
 * Changes of the program that change a release, one for each room that makes something. What makes pictures, drawings
 * and packed bytes is not among them: there a recipe is raised by hand.
 */
const changes = {
  "layout of all pages": {
    file: "layouts/components/Document.tsx",
    from: "<body",
    to: '<body data-ban="moi"',
  },
  "form of feeds": {
    file: "layouts/machines/atom.ts",
    from: 'element("title", {}, page.title)',
    to: 'element("title", {}, "Tin: " + page.title)',
  },
  "style sheet": { file: "assets/styles/base.css", to: "\nhr { opacity: 0.5 }\n" },
  "script of pages": {
    file: "assets/scripts/reader.ts",
    to: '\ndocument.documentElement.dataset.ban = "moi";\n',
  },
  "script of search": {
    file: "assets/scripts/search.ts",
    to: '\ndocument.documentElement.dataset.tim = "moi";\n',
  },
  "words readers see": {
    file: "scripts/model/vocabulary.ts",
    from: 'siteMap: "Sơ đồ trang"',
    to: 'siteMap: "Sơ đồ cổng"',
  },
  "choice of related articles": {
    file: "scripts/plan/related.ts",
    from: "LOOK_BACK = 40",
    to: "LOOK_BACK = 1",
  },
  "names of subheads": {
    file: "scripts/reader/markdown/headings.ts",
    from: "`muc-$",
    to: "`de-muc-$",
  },
  "length of excerpts": { file: "scripts/model/excerpt.ts", from: "most = 160", to: "most = 90" },
  "text of the search index": { file: "scripts/model/index-text.ts", from: '["–", "-"]', to: '["–", "+"]' },
} satisfies Record<string, Change>;

export type ChangeName = keyof typeof changes;
export const changeNames = Object.keys(changes) as ChangeName[];

/**
 * Makes a copy of the product one in which these changes are made and no others.
 *
 * @throws if the product has moved on and a change does not fit any more: it then needs other words
 */
export async function changeProduct(product: string, names: readonly string[]): Promise<void> {
  for (const [name, { file, from, to }] of Object.entries<Change>(changes)) {
    const text = await readFile(join(root, file), "utf8");
    if (from !== undefined && !text.includes(from)) throw new Error(`${file} has no ${from} to be changed`);
    const changed = from === undefined ? text + to : text.replace(from, () => to);
    await writeFile(join(product, file), names.includes(name) ? changed : text);
  }
}

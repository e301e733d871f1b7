import { readFileSync } from "node:fs";
import { cp, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { groundOf } from "../../../scripts/release/switch.ts";
import { copyProduct } from "../../incremental/product.ts";
import { siteText } from "../../synthetic/content.ts";
import { versionOf } from "../page.ts";
import { type Command, costOf } from "./command.ts";
import { type Contender, projectFile, type Workplace } from "./contender.ts";
import { type Corpus, ourContent, putAside } from "./corpus.ts";

/** The moment all our builds are planned for: after the last made-up article, whatever today is. */
export const NOW = "2026-11-24T09:00:00+07:00";

/** A place to build in whose content and layouts may be changed without harm. */
export interface Room extends Workplace {
  content: string;
  /** Root of a copy of the product. */
  product: string;
}

/** What `npm run build` has Node do. */
const BUILD = wordsOf("build");

/** For a host that packs by itself, and without what no peer writes: a JSON file for each article. */
const SAME_WORK = { host: "cloudflare-pages", api: "lists" } as const;

/** Ours, with all that a release is: read, planned, rendered, indexed, checked, listed, switched in. */
export const ours = contender("Cổng tin", true);

/** The same release, without an index. */
export const oursWithoutSearch = contender("Cổng tin, no search", false, {
  script: ["--import", "tsx", "tests/bench/build/without-search.ts"],
});

/** What a host of one's own gets that sends packed files: Brotli and gzip beside every text. */
export const oursPacked = contender("Cổng tin, packed files too", true, {
  settings: { host: "nginx", api: "lists" },
});

/** What programs that read the portal get. */
export const oursWithArticleFiles = contender("Cổng tin, a JSON file per article too", true, {
  settings: { host: "cloudflare-pages", api: "full" },
});

/** All that are the product itself. */
export const ourContenders: readonly Contender[] = [
  ours,
  oursWithoutSearch,
  oursPacked,
  oursWithArticleFiles,
];

type Settings = Parameters<typeof siteText>[0];
type OurContender = Omit<Contender, "prepare"> & { prepare(corpus: Corpus): Promise<Room> };

function contender(
  name: string,
  indexes: boolean,
  { script = BUILD, settings = SAME_WORK }: { script?: readonly string[]; settings?: Settings } = {},
): OurContender {
  return {
    name,
    indexes,
    upTo: Number.POSITIVE_INFINITY,
    missing: async () => undefined,
    versions: async () => [
      `Cổng tin ${ownPackage().version}`,
      `Eleventy ${await versionOf("@11ty/eleventy")}`,
      ...(indexes ? [`Pagefind ${await versionOf("pagefind")}`] : []),
    ],
    async prepare(corpus) {
      const room = join(corpus.folder, "room");
      await putAside(corpus, [room]);
      const content = join(room, "content");
      await cp(await ourContent(corpus), content, { recursive: true });
      await writeFile(join(content, "site.yaml"), siteText(settings));
      const product = join(room, "product");
      await copyProduct(product, ["tests/bench/build/without-search.ts"]);
      const program = await putTogether(product);
      const [output, cache] = [join(room, "site"), join(room, "cache")];
      return {
        content,
        product,
        output,
        commands: [build(product, script, { content, output, cache }, { CONG_TIN_PROGRAM: program })],
        leftovers: [output, groundOf(output), cache],
      };
    },
  };
}

/** A build of a room's content into another folder, with a cache that is empty. */
export function cleanBuildBeside({ content, product }: Room, output: string): Command {
  return build(product, BUILD, { content, output, cache: `${output}-cache` });
}

/**
 * Has a product's program put together, as its first command would: the peers' programs are installed, too.
 *
 * @returns the folder it is in, which its workers are started from
 */
async function putTogether(product: string): Promise<string> {
  await costOf([{ program: process.execPath, words: [...BUILD, "--help"], folder: product }]);
  const programs = join(product, ".cache/program");
  const [only = ""] = await readdir(programs);
  return join(programs, only);
}

function build(
  product: string,
  script: readonly string[],
  { content, output, cache }: { content: string; output: string; cache: string },
  environment: Record<string, string> = {},
): Command {
  const folders = ["--content", content, "--output", output, "--cache", cache];
  const words = [...script, ...folders, "--now", NOW];
  return { program: process.execPath, words, folder: product, environment };
}

/** The words behind `node` in one of the package's scripts. */
function wordsOf(script: "build"): string[] {
  return ownPackage().scripts[script].split(" ").slice(1);
}

function ownPackage(): { version: string; scripts: { build: string } } {
  return JSON.parse(readFileSync(projectFile("package.json"), "utf8"));
}

import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type SyntheticArticle, syntheticArticle } from "../../synthetic/article.ts";
import { sections } from "../../synthetic/names.ts";
import { articleLinks, faultsOf } from "./article-page.ts";
import type { Corpus } from "./corpus.ts";

/** How many articles of a built site are read to see that they are whole. */
const SAMPLE = 50;

const names = sections.map(({ slug }) => slug).join("|");
/** Page 1 of a list has no number in its address; Hugo's `trang/1/` is only a way there. */
const page = String.raw`(?:trang/(?:[2-9]|[1-9]\d+)/)?index\.html`;

/** The pages that every contender must make, told apart by their addresses. */
const kinds = {
  "article pages": new RegExp(`^(?:${names})/(?!trang/)[^/]+/index\\.html$`, "u"),
  "home page": /^index\.html$/,
  "section lists": new RegExp(`^(?:${names})/${page}$`, "u"),
  "tag lists": new RegExp(`^tu-khoa/[^/]+/${page}$`, "u"),
  "author lists": new RegExp(`^tac-gia/[^/]+/${page}$`, "u"),
  "site map pages": /^so-do-trang\/(?:.+\/)?index\.html$/,
  "search page": /^tim-kiem\/index\.html$/,
  "feeds of site and sections": new RegExp(`^(?:(?:${names})/)?feed\\.xml$`, "u"),
} as const;

/** Whether a path in a built site is that of an article's page. */
export function isArticlePage(path: string): boolean {
  return kinds["article pages"].test(path);
}

/** What a built site holds, counted. */
export type Tally = Record<keyof typeof kinds | "articles that section lists lead to", number>;

/** A site that was looked through. */
export interface Inspection {
  tally: Tally;
  /** How many links the sampled article pages have to other articles. */
  company: number;
  /** How many pages a Pagefind index in the site holds, by its own count of fragments. */
  indexed: number;
  /** Sampled articles that are not there or not whole. */
  faults: string[];
}

/** Counts the pages of a built site and reads a sample of its articles. */
export async function inspect(output: string, corpus: Corpus): Promise<Inspection> {
  const found = await readdir(output, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(output, join(entry.parentPath, entry.name)).split(sep).join("/"));
  const counts = Object.entries(kinds).map(([kind, form]) => [
    kind,
    paths.filter((path) => form.test(path)).length,
  ]);
  const listed = new Set<string>();
  for (const path of paths.filter((one) => kinds["section lists"].test(one)))
    for (const link of articleLinks(await readFile(join(output, path), "utf8"))) listed.add(link);

  let company = 0;
  const faults: string[] = [];
  for (const article of sampleOf(corpus)) {
    const own = `/${article.section.slug}/${article.slug}/`;
    const html = await readFile(join(output, own, "index.html"), "utf8").catch(() => "");
    faults.push(...faultsOf(html, article));
    company += new Set(articleLinks(html).filter((link) => link !== own)).size;
  }
  const tally = { ...Object.fromEntries(counts), "articles that section lists lead to": listed.size };
  const indexed = paths.filter((path) => path.endsWith(".pf_fragment")).length;
  return { tally: tally as Tally, company, indexed, faults };
}

/**
 * Why a peer's site is not the work ours is: in sentences, none if it is.
 *
 * @param peer what the peer built of a corpus
 * @param own what ours built of the same corpus
 * @param indexes whether the peer was to make a search index too
 */
export function differences(peer: Inspection, own: Inspection, indexes: boolean): string[] {
  const kinds = Object.keys(own.tally) as (keyof Tally)[];
  const numbers: [what: string, peer: number, own: number][] = [
    ...kinds.map((kind): [string, number, number] => [kind, peer.tally[kind], own.tally[kind]]),
    ["links from sampled articles to others", peer.company, own.company],
    ["pages in the index", peer.indexed, indexes ? own.tally["article pages"] : 0],
  ];
  const unlike = numbers.filter(([, theirs, ours]) => theirs !== ours);
  return [...peer.faults, ...unlike.map(([what, theirs, ours]) => `${what}: ${theirs} instead of ${ours}`)];
}

/** Ours is held against the corpus itself. */
export function ownFaults({ tally, faults }: Inspection, { count }: Corpus): string[] {
  const whole = (["article pages", "articles that section lists lead to"] as const)
    .filter((kind) => tally[kind] !== count)
    .map((kind) => `${kind}: ${tally[kind]} of ${count}`);
  return [...faults, ...whole];
}

function sampleOf({ count, seed }: Corpus): SyntheticArticle[] {
  const size = Math.min(SAMPLE, count);
  return Array.from({ length: size }, (_, at) => syntheticArticle(Math.floor((at * count) / size), seed));
}

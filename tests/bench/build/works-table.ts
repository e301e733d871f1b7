import { table } from "../page.ts";
import { changeNames } from "./changes.ts";
import { costsOf, fixed, median } from "./figures.ts";
import type { Measured } from "./measure.ts";

/** Sizes the goals speak of. */
const [USUAL, LARGE] = [10_000, 100_000];

/** The most that a build of 100,000 articles may hold, bytes. */
const MEMORY_GOAL = 8e9;

/** A comparison. */
interface Rival {
  work: string;
  /** Name of a contender of ours, or of a change. */
  ours: string;
  /** Name of the contender that ours is held against. */
  peer: string;
  /** How large the ratio may be at 10,000 articles. */
  goal?: number;
}

const rivals: readonly Rival[] = [
  { work: "clean build with search", ours: "Cổng tin", peer: "Hugo + Pagefind", goal: 0.45 },
  { work: "clean build without search", ours: "Cổng tin, no search", peer: "Hugo", goal: 0.6 },
  { work: "clean build without search", ours: "Cổng tin, no search", peer: "Eleventy" },
  { work: "clean build without search", ours: "Cổng tin, no search", peer: "Astro" },
  // Neither Hugo nor Pagefind's command keeps anything between builds: a change costs them the whole.
  ...changeNames.slice(0, 3).map((work) => ({ work, ours: work, peer: "Hugo + Pagefind", goal: 0.1 })),
  ...changeNames.slice(3).map((work) => ({ work, ours: work, peer: "Cổng tin", goal: 1 })),
];

/** Ours beside each peer, work by work, with the ratio and what becomes of its goal. */
export function worksTable(sizes: readonly Measured[]): string {
  const rows = sizes.flatMap((size) => rivals.flatMap((rival) => rivalRow(size, rival)));
  const head = ["work", "articles", "ours, s", "beside", "its s", "ours ÷ its", "goal", "met"];
  return table(head, [...rows, ...largeRows(sizes)]);
}

function rivalRow(size: Measured, { work, ours, peer, goal }: Rival): string[][] {
  const own = median(costsOf(size, ours).map(({ seconds }) => seconds));
  if (own === undefined) return [];
  const theirs = median(costsOf(size, peer).map(({ seconds }) => seconds));
  if (theirs === undefined)
    return goal === undefined ? [] : [[work, `${size.articles}`, fixed(own), peer, "–", "–", "–", "–"]];
  const due = size.articles === USUAL ? goal : undefined;
  return [[work, `${size.articles}`, fixed(own), peer, fixed(theirs), ...verdict(own / theirs, due)]];
}

/** What is asked of 100,000 articles: bounded memory, and time that grows no faster than the articles. */
function largeRows(sizes: readonly Measured[]): string[][] {
  const large = sizes.find(({ articles }) => articles === LARGE);
  const usual = sizes.find(({ articles }) => articles === USUAL);
  const costs = large ? costsOf(large, "Cổng tin") : [];
  const [own, usualOwn] = [costs, usual ? costsOf(usual, "Cổng tin") : []].map((list) =>
    median(list.map(({ seconds }) => seconds)),
  );
  if (own === undefined) return [];
  const peaks = costs.flatMap(({ memory }) => memory ?? []);
  const peak = peaks.length > 0 ? Math.max(...peaks) : undefined;
  const work = "clean build with search";
  return [
    ...(usualOwn === undefined
      ? []
      : [[work, `${LARGE}`, fixed(own), `ours, ${USUAL}`, fixed(usualOwn), ...verdict(own / usualOwn, 11)]]),
    ...(peak === undefined
      ? []
      : [
          ["memory of it, GB", `${LARGE}`, fixed(peak / 1e9), "8 GB", "–", ...verdict(peak / MEMORY_GOAL, 1)],
        ]),
  ];
}

/** Ratio, goal, and whether it is met: as it is, before it is rounded for print. */
function verdict(ratio: number, goal: number | undefined): string[] {
  const shown = ratio.toFixed(2);
  return goal === undefined ? [shown, "–", "–"] : [shown, `≤ ${goal}`, ratio <= goal ? "✔" : "✘"];
}

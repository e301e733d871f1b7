import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MANIFEST, type ManifestEntry } from "../../scripts/release/manifest.ts";
import { verifyFolder } from "../../scripts/release/verify.ts";
import { randomOf } from "../synthetic/random.ts";
import { accidents } from "./accidents.ts";
import { beginSite, galleryOf } from "./begin.ts";
import { differencesOf } from "./compare.ts";
import { articleEdits } from "./edits/articles.ts";
import { clockEdits } from "./edits/clock.ts";
import { detailEdits } from "./edits/details.ts";
import type { Edit } from "./edits/edit.ts";
import { fileEdits } from "./edits/files.ts";
import { programEdits } from "./edits/program.ts";
import { settingEdits } from "./edits/settings.ts";
import { Room } from "./room.ts";
import type { Site } from "./site.ts";

/** How many differing files a report names. */
const NAMED = 12;

const edits: Record<string, Edit> = {
  ...articleEdits,
  ...detailEdits,
  ...fileEdits,
  ...settingEdits,
  ...clockEdits,
  ...programEdits,
  "nothing at all": () => "the same again",
  // Time does not go back with it.
  "some commits taken back": (site, { random, past }) => {
    const back = random.whole(1, Math.min(6, past.length));
    const earlier = past.at(-1 - back);
    if (!earlier) return undefined;
    Object.assign(site, structuredClone(earlier), { now: site.now, made: site.made });
    return `${back}`;
  },
};

/** Every kind of thing that can happen to a site. */
export const kinds: readonly string[] = [...Object.keys(edits), ...Object.keys(accidents)];

export interface WalkOptions {
  /** A folder to walk in; whatever is there is lost. */
  folder: string;
  seed: number;
  steps: number;
  /** How many things happen between two releases, at the most. */
  most: number;
  /** Whether the clean releases may take pictures from each other. */
  keepPictures: boolean;
  /** Hears of each step. */
  say?(line: string): void;
}

/** What happened between two releases. */
export interface Step {
  number: number;
  /** Kinds of what happened, and what exactly. */
  happened: { kind: string; what: string }[];
  /** How many files of the release changed. */
  changed: number;
}

/** Two releases of one site that differ. */
export class StaleRelease extends Error {
  override name = "StaleRelease";
}

/**
 * Edits a site step by step, and after each makes two releases of it: one with the caches that lived through all steps
 * before, one from nothing. Which edits, in which order, follows from the seed; only the moment a build is killed at is
 * told in ms, and so falls elsewhere in it on another machine.
 *
 * @throws {StaleRelease} at the first step after which the two differ, in a file or in a folder
 */
export async function walk(options: WalkOptions): Promise<Step[]> {
  const { folder, seed, steps, say } = options;
  const room = new Room(folder);
  await room.furnish();
  const past: Site[] = [await beginSite(seed)];
  const deck: string[] = [];
  const done: Step[] = [];
  let tree = new Map<string, string>();
  for (let number = 0; number <= steps; number++) {
    // The first release is of the site as it is.
    const happened = number === 0 ? [] : await takeStep(room, past, deck, number, options);
    const now = await releaseBoth(room, past.at(-1) as Site, { number, happened }, options);
    const changed = [...new Set([...tree.keys(), ...now.keys()])].filter(
      (path) => tree.get(path) !== now.get(path),
    );
    tree = now;
    if (number === 0) continue;
    done.push({ number, happened, changed: changed.length });
    say?.(`${number}. ${told(happened)} → ${changed.length} of ${now.size} files`);
  }
  return done;
}

/** Draws what happens from a pack of all kinds, shuffled again when it is used up, and lets it happen. */
async function takeStep(
  room: Room,
  past: Site[],
  deck: string[],
  number: number,
  { seed, most }: WalkOptions,
): Promise<Step["happened"]> {
  const random = randomOf(seed, number);
  const pictures = await galleryOf();
  const site = { ...structuredClone(past.at(-1) as Site), timeKept: [] };
  const happened: Step["happened"] = [];
  const chosen = cardsFrom(deck, random.whole(1, most), (list) => random.sample(list, list.length));
  // Edits come first: what goes wrong goes wrong with a build of them.
  for (const kind of chosen) {
    const what = edits[kind]?.(site, { random, seed, pictures, past });
    if (what !== undefined) happened.push({ kind, what });
  }
  for (const kind of chosen) {
    const what = await accidents[kind]?.({ room, site, before: past.at(-1) as Site, random });
    if (what !== undefined) happened.push({ kind, what });
  }
  const missed = chosen.filter((kind) => !happened.some((one) => one.kind === kind));
  deck.push(...missed);
  past.push(site);
  return happened;
}

function cardsFrom(deck: string[], count: number, shuffled: (list: readonly string[]) => string[]): string[] {
  if (deck.length < count) deck.push(...shuffled(kinds.filter((kind) => !deck.includes(kind))));
  return deck.splice(0, count);
}

/** Makes both releases, and gives the sums of the files they have in common, which is all of them. */
async function releaseBoth(
  room: Room,
  site: Site,
  step: Pick<Step, "number" | "happened">,
  { seed, keepPictures }: WalkOptions,
): Promise<Map<string, string>> {
  const where = `step ${step.number} of seed ${seed}: ${told(step.happened)}`;
  try {
    await room.write(site);
    const [warm, clean] = await Promise.all([
      room.release(site),
      room.releaseFromNothing(site, keepPictures),
    ]);
    const differences = await differencesOf(warm, clean);
    const { differences: lies } = await verifyFolder(warm);
    differences.push(...lies.map(({ path, what }) => `${path}: ${what}, says the manifest`));
    if (differences.length > 0) throw new StaleRelease(reportOf(differences));
    const entries = JSON.parse(await readFile(join(warm, MANIFEST), "utf8")) as ManifestEntry[];
    return new Map(entries.map(({ path, sha256 }) => [path, sha256]));
  } catch (error) {
    if (error instanceof Error) error.message = `${where}\n${error.message}`;
    throw error;
  }
}

function reportOf(differences: readonly string[]): string {
  const lines = differences.slice(0, NAMED).map((line) => `  ${line}`);
  return [`${differences.length} files differ from a release made from nothing:`, ...lines].join("\n");
}

function told(happened: Step["happened"]): string {
  if (happened.length === 0) return "nothing happened";
  return happened.map(({ kind, what }) => `${kind} (${what})`).join("; ");
}

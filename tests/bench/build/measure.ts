import { BenchError } from "../option.ts";
import { type ChangeName, changeNames, manifestOf, playChanges, staleFiles } from "./changes.ts";
import { type Cost, costOf } from "./command.ts";
import type { Contender } from "./contender.ts";
import { type Corpus, putAside } from "./corpus.ts";
import { type ReleaseSize, sizeOf } from "./files-table.ts";
import { ourContenders, ours, oursWithoutSearch } from "./ours.ts";
import { measurePreview, type PreviewMeasured } from "./preview.ts";
import { canMeasureMemory } from "./process-tree.ts";
import { differences, type Inspection, inspect, ownFaults } from "./same-work.ts";
import { articlePagesIn, summaryOf } from "./tree.ts";

/** Changes are measured up to this size, the one their goals are set for. */
const CHANGES_UP_TO = 10_000;
const FAULTS_TOLD = 3;

/** All that was measured over one corpus. */
export interface Measured {
  articles: number;
  /** What each contender's clean builds took, run by run, by its name. */
  clean: Map<string, Cost[]>;
  /** What our releases after a change took. */
  changes: Map<ChangeName, Cost[]>;
  /** What one added article changed of our release, for people. */
  added: string | undefined;
  /** What the releases of our contenders take up, by name. */
  releases: Map<string, ReleaseSize>;
  /** How long an editor waits for the preview; nothing where it was not looked at. */
  preview: PreviewMeasured | undefined;
  /** Why a contender has no figures, in sentences. */
  refused: string[];
}

/**
 * Lets the contenders build a corpus in turns, A B C A B C, so that a machine that grows slow does so for all of them.
 *
 * @param say is told of each build
 * @throws {BenchError} if our own site is not what the corpus asks for: then there is nothing to compare with
 */
export async function measure(
  corpus: Corpus,
  chosen: readonly Contender[],
  runs: number,
  say: (line: string) => void,
): Promise<Measured> {
  const result: Measured = {
    articles: corpus.count,
    clean: new Map(),
    changes: new Map(),
    added: undefined,
    releases: new Map(),
    preview: undefined,
    refused: [],
  };
  const peers = chosen.filter((one) => one !== ours && corpus.count <= one.upTo);
  const out = new Set<string>();
  for (let run = 1; run <= runs; run++) {
    const own = await measureOurs(corpus, result, run, say);
    for (const contender of peers.filter(({ name }) => !out.has(name))) {
      const faults = await measurePeer(contender, corpus, own, result, say);
      if (faults.length === 0) continue;
      out.add(contender.name);
      result.clean.delete(contender.name);
      result.refused.push(`${contender.name}, ${corpus.count} articles, left out: ${inShort(faults)}.`);
    }
  }
  return result;
}

async function measureOurs(
  corpus: Corpus,
  result: Measured,
  run: number,
  say: (line: string) => void,
): Promise<Inspection> {
  const room = await ours.prepare(corpus);
  note(result.clean, ours.name, await costOf(room.commands), say);
  const own = await inspect(room.output, corpus);
  const faults = ownFaults(own, corpus);
  if (faults.length > 0) throw new BenchError(`Our own site is not whole: ${faults.join("; ")}.`);
  result.releases.set(ours.name, sizeOf(await manifestOf(room.output)));
  if (corpus.count > CHANGES_UP_TO) return own;

  const { costs, added } = await playChanges(room, corpus);
  for (const name of changeNames) note(result.changes, name, costs[name], say);
  const pages = articlePagesIn(added);
  if (pages.length !== 2)
    throw new BenchError(
      `One added article changed ${pages.length} article pages: ${pages.slice(0, 5).join(", ")}.`,
    );
  result.added = summaryOf(added);
  if (run === 1) {
    const stale = await staleFiles(room);
    if (stale.length > 0)
      throw new BenchError(
        `After the changes ${stale.length} files are not those of a clean build: ${stale[0]}.`,
      );
    // Last, since it edits on.
    if (canMeasureMemory()) {
      result.preview = await measurePreview(room, corpus);
      sayPreview(result.preview, say);
    }
  }
  return own;
}

/** @returns why it gets no figures: its build failed, or did other work than ours; nothing where all is well */
async function measurePeer(
  contender: Contender,
  corpus: Corpus,
  own: Inspection,
  { clean, releases }: Measured,
  say: (line: string) => void,
): Promise<string[]> {
  const place = await contender.prepare(corpus);
  await putAside(corpus, place.leftovers);
  try {
    note(clean, contender.name, await costOf(place.commands), say);
    const made = await inspect(place.output, corpus);
    if (ourContenders.includes(contender))
      releases.set(contender.name, sizeOf(await manifestOf(place.output)));
    return contender === oursWithoutSearch
      ? ownFaults(made, corpus)
      : differences(made, own, contender.indexes);
  } catch (error) {
    if (error instanceof BenchError) return [error.message.replace(/\s+/g, " ")];
    throw error;
  } finally {
    await putAside(corpus, place.leftovers);
  }
}

function sayPreview({ articles, memory }: PreviewMeasured, say: (line: string) => void): void {
  for (const [which, { told, shown }] of Object.entries(articles))
    say(`preview, ${which}: told after ${inSeconds(told)}, shown after ${inSeconds(shown)}`);
  if (memory !== undefined) say(`preview: ${Math.round(memory / 1e6)} MB`);
}

function inSeconds(list: readonly number[]): string {
  return `${list.map((one) => one.toFixed(2)).join(", ")} s`;
}

/** The first few of a list of faults, and how many more there are. */
function inShort(faults: readonly string[]): string {
  const told = faults.slice(0, FAULTS_TOLD).join("; ");
  return faults.length > FAULTS_TOLD ? `${told}; and ${faults.length - FAULTS_TOLD} more` : told;
}

function note<Name extends string>(
  costs: Map<Name, Cost[]>,
  name: Name,
  cost: Cost,
  say: (line: string) => void,
): void {
  costs.set(name, [...(costs.get(name) ?? []), cost]);
  const memory = cost.memory === undefined ? "" : `, ${Math.round(cost.memory / 1e6)} MB`;
  say(`${name}: ${cost.seconds.toFixed(1)} s${memory}`);
}

import { type Random, randomOf } from "../../synthetic/random.ts";
import type { Pool } from "./draw.ts";
import { type Kind, type KindName, kindNames, kinds } from "./kinds.ts";

/** What a reader types, and how well each article answers it. */
export interface Query {
  kind: KindName;
  typed: string;
  /** Grades above 0, by address. */
  grades: ReadonlyMap<string, number>;
  /** The best grade any article reaches: what a first result has to have. */
  best: number;
}

/** Every sixth query comes from an article that people wrote, where one lends itself to it. */
const WRITTEN = 6;
const PATIENCE = 20_000;

/**
 * The set of queries for a corpus: the same for the same seed.
 *
 * @param count how many of each kind
 * @param asked the kinds to make; each comes out the same without the others
 */
export function relevanceSet(
  pool: Pool,
  count: number,
  seed: number,
  asked: readonly KindName[] = kindNames,
): Query[] {
  return asked.flatMap((kind) => queriesOfKind(kind, pool, count, randomOf(seed, kindNames.indexOf(kind))));
}

function queriesOfKind(name: KindName, pool: Pool, count: number, random: Random): Query[] {
  const kind: Kind = kinds[name];
  const found = new Map<string, Query>();
  for (let tries = 0; found.size < count; tries++) {
    if (tries > PATIENCE) throw new Error(`no more than ${found.size} queries of the kind “${name}”`);
    const written = found.size % WRITTEN === 0 && tries % 20 < 10 && pool.written.length > 0;
    const source = random.pick(written ? pool.written : pool.documents);
    const typed = kind.ask(source, random, pool, found.size);
    if (typed === undefined || found.has(typed)) continue;
    found.set(typed, graded(name, typed, pool));
  }
  return [...found.values()];
}

function graded(kind: KindName, typed: string, { documents }: Pool): Query {
  const grades = new Map<string, number>();
  for (const document of documents) {
    const grade = kinds[kind].grade(typed, document);
    if (grade > 0) grades.set(document.url, grade);
  }
  if (grades.size === 0) throw new Error(`nothing answers “${typed}” (${kind})`);
  return { kind, typed, grades, best: Math.max(...grades.values()) };
}

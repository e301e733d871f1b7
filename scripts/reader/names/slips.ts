import { compareText } from "../../model/problem.ts";
import { slugOf } from "../../model/slug.ts";
import { isSlip, type Name, type NameKind, swapsY } from "./evidence.ts";
import { numbersOf, type Word, wordsOf } from "./spelling.ts";

/** A name that is most likely a slip for another. */
export interface Slip {
  meant: string;
  uses: number;
  meantUses: number;
}

/** In shorter names one letter more or less makes another word. */
const SHORTEST = 6;

/**
 * Of many names those that are most likely slips, by their spelling. Looks only where names can be near at all: among
 * those of one address, and among those that are equal but for a letter of one word. So it takes time by the number of
 * names and their length, not by the number of pairs.
 *
 * @param uses how many articles have each name
 */
export function findSlips(uses: ReadonlyMap<string, number>, kind: NameKind): Map<string, Slip> {
  const groups = groupsOf(uses);
  const leaders = groups.map(([leader]) => leader as Name);
  const slips = new Map<string, Slip>();
  const add = (name: Name, near: readonly Name[]): void => {
    const meant = near.find((other) => other !== name && isSlip(name, other, kind));
    if (!meant) return;
    const slip = { meant: meant.name, uses: name.uses, meantUses: meant.uses };
    for (const written of name.writings) if (!slips.has(written)) slips.set(written, slip);
  };
  for (const [leader, ...others] of groups) for (const other of others) add(other, [leader as Name]);
  const strange = leaders.filter(({ strange }) => strange > 0);
  if (strange.length > 0) for (const [name, meant] of neighbours(strange, leaders)) add(name, meant);
  if (kind === "tag") for (const [name, meant] of twinsByY(leaders)) add(name, meant);
  return slips;
}

/** Names by their address; those that readers take for one are one. In each group the most likely meant comes first. */
function groupsOf(uses: ReadonlyMap<string, number>): Name[][] {
  const groups = new Map<string, Map<string, Name>>();
  for (const [written, count] of uses) {
    const slug = slugOf(written);
    const group = groups.get(slug) ?? new Map<string, Name>();
    groups.set(slug, group);
    const words = wordsOf(written);
    const spelling = words.map((word) => word.spelling).join(" ");
    const known = group.get(spelling);
    if (!known) {
      const strange = words.filter(({ possible }) => !possible).length;
      const numbers = numbersOf(written);
      group.set(spelling, { name: written, writings: [written], slug, words, numbers, strange, uses: count });
      continue;
    }
    known.writings.push(written);
    if (count > (uses.get(known.name) ?? 0)) known.name = written;
    known.uses += count;
  }
  return [...groups.values()].map((group) => [...group.values()].sort(byLikelihood));
}

/** Used more; of equals the one with fewer words that Vietnamese does not have. */
function byLikelihood(a: Name, b: Name): number {
  return b.uses - a.uses || a.strange - b.strange || compareText(a.name, b.name);
}

/** For each name others that differ from it in one word, and there in a letter or two; likeliest first. */
function neighbours(names: readonly Name[], all: readonly Name[]): [Name, Name[]][] {
  // Few names have a strange word, so few of all the others need a closer look.
  const wanted = new Set(names.flatMap((name) => [...gapsOf(name, strangeWords(name)), squeezed(name)]));
  const index = new Map<string, Name>();
  for (const name of all) for (const key of keysOf(name, wanted)) setLikelier(index, key, name);
  return names.map((name) => {
    const near = keysOf(name, wanted).map((key) => index.get(key));
    return [name, near.filter((other) => other !== undefined).sort(byLikelihood)];
  });
}

/** Under which a name is found: what is left of it around a word, and the word without each of its letters. */
function keysOf(name: Name, wanted: ReadonlySet<string>): string[] {
  if (name.slug.length < SHORTEST) return [];
  const keys = [squeezed(name)].filter((key) => wanted.has(key));
  for (const [at, gap] of gapsOf(name, name.words).entries()) {
    if (!wanted.has(gap)) continue;
    const word = name.words[at]?.bare ?? "";
    keys.push(`${gap} ${word}`);
    for (let out = 0; out < word.length; out++)
      keys.push(`${gap} ${word.slice(0, out)}${word.slice(out + 1)}`);
  }
  return keys;
}

/** A name with a gap where one of its words stands. Numbers stay: names that differ in one are not near. */
function gapsOf({ words, numbers }: Name, left: readonly Word[]): string[] {
  return left.map((one) => `${numbers} ${words.map((word) => (word === one ? "*" : word.bare)).join(" ")}`);
}

function strangeWords({ words }: Name): Word[] {
  return words.filter(({ possible }) => !possible);
}

function squeezed({ slug }: Name): string {
  return slug.replaceAll("-", "");
}

/** Names that differ in `i` and `y` alone, which in open syllables are two schools of spelling: `kĩ thuật`, `kỹ thuật`. */
function twinsByY(leaders: readonly Name[]): [Name, Name[]][] {
  const index = new Map<string, Name>();
  const mixed = leaders.filter(({ words }) => words.some(swapsY));
  for (const name of mixed) setLikelier(index, name.slug.replaceAll("y", "i"), name);
  return mixed.map((name) => [name, [index.get(name.slug.replaceAll("y", "i")) as Name]]);
}

function setLikelier(index: Map<string, Name>, key: string, name: Name): void {
  const known = index.get(key);
  if (!known || byLikelihood(name, known) < 0) index.set(key, name);
}

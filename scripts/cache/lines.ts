import { readSummed, writeSummed } from "./summed-file.ts";

/** Between lines: the one sign that no name of a file can hold. */
const GAP = "\0";

/** Lines of a file of the cache; none where it is not there, not as it was written, or of another recipe. */
export function readLines(path: string, recipe: string): string[] {
  const [own, ...lines] = readSummed(path)?.toString().split(GAP) ?? [];
  return own === recipe ? lines : [];
}

/**
 * Writes lines as a file of the cache.
 *
 * @param recipe whatever decides, beside what a line is about, what stands in it
 * @throws the error of the file system where the cache cannot be written
 */
export function writeLines(path: string, recipe: string, lines: readonly string[]): void {
  writeSummed(path, Buffer.from([recipe, ...lines].join(GAP)));
}

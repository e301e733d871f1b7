import { statSync, utimesSync } from "node:fs";

/** In ms. */
export const DAY = 86_400_000;

/**
 * Notes that what lies at a path of the cache is still of use, in its time of change; at most once a day, so that a
 * build that finds all it needs writes nothing. What is not there is not noted.
 */
export function markUsed(path: string, now: number = Date.now()): void {
  try {
    if (now - statSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
  } catch {
    // Of a cache that is not there, or cannot be written, nothing grows old.
  }
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the program's own sources lie. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What names every library in its exact version. */
const LOCK = "package-lock.json";

/** By sources: the program does not change while it runs, and a preview asks with every save. */
const keys = new Map<string, string>();

/**
 * Stands for the part of the program that makes something: every source file it lies in, every library, and Node itself.
 * Where it is the same, the same input gives the same bytes.
 *
 * @param sources folders and files, as paths from the root of the project: `scripts/reader`
 * @returns SHA-256, hex
 */
export function programKey(...sources: string[]): string {
  const name = sources.join();
  const key = keys.get(name) ?? sourcesKey(...sources);
  keys.set(name, key);
  return key;
}

/** As `programKey`, by what the sources are at this moment: for those that are not loaded once, but read whenever they are asked for. */
export function sourcesKey(...sources: string[]): string {
  const hash = createHash("sha256").update(`${process.version} ${process.arch}`);
  const files = [LOCK, ...sources.flatMap(filesOf)];
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

function filesOf(source: string): string[] {
  if (statSync(join(ROOT, source)).isFile()) return [source];
  return readdirSync(join(ROOT, source), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(source, join(entry.parentPath, entry.name).slice(join(ROOT, source).length)))
    .sort();
}

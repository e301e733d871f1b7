import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the program's own sources lie. */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** What names every library in its exact version. */
const LOCK = "package-lock.json";

/** By folders: the program does not change while it runs, and a preview asks with every save. */
const keys = new Map<string, string>();

/**
 * Stands for the part of the program that makes something: every source file of the folders it lies in, every library,
 * and Node itself. Where it is the same, the same input gives the same bytes.
 *
 * @param folders paths from the root of the project: `scripts/reader`
 * @returns SHA-256, hex
 */
export function programKey(...folders: string[]): string {
  const name = folders.join();
  const key = keys.get(name) ?? keyOf(folders);
  keys.set(name, key);
  return key;
}

function keyOf(folders: readonly string[]): string {
  const hash = createHash("sha256").update(`${process.version} ${process.arch}`);
  const files = [LOCK, ...folders.flatMap(sourcesOf)];
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

function sourcesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(folder, join(entry.parentPath, entry.name).slice(join(ROOT, folder).length)))
    .sort();
}

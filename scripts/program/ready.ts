import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { programKey, ROOT } from "../cache/program.ts";
import { sha256 } from "../cache/sha256.ts";
import { readTree } from "../tree/list.ts";

/** Where programs lie that were put together: of the project, not of a content folder. */
export const FOLDER = join(ROOT, ".cache/program");

/** The file beside them that says what they hold. */
export const SUMS = "sums.json";

/** All that the program is made of: this file too, so that an older one, which may know less, finds no newer program. */
const SOURCES = ["scripts", "layouts", ".eleventy.ts", "tsconfig.json"];

/** Digits of its key that name it: the few that lie there at a time are told apart by far fewer. */
const DIGITS = 16;

/** What starts it, as an address: a program belongs to the project it was put together in, and no copy's goes by it. */
const STARTER = new URL("./start.mjs", import.meta.url).href;

/** Where the program of the sources as they are now has to be. */
export function programFolder(): string {
  return join(FOLDER, sha256(`${programKey(...SOURCES)} ${STARTER}`).slice(0, DIGITS));
}

/** Whether every file is there, byte for byte as it was made. */
export function isWhole(folder: string): boolean {
  try {
    return readFileSync(join(folder, SUMS), "utf8") === sumsOf(folder);
  } catch {
    return false;
  }
}

/** What a program holds, as it is written into it. */
export function sumsOf(folder: string): string {
  return JSON.stringify(readTree(folder).filter(({ path }) => path !== SUMS));
}

/** Runs the command that the command line begins with, from a program that was put together. */
export async function startFrom(folder: string): Promise<void> {
  const [name = ""] = process.argv.splice(2, 1);
  // Its workers are started from there too.
  process.env.CONG_TIN_PROGRAM = folder;
  await import(pathToFileURL(join(folder, `scripts/commands/${name}.mjs`)).href);
}

/**
 * As `startFrom`, if the program is there; else nothing is done.
 *
 * @param starter address of what asks: a folder that was copied brings along what is ready for another
 */
export async function startIfReady(starter: string): Promise<boolean> {
  if (starter !== STARTER) return false;
  const folder = programFolder();
  if (!isWhole(folder)) return false;
  await startFrom(folder);
  return true;
}

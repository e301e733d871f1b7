// @ts-check
/**
 * Starts a command: `node scripts/program/start.mjs build --content …`. The one file here that is no TypeScript, since it
 * runs before anything that could translate it: to load the translator takes as long as all the rest of a start. Where the
 * program was put together before, what was put together says whether it is still the program of these sources
 * (`ready.ts`) and starts the command; else TypeScript does both (`run.ts`).
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const programs = fileURLToPath(new URL("../../.cache/program/", import.meta.url));
const ready = "scripts/program/ready.mjs";

if (!(await startReady())) {
  // @ts-expect-error tsx ships no types for the module that puts it to work.
  await import("tsx");
  await import("./run.ts");
}

/** Whether the command was started from what was put together last. */
async function startReady() {
  const file = newestReady();
  if (file === undefined) return false;
  /** @type {typeof import("./ready.ts")} */
  const { startIfReady } = await import(pathToFileURL(file).href);
  return startIfReady(import.meta.url);
}

/** The newest program's part that can tell whether it is ready, if it is there and as it was made. */
function newestReady() {
  try {
    const folders = readdirSync(programs).filter((name) => !name.includes("."));
    const dated = folders.map((name) => ({ name, time: statSync(join(programs, name)).mtimeMs }));
    const folder = join(programs, dated.sort((a, b) => b.time - a.time)[0]?.name ?? "");
    /** @type {{ path: string, sha256: string }[]} */
    const sums = JSON.parse(readFileSync(join(folder, "sums.json"), "utf8"));
    const bytes = readFileSync(join(folder, ready));
    const sum = createHash("sha256").update(bytes).digest("hex");
    return sums.some(({ path, sha256 }) => path === ready && sha256 === sum)
      ? join(folder, ready)
      : undefined;
  } catch {
    return undefined;
  }
}

import { availableParallelism } from "node:os";
import { join } from "node:path";
import { WorkerPool } from "../workers/pool.ts";
import type { FilledBox } from "./fill.ts";
import { PageSums } from "./page-sums.ts";
import type { RenderTask } from "./worker.ts";

/** Processes that render pages, each with an Eleventy. */
export type Renderers = WorkerPool<RenderTask, FilledBox[]>;

/** The pages of a site with no more than these are rendered in the build's own process. */
export const FEW = 2000;

/** So many tasks wait for a renderer rather than start another: it loads Eleventy in the time they take. */
const PATIENCE = 2;

/** Some the first of which was started ahead. */
let ahead: Renderers | undefined;

/**
 * Starts the first renderer of a large site before it is known whether a page is missing: it loads Eleventy meanwhile. Does
 * nothing where the last build was small, or there was none.
 *
 * @param cache as `publishPages` will get it
 */
export function warmRenderer(cache: string): void {
  if (!ahead && PageSums.isLarge(pagesFolder(cache), FEW)) ahead = newRenderers().warmBehind();
}

/** Lets go of a renderer that was started ahead, and for nothing. */
export function closeRenderer(): void {
  ahead?.close();
  ahead = undefined;
}

/** Renderers, the first of which has been started: the caller closes them. */
export function takeRenderers(): Renderers {
  const taken = ahead ?? newRenderers().warm();
  ahead = undefined;
  return taken;
}

/** Where pages lie in the folder of all caches. */
export function pagesFolder(cache: string): string {
  return join(cache, "pages");
}

function newRenderers(): Renderers {
  const worker = new URL("./worker.ts", import.meta.url);
  return new WorkerPool<RenderTask, FilledBox[]>(worker, availableParallelism(), PATIENCE);
}

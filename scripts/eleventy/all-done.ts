/**
 * Waits for all work that was begun, even when some of it fails, so that nothing still writes into a folder its caller
 * is about to clear. Then throws what failed first in the list.
 */
export async function allDone(works: readonly Promise<unknown>[]): Promise<void> {
  for (const work of await Promise.allSettled(works)) if (work.status === "rejected") throw work.reason;
}

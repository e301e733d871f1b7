import { availableParallelism } from "node:os";

/**
 * Waits for all work that was begun, even when some of it fails, so that nothing still writes into a folder its caller
 * is about to clear. Then throws what failed first in the list.
 */
export async function allDone(works: readonly Promise<unknown>[]): Promise<void> {
  for (const work of await Promise.allSettled(works)) if (work.status === "rejected") throw work.reason;
}

/** Does the same work for each of a list, for as many at once as the machine has cores. Waits and throws as `allDone`. */
export async function onAllCores<One>(
  list: readonly One[],
  work: (one: One) => Promise<void>,
): Promise<void> {
  const waiting = list.values();
  const core = async (): Promise<void> => {
    // One iterator for all cores: each takes the next that nobody has taken.
    for (const one of waiting) await work(one);
  };
  await allDone(Array.from({ length: availableParallelism() }, core));
}

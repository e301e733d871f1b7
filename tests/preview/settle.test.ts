import { expect, test } from "vitest";
import { settled } from "../../scripts/preview/settle.ts";

test("a run knows that another waits for it, and what was asked for often is done once", async () => {
  const awaited: boolean[] = [];
  const work = settled(5, async (isAwaited) => {
    awaited.push(isAwaited());
    if (awaited.length > 1) return;
    for (let asked = 0; asked < 3; asked++) work.soon();
    await expect.poll(isAwaited, { timeout: 1_000 }).toBe(true);
  });
  await work.now();
  await expect.poll(() => awaited).toEqual([false, false]);
});

import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { watchFolder } from "../../scripts/preview/watch.ts";

const folder = await mkdtemp(join(tmpdir(), "cong-tin-theo-doi-"));
let told = 0;
const stop = await watchFolder(folder, () => told++);

afterAll(async () => {
  await stop();
  await rm(folder, { recursive: true, force: true });
});

test("a file that is saved in two goes is told of after the second, however close they are", async () => {
  const file = await open(join(folder, "bai.md"), "w");
  await file.write("đầu");
  await expect.poll(() => told).toBeGreaterThan(0);
  for (const pause of [10, 20, 30, 40, 45, 60]) {
    await wait(300);
    await file.truncate(0);
    await wait(pause);
    const before = told;
    await file.write("sau");
    await expect.poll(() => told, { message: `${pause} ms later`, timeout: 1_000 }).toBeGreaterThan(before);
  }
  await file.close();
});

test("files of tools, whose names begin with a dot, are passed over", async () => {
  await wait(300);
  const before = told;
  const file = await open(join(folder, ".bai.md.swp"), "w");
  await file.write("nháp");
  await file.close();
  await wait(300);
  expect(told).toBe(before);
});

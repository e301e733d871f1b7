import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { kinds, walk } from "./walk.ts";

const STEPS = 30;
const SEED = 1;

/** Enough for every kind to happen once. */
const MOST = Math.ceil((kinds.length / STEPS) * 2);

test(`after each of ${STEPS} steps of edits and accidents, the release of warm caches is the one made from nothing, byte for byte`, async () => {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-walk-"));
  try {
    const options = { folder, seed: SEED, steps: STEPS, most: MOST, keepPictures: true };
    const steps = await walk(options);
    const happened = new Set(steps.flatMap((step) => step.happened.map(({ kind }) => kind)));
    expect(kinds.filter((kind) => !happened.has(kind))).toEqual([]);
    expect(steps.filter(({ changed }) => changed > 0).length).toBeGreaterThan(STEPS * 0.8);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 1_200_000);

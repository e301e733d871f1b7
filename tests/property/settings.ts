import type { Parameters } from "fast-check";

const factor = Number(process.env.PROPERTY_RUNS ?? 1);

/**
 * How hard a property is tried. The seed is fixed, so that a red run is the change's fault and not the day's;
 * `PROPERTY_RUNS=20 npx vitest run tests/property` makes twenty times as many runs, `PROPERTY_SEED=…` others.
 */
export function tries<Values>(numRuns: number): Parameters<Values> {
  const seed = Number(process.env.PROPERTY_SEED ?? 20_181_205);
  return { numRuns: Math.ceil(numRuns * factor), seed };
}

/** How long one test may take, in milliseconds; finding the smallest input that fails takes longer than failing. */
export const patience = 60_000 * Math.max(1, factor);

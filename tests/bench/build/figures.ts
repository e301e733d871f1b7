import type { ChangeName } from "./changes.ts";
import type { Cost } from "./command.ts";
import type { Measured } from "./measure.ts";

/** What the runs of one contender, or of ours after a change, took. */
export function costsOf({ clean, changes }: Measured, key: string): readonly Cost[] {
  return clean.get(key) ?? changes.get(key as ChangeName) ?? [];
}

/** Median of the runs; nothing where one of them was not measured. */
export function memoryOf(costs: readonly Cost[]): number | undefined {
  const peaks = costs.flatMap(({ memory }) => memory ?? []);
  return peaks.length === costs.length ? median(peaks) : undefined;
}

/** The middle of a list, of two middles the mean; nothing of none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Seconds or gigabytes with three digits that count. */
export function fixed(number: number): string {
  return number.toFixed(number < 10 ? 2 : 1);
}

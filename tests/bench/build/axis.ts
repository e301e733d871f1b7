/** An axis of a chart. */
export interface Axis {
  /** Numbers to write beside it. */
  ticks: number[];
  /** Where a number lies on it: 0 at its beginning, 1 at its end. */
  place(value: number): number;
}

/** A logarithmic axis that holds all the numbers, with ticks at 1, 3, 10, 30 …; only at 1, 10, 100 … where it is long. */
export function axisOf(numbers: readonly number[]): Axis {
  const known = numbers.length > 0 ? numbers : [1];
  const steps = Array.from(
    { length: 41 },
    (_, at) => (at % 2 === 0 ? 1 : 3) * 10 ** (Math.floor(at / 2) - 6),
  );
  const below = steps.filter((step) => step <= Math.min(...known) * 1.0001).at(-1) ?? 1;
  const above = steps.find((step) => step >= Math.max(...known) && step > below) ?? below * 10;
  const place = (value: number): number => Math.log(value / below) / Math.log(above / below);
  const all = steps.filter((step) => step >= below && step <= above);
  const ticks = all.length > 6 ? all.filter((step) => Number.isInteger(round(Math.log10(step), 6))) : all;
  return { ticks, place };
}

/** `300`, `3k`, `100k` */
export function numeral(value: number): string {
  return value >= 1000 ? `${value / 1000}k` : String(round(value, 6));
}

/** Rounded to so many decimals. */
export function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}

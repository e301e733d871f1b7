/** An option of a bench, as `node:util`'s `parseArgs` takes it, with a line for `--help`. */
export type BenchOption = { help: string; value?: string } & (
  | { type: "boolean"; default?: boolean }
  | { type: "string"; multiple?: false; default?: string }
  | { type: "string"; multiple: true; default?: string[] }
);

/** What was typed wrong, in one sentence. */
export class BenchError extends Error {
  override name = "BenchError";
}

export interface Bench {
  options: Record<string, BenchOption>;
  run(values: Record<string, unknown>): Promise<void>;
}

/** A whole number from 1 on, as typed. */
export function wholeNumber(option: string, text: unknown): number {
  if (typeof text === "string" && /^[1-9]\d*$/.test(text)) return Number(text);
  throw new BenchError(`--${option} ${text}: a whole number from 1 on is needed.`);
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { runCommand } from "./command.ts";

/** The moment the tests' sample portal is built at: years after its last article, whatever today is. */
export const SAMPLE_NOW = "2026-11-23T09:00:00+07:00";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the sample portal as `npm run build` made it. */
    sample: string;
  }
}

/** Builds the sample portal once, with the command people type, before any test runs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-"));
  const sample = join(folder, "site");
  const built = await runCommand("build", ["--output", sample, "--now", SAMPLE_NOW]);
  if (built.code !== 0) throw new Error(`the sample portal does not build:\n${built.stderr}`);
  project.provide("sample", sample);
  return () => rm(folder, { recursive: true, force: true });
}

import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { BenchError } from "../option.ts";
import { watchMemory } from "./process-tree.ts";

/** A program with its words and the folder it runs in. */
export interface Command {
  program: string;
  words: readonly string[];
  folder: string;
  environment?: Record<string, string>;
}

/** What a piece of work took. */
export interface Cost {
  /** Wall time in seconds, from the start of the first process to the end of the last. */
  seconds: number;
  /** The most that all its processes held at once, bytes; `undefined` where the system does not tell. */
  memory: number | undefined;
}

/**
 * Runs commands one after the other, each in processes of its own, and tells what they took together.
 *
 * @throws {BenchError} if one of them fails, with the end of what it said
 */
export async function costOf(commands: readonly Command[]): Promise<Cost> {
  const costs: Cost[] = [];
  for (const command of commands) costs.push(await run(command));
  const peaks = costs.flatMap(({ memory }) => memory ?? []);
  return {
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
    memory: peaks.length === costs.length ? Math.max(...peaks) : undefined,
  };
}

function run({ program, words, folder, environment }: Command): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const peak = child.pid === undefined ? () => undefined : watchMemory(child.pid);
    let said = "";
    const listen = (chunk: Buffer): void => {
      said = (said + chunk).slice(-2000);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.once("error", (error) => {
      peak();
      reject(error);
    });
    child.once("close", (code) => {
      const cost = { seconds: (performance.now() - started) / 1000, memory: peak() };
      if (code === 0) resolve(cost);
      else reject(new BenchError(`${[program, ...words].join(" ")} ended with ${code}:\n${said.trim()}`));
    });
  });
}

/** A short name for bytes that would be too long to be one. */
export function fingerprint(...texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text).update("\0");
  return hash.digest("hex").slice(0, 8);
}

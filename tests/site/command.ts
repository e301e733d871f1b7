import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** What a command left behind. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands as a person would, in a process of its own. */
export function runCommand(
  name: "build" | "check" | "docs" | "headers" | "new" | "verify",
  words: readonly string[],
  environment: Record<string, string> = {},
): Promise<Outcome> {
  return run(process.execPath, ["scripts/program/start.mjs", name, ...words], environment);
}

/**
 * Runs a program to its end.
 *
 * @param folder it runs in; the project's own where none is given
 * @param life after so many ms it is killed, so that it can clear nothing
 */
export async function run(
  program: string,
  words: readonly string[],
  environment: Record<string, string> = {},
  { folder = root, life }: { folder?: string; life?: number } = {},
): Promise<Outcome> {
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", ...environment },
    timeout: life,
    killSignal: "SIGKILL",
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject).once("close", resolve);
  });
  return { code, stdout, stderr };
}

import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { root } from "../site/command.ts";

/** A running `npm start`. */
export interface PreviewProcess {
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

/**
 * Starts the preview of a content folder as an editor would, in a process of its own, and waits until it serves.
 *
 * @param room folder for what it shows and what it keeps
 * @param product root of the program that runs
 */
export async function startPreview(
  content: string,
  room: string,
  now: string,
  product: string = root,
): Promise<PreviewProcess> {
  const port = await freePort();
  const folders = ["--content", content, "--output", join(room, "site"), "--cache", join(room, "cache")];
  const words = [...folders, "--port", String(port), "--now", now];
  const child = spawn(process.execPath, ["scripts/program/start.mjs", "start", ...words], {
    cwd: product,
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(`Mở http://localhost:${port}/`)) resolve();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void ended.then(() => reject(new Error(`the preview ended by itself:\n${said}`)));
  });
  return {
    origin: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

/** A port nothing listens on at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

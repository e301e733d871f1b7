import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { type Browser, chromium } from "playwright-core";
import { browserPlaces, type Machine, waysToGet } from "./browser-places.ts";

/** What is done to a machine, so that a test can stand in for it. */
export interface Deeds {
  /** Why the browser at this path does not start, or `undefined` when it does. */
  whyNot(path: string): Promise<string | undefined>;
  /** Runs a command to its end. A failure shows in there still being no browser. */
  run(command: readonly string[]): Promise<void>;
}

/** Ten minutes: a slow line gets its 170 MB, a dead one does not hold the tests for ever. */
const PATIENCE = 600_000;

/**
 * Path of a browser that starts: one that is there, or one fetched now. To be called once for a whole test run.
 *
 * @throws if there is none and none can be fetched: tests that need a browser are never skipped in silence
 */
export async function ensureBrowser(machine = thisMachine(), deeds = realDeeds): Promise<string> {
  const reasons = new Map<string, string>();
  const { CHROME_PATH } = machine.env;
  const ways = CHROME_PATH ? [] : waysToGet(machine);
  for (let step = 0; step <= ways.length; step++) {
    for (const path of browserPlaces(machine).filter(machine.exists)) {
      const reason = await deeds.whyNot(path);
      if (reason === undefined) return path;
      reasons.set(path, reason);
    }
    const way = ways[step];
    if (way) await deeds.run(way);
  }
  const tried = [...reasons].map(([path, reason]) => `\n${path}: ${reason}`).join("");
  if (CHROME_PATH) {
    throw new Error(`CHROME_PATH là ${CHROME_PATH}, nhưng ở đó không có trình duyệt nào chạy được.${tried}`);
  }
  throw new Error(
    `Không có trình duyệt để chạy kiểm thử: cài Google Chrome hoặc Chromium, hoặc đặt CHROME_PATH.${tried}`,
  );
}

/** Opens a browser without a window. Close it at the end. */
export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    headless: true,
    // Chromium refuses to run its sandbox for root, and Playwright leaves it off unless told.
    chromiumSandbox: !thisMachine().isRoot,
    args: [
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    isRoot: process.getuid?.() === 0,
    downloaded: placeOfDownload(),
    exists: existsSync,
  };
}

function placeOfDownload(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright throws on systems it has no browser for; one that is installed there can still be opened.
    return undefined;
  }
}

const realDeeds: Deeds = {
  async whyNot(path) {
    try {
      await (await openBrowser(path)).close();
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  },
  async run([program = "", ...words]) {
    console.log(`Chưa có trình duyệt để chạy kiểm thử, đang lấy về: ${program} ${words.join(" ")}`);
    const stdio = ["ignore", "inherit", "inherit"] as const;
    const child = spawn(program, words, { stdio: [...stdio], timeout: PATIENCE, killSignal: "SIGKILL" });
    await new Promise<void>((resolve) => {
      child.once("error", () => resolve()).once("exit", () => resolve());
    });
  },
};

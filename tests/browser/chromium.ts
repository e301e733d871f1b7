import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join, posix, win32 } from "node:path";
import { type Browser, chromium } from "playwright-core";

/** What looking for a browser needs to know of a machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  isRoot: boolean;
  /** Where Playwright keeps the browser it downloads. */
  downloaded: string;
  exists(path: string): boolean;
}

/** What is done to a machine, so that a test can stand in for it. */
export interface Deeds {
  /** Why the browser at this path does not start, or `undefined` when it does. */
  whyNot(path: string): Promise<string | undefined>;
  /** Runs a command to its end. A failure shows in there still being no browser. */
  run(command: readonly string[]): Promise<void>;
}

/** Ten minutes: a slow line gets its 170 MB, a dead one does not hold the tests for ever. */
const PATIENCE = 600_000;

const UNIX_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const MAC_NAMES = ["Google Chrome", "Chromium", "Microsoft Edge"];
const WINDOWS_NAMES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Every place a browser may stand on this machine, best first.
 *
 * @example browserPlaces({ ...machine, platform: "linux", env: { PATH: "/usr/bin" } })[0] // "/usr/bin/chromium"
 */
export function browserPlaces({ platform, env, home, downloaded }: Machine): string[] {
  const { CHROME_PATH } = env;
  // Who names a browser wants that one: another one taken in silence would hide the mistake.
  if (CHROME_PATH) return [CHROME_PATH];
  if (platform === "win32") {
    const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter((one) => one);
    return [...across(roots as string[], WINDOWS_NAMES, win32.join), downloaded];
  }
  if (platform === "darwin") {
    const names = MAC_NAMES.map((name) => `${name}.app/Contents/MacOS/${name}`);
    return [...across(["/Applications", posix.join(home, "Applications")], names, posix.join), downloaded];
  }
  const folders = (env.PATH ?? "").split(":").filter((folder) => folder !== "");
  return [...across(folders, UNIX_NAMES, posix.join), "/snap/bin/chromium", downloaded];
}

/** The commands that may bring a browser to this machine, in the order to try them. */
export function waysToGet({ platform, isRoot, exists }: Machine): string[][] {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  const download = [process.execPath, cli, "install", "chromium"];
  if (platform !== "linux" || !isRoot || !exists("/etc/debian_version")) return [download];
  const packages = "apt-get update && apt-get install -y --no-install-recommends chromium";
  return [
    [...download, "--with-deps"],
    ["sh", "-c", packages],
  ];
}

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
    downloaded: chromium.executablePath(),
    exists: existsSync,
  };
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

function across(
  folders: readonly string[],
  names: readonly string[],
  join: (folder: string, name: string) => string,
): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

import { createRequire } from "node:module";
import { dirname, join, posix, win32 } from "node:path";

/** What looking for a browser needs to know of a machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  isRoot: boolean;
  /** Where Playwright keeps the browser it downloads, on systems it has one for. */
  downloaded: string | undefined;
  exists(path: string): boolean;
}

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
  const last = downloaded ? [downloaded] : [];
  // Who names a browser wants that one: another one taken in silence would hide the mistake.
  if (CHROME_PATH) return [CHROME_PATH];
  if (platform === "win32") {
    const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter((one) => one);
    return [...across(roots as string[], WINDOWS_NAMES, win32.join), ...last];
  }
  if (platform === "darwin") {
    const names = MAC_NAMES.map((name) => `${name}.app/Contents/MacOS/${name}`);
    return [...across(["/Applications", posix.join(home, "Applications")], names, posix.join), ...last];
  }
  const folders = (env.PATH ?? "").split(":").filter((folder) => folder !== "");
  return [...across(folders, UNIX_NAMES, posix.join), "/snap/bin/chromium", ...last];
}

/** The commands that may bring a browser to this machine, in the order to try them. */
export function waysToGet({ platform, isRoot, exists }: Machine): string[][] {
  const cli = join(dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")), "cli.js");
  // The browser alone: a second one that never has a window would be another hundred megabytes.
  const download = [process.execPath, cli, "install", "--no-shell", "chromium"];
  if (platform !== "linux" || !isRoot || !exists("/etc/debian_version")) return [download];
  const packages = "apt-get update && apt-get install -y --no-install-recommends chromium";
  return [
    [...download, "--with-deps"],
    ["sh", "-c", packages],
  ];
}

function across(
  folders: readonly string[],
  names: readonly string[],
  join: (folder: string, name: string) => string,
): string[] {
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

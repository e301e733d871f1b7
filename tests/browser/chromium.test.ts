import { describe, expect, test } from "vitest";
import { browserPlaces, type Machine, waysToGet } from "./browser-places.ts";
import { type Deeds, ensureBrowser } from "./chromium.ts";

const bare: Machine = {
  platform: "linux",
  env: {},
  home: "/home/nga",
  isRoot: false,
  downloaded: "/cache/chromium",
  exists: () => false,
};

/** A machine on which the browsers named `works` start; each command it is given may add one. */
function deeds(works: string[], brings: Record<string, string> = {}): Deeds & { commands: string[] } {
  const commands: string[] = [];
  return {
    commands,
    whyNot: async (path) => (works.includes(path) ? undefined : "hỏng"),
    run: async (command) => {
      const line = command
        .slice(1)
        .join(" ")
        .replace(/^.*cli\.js/, "cli.js");
      commands.push(line);
      for (const [word, path] of Object.entries(brings)) if (line.includes(word)) works.push(path);
    },
  };
}

describe("browsers are looked for", () => {
  test("on Linux in every folder of PATH, Chromium first, then snap and Playwright's download", () => {
    const places = browserPlaces({ ...bare, env: { PATH: "/usr/bin:/opt/bin::" } });
    expect(places.slice(0, 3)).toEqual([
      "/usr/bin/chromium",
      "/opt/bin/chromium",
      "/usr/bin/chromium-browser",
    ]);
    expect(places).toContain("/usr/bin/google-chrome-stable");
    expect(places).toContain("/opt/bin/microsoft-edge");
    expect(places.slice(-2)).toEqual(["/snap/bin/chromium", "/cache/chromium"]);
  });

  test("on macOS among the applications of all and of one's own", () => {
    const places = browserPlaces({ ...bare, platform: "darwin", home: "/Users/nga" });
    expect(places[0]).toBe("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(places).toContain("/Users/nga/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    expect(places.at(-1)).toBe("/cache/chromium");
  });

  test("on Windows among the programs, as far as the machine names its folders", () => {
    const env = { ProgramFiles: "C:\\Program Files", "ProgramFiles(x86)": "C:\\Program Files (x86)" };
    expect(browserPlaces({ ...bare, platform: "win32", env })).toEqual([
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
      "C:\\Program Files\\Chromium\\Application\\chrome.exe",
      "C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe",
      "C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe",
      "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
      "/cache/chromium",
    ]);
  });

  test("without Playwright's download on systems it has none for", () => {
    const freebsd = {
      ...bare,
      platform: "freebsd" as const,
      env: { PATH: "/usr/local/bin" },
      downloaded: undefined,
    };
    expect(browserPlaces(freebsd)[0]).toBe("/usr/local/bin/chromium");
    expect(browserPlaces(freebsd).at(-1)).toBe("/snap/bin/chromium");
  });

  test("nowhere else when CHROME_PATH names one", () => {
    const env = { PATH: "/usr/bin", CHROME_PATH: "/opt/chrome" };
    expect(browserPlaces({ ...bare, env })).toEqual(["/opt/chrome"]);
  });
});

describe("a browser is fetched", () => {
  const debian = (path: string) => path === "/etc/debian_version";
  const words = (machine: Machine) => waysToGet(machine).map((way) => way.slice(2).join(" "));

  test.each([
    ["as Playwright's download alone without root", { exists: debian }],
    ["as Playwright's download alone on another Linux", { isRoot: true }],
    ["as Playwright's download alone on macOS", { platform: "darwin" as const, isRoot: true }],
  ])("%s", (_, machine) => {
    expect(words({ ...bare, ...machine })).toEqual(["install --no-shell chromium"]);
  });

  test("by root on Debian with the libraries it needs, or else as Debian's own package", () => {
    expect(words({ ...bare, isRoot: true, exists: debian })).toEqual([
      "install --no-shell chromium --with-deps",
      "apt-get update && apt-get install -y --no-install-recommends chromium",
    ]);
  });
});

describe("the tests' browser", () => {
  const everywhere = { ...bare, env: { PATH: "/usr/bin" }, exists: () => true };

  test("is the first that starts, and nothing is fetched", async () => {
    const done = deeds(["/usr/bin/google-chrome", "/snap/bin/chromium"]);
    expect(await ensureBrowser(everywhere, done)).toBe("/usr/bin/google-chrome");
    expect(done.commands).toEqual([]);
  });

  test("is fetched when none starts, the next way only when the first brings none", async () => {
    const done = deeds([], { "apt-get": "/usr/bin/chromium" });
    expect(await ensureBrowser({ ...everywhere, isRoot: true }, done)).toBe("/usr/bin/chromium");
    expect(done.commands).toEqual([
      "cli.js install --no-shell chromium --with-deps",
      "-c apt-get update && apt-get install -y --no-install-recommends chromium",
    ]);
  });

  test("is asked for in one sentence when none can be had", async () => {
    await expect(ensureBrowser(bare, deeds([]))).rejects.toThrow(
      /^Không có trình duyệt để chạy kiểm thử: cài Google Chrome hoặc Chromium, hoặc đặt CHROME_PATH\.$/,
    );
  });

  test("is not replaced in silence when CHROME_PATH names one that does not start", async () => {
    const done = deeds(["/usr/bin/chromium"]);
    const env = { ...everywhere.env, CHROME_PATH: "/opt/chrome" };
    await expect(ensureBrowser({ ...everywhere, env }, done)).rejects.toThrow(
      "CHROME_PATH là /opt/chrome, nhưng ở đó không có trình duyệt nào chạy được.\n/opt/chrome: hỏng",
    );
    expect(done.commands).toEqual([]);
  });
});

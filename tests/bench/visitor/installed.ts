import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../../site/command.ts";
import { BenchError } from "../option.ts";

/** Packages a bench needs and the project does not, with their exact versions, by the folder they are installed in. */
export const packages = {
  // The newest major for Node 20.
  lighthouse: { lighthouse: "12.8.2", "chrome-launcher": "1.2.1" },
  eleventy: {
    "@11ty/eleventy": "3.1.8",
    "@11ty/eleventy-img": "6.0.4",
    "@11ty/eleventy-navigation": "1.0.5",
    "@11ty/eleventy-plugin-rss": "3.0.0",
    "@11ty/eleventy-plugin-syntaxhighlight": "5.0.2",
  },
  // The newest major for Node 20.
  astro: { astro: "5.18.2" },
} satisfies Record<string, Record<string, string>>;

/** A folder under `.cache/bench/` with the packages of that name, installed by npm where they are not there yet. */
export async function installed(name: keyof typeof packages): Promise<string> {
  const folder = join(root, ".cache/bench", name);
  const wanted = JSON.stringify({ private: true, type: "module", dependencies: packages[name] });
  const stamp = join(folder, "installed.json");
  if ((await readFile(stamp, "utf8").catch(() => "")) === wanted) return folder;
  console.error(`Installing ${Object.keys(packages[name]).join(", ")} into .cache/bench/${name} …`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), wanted);
  const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  await run("npm", words, folder);
  await writeFile(stamp, wanted);
  return folder;
}

/** Runs a program to its end in a folder. */
export async function run(program: string, words: readonly string[], cwd: string): Promise<string> {
  try {
    const env = { ...process.env, NO_COLOR: "1", ASTRO_TELEMETRY_DISABLED: "1" };
    return (await promisify(execFile)(program, [...words], { cwd, env, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    throw new BenchError(
      `${program} ${words.join(" ")}: ${(error as { stderr?: string }).stderr || String(error)}`,
    );
  }
}

import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../site/command.ts";
import type { HostileCase } from "./case.ts";
import { writeCase } from "./folder.ts";

/** What stock Eleventy made of a case. */
export interface StockOutcome {
  exit: number | null;
  /** Pages it wrote. */
  pages: number;
  /** In words, for the table. */
  said: string;
}

const eleventy = join(root, "node_modules/@11ty/eleventy/cmd.cjs");

/** Runs Eleventy as it comes, without a config file, over a hostile content folder. */
export async function runStock(one: HostileCase): Promise<StockOutcome> {
  const folder = await writeCase(inItsDates(one));
  const output = await mkdtemp(join(tmpdir(), "cong-tin-stock-"));
  const words = [eleventy, `--input=${folder}`, `--output=${output}`, "--quiet"];
  const child = spawn(process.execPath, ["--max-old-space-size=512", ...words], {
    cwd: folder,
    stdio: "ignore",
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), 20_000);
  const exit = await new Promise<number | null>((resolve) => child.once("close", resolve));
  clearTimeout(timer);
  const found = await readdir(output, { recursive: true, withFileTypes: true }).catch(() => []);
  const pages = found.filter((entry) => entry.isFile() && /\.html$/.test(entry.name));
  const texts = await Promise.all(pages.map((entry) => readFile(join(entry.parentPath, entry.name), "utf8")));
  const escaped = (await readdir(tmpdir())).includes("ra-ngoai.html");
  await rm(join(tmpdir(), "ra-ngoai.html"), { force: true });
  await rm(folder, { recursive: true, force: true });
  await rm(output, { recursive: true, force: true });
  return { exit, pages: pages.length, said: inWords(exit, texts, escaped) };
}

/** The same case with our usual date as Eleventy reads one, so that it is not stopped by what is not the point. */
function inItsDates(one: HostileCase): HostileCase {
  if (one.risk === "dates") return one;
  const files = Object.entries(one.files).map(([file, bytes]) => [
    file,
    typeof bytes === "string" ? bytes.replace(/05\/12\/2018(?: 07:56)?/, "2018-12-05") : bytes,
  ]);
  return { ...one, files: Object.fromEntries(files) };
}

function inWords(exit: number | null, pages: string[], escaped: boolean): string {
  const html = pages.join("\n");
  if (exit === null) return "did not end in 20 s, or ran out of memory";
  if (exit !== 0)
    return `stopped, exit ${exit}${pages.length > 0 ? `, ${pages.length} pages already written` : ""}`;
  if (escaped) return "**wrote a file outside the output folder**, exit 0";
  if (/<script|onerror=|<iframe|onload=|href="?javascript:/i.test(html))
    return "**published the markup as it stood**, exit 0";
  if (pages.length === 0) return "wrote nothing, without a word, exit 0";
  return `published ${pages.length} page${pages.length > 1 ? "s" : ""}, without a word, exit 0`;
}

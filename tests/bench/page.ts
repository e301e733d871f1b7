import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

/**
 * Puts a generated part into a page, in place of the one that stands between its two marks.
 *
 * @param page path from the root of the project
 * @throws if the page lacks the marks
 */
export async function writePart(page: string, mark: string, part: string): Promise<void> {
  const file = fileURLToPath(new URL(`../../${page}`, import.meta.url));
  const text = await readFile(file, "utf8");
  const [begin, end] = [`<!-- ${mark}: begin, generated -->`, `<!-- ${mark}: end -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${page} has no “${begin}” with “${end}” after it`);
  await writeFile(file, `${text.slice(0, from)}${begin}\n\n${part.trim()}\n\n${text.slice(to)}`);
}

/** The version of a package that is installed. */
export async function versionOf(name: string): Promise<string> {
  const file = fileURLToPath(new URL(`../../node_modules/${name}/package.json`, import.meta.url));
  return (JSON.parse(await readFile(file, "utf8")) as { version: string }).version;
}

/** What a measurement was made on: `2 × Xeon …, 23 GB, Node 20.20.2`. */
export function machine(): string {
  const [first, ...others] = cpus();
  const model = first?.model.replace(/\s+/g, " ").trim() || "unknown";
  return `${others.length + 1} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;
}

/** A table in Markdown that reads well as plain text too: first column to the left, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, at) => Math.max(cell.length, 3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

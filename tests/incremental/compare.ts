import { isUtf8 } from "node:buffer";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** How much of two files is shown where they part. */
const SHOWN = 60;

/** Every file and folder of a tree in which two of them differ, and how; folders end in `/`. */
export async function differencesOf(one: string, other: string): Promise<string[]> {
  const [here, there] = await Promise.all([pathsOf(one), pathsOf(other)]);
  const differences: string[] = [];
  for (const path of [...new Set([...here, ...there])].sort()) {
    if (!there.has(path)) differences.push(`${path}: only in the release of warm caches`);
    else if (!here.has(path)) differences.push(`${path}: missing in the release of warm caches`);
    else if (!path.endsWith("/")) {
      const [a, b] = await Promise.all([readFile(join(one, path)), readFile(join(other, path))]);
      if (!a.equals(b)) differences.push(`${path}: ${partingOf(a, b)}`);
    }
  }
  return differences;
}

/** Where two files part; what a text says there. */
function partingOf(a: Buffer, b: Buffer): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (!isUtf8(a) || !isUtf8(b)) return `from byte ${at} on, ${a.length} bytes instead of ${b.length}`;
  const show = (text: Buffer): string =>
    JSON.stringify(text.toString("utf8", Math.max(0, at - 20), at + SHOWN));
  return `from byte ${at} on ${show(a)} instead of ${show(b)}`;
}

async function pathsOf(folder: string): Promise<Set<string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Set(
    found.map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
      return entry.isDirectory() ? `${path}/` : path;
    }),
  );
}

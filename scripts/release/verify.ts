import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codings, originalOf } from "../model/host.ts";
import { sumOf } from "../tree/sum.ts";
import { ReleaseError } from "./error.ts";
import { listTree, MANIFEST, type ManifestEntry } from "./manifest.ts";

/** How a tree or a live site differs from its manifest. */
export interface Difference {
  path: string;
  what: "missing" | "changed" | "extra";
}

/** Files that steer a host and are never served. */
const NOT_SERVED = ["_headers", ".htaccess", "web.config"];

/** How many files of a live site are fetched at a time. */
const AT_ONCE = 8;

/** Holds a folder against the manifest in it: every file there, none altered, none added. */
export async function verifyFolder(folder: string): Promise<{ files: number; differences: Difference[] }> {
  const manifest = parseManifest(
    await readFile(join(folder, MANIFEST), "utf8").catch(() => undefined),
    folder,
  );
  const found = new Map((await listTree(folder)).map((entry) => [entry.path, entry]));
  const differences = manifest.flatMap(({ path, bytes, sha256 }): Difference[] => {
    const entry = found.get(path);
    found.delete(path);
    if (!entry) return [{ path, what: "missing" }];
    return entry.bytes === bytes && entry.sha256 === sha256 ? [] : [{ path, what: "changed" }];
  });
  const extra = [...found.keys()].map((path): Difference => ({ path, what: "extra" }));
  return { files: manifest.length, differences: [...differences, ...extra] };
}

/**
 * Holds a live site against a manifest: that of `folder` if it is given, which an intruder on the host cannot have
 * altered, else the site's own.
 *
 * @param url address of the site, `https://host/`
 * @throws {ReleaseError} if there is no manifest to hold it against
 */
export async function verifySite(
  url: string,
  folder?: string,
): Promise<{ files: number; differences: Difference[] }> {
  const text = folder
    ? await readFile(join(folder, MANIFEST), "utf8").catch(() => undefined)
    : await fetchBytes(new URL(MANIFEST, url)).then((bytes) => bytes && new TextDecoder().decode(bytes));
  const manifest = parseManifest(text, folder ?? url).filter(({ path }) => !NOT_SERVED.includes(path));
  const differences: Difference[] = [];
  const sums = new Map(manifest.map(({ path, sha256 }) => [path, sha256]));
  const waiting = [...manifest];
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      const what = await compare(entry, url, sums);
      if (what) differences.push({ path: entry.path, what });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  differences.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: manifest.length, differences };
}

/** A packed file is what a visitor is sent in place of its text: so it is asked for, and must unpack to that text. */
async function compare(
  { path, sha256 }: ManifestEntry,
  url: string,
  sums: ReadonlyMap<string, string>,
): Promise<Difference["what"] | undefined> {
  const original = originalOf(path);
  const text = original && sums.has(original.path) ? original : undefined;
  const address = (text?.path ?? path).replace(/(^|\/)index\.html$/, "$1");
  const bytes = await fetchBytes(new URL(address, url), text ? codings[text.coding] : "identity");
  if (!bytes) return "missing";
  const expected = text ? sums.get(text.path) : sha256;
  return sumOf(bytes).sha256 === expected ? undefined : "changed";
}

/** The bytes at an address, unpacked; `404.html` may be answered with its own status. */
async function fetchBytes(url: URL, coding = "identity"): Promise<Uint8Array | undefined> {
  const response = await fetch(url, { headers: { "accept-encoding": coding } }).catch(() => undefined);
  if (!response || !(response.ok || url.pathname.endsWith("/404.html"))) return undefined;
  const body = await response.arrayBuffer().catch(() => new ArrayBuffer());
  return new Uint8Array(body);
}

function parseManifest(text: string | undefined, where: string): ManifestEntry[] {
  if (text === undefined)
    throw new ReleaseError(`Không có ${MANIFEST} ở ${where}, nên không có gì để đối chiếu.`);
  try {
    return JSON.parse(text) as ManifestEntry[];
  } catch {
    throw new ReleaseError(`${MANIFEST} ở ${where} hỏng, không đọc được.`);
  }
}

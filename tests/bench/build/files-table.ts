import { type HostFacts, hostFacts } from "../../../scripts/model/host.ts";
import type { ManifestEntry } from "../../../scripts/release/manifest.ts";
import { table } from "../page.ts";
import type { Measured } from "./measure.ts";
import { ourContenders } from "./ours.ts";

/** What a release takes up at a host. */
export interface ReleaseSize {
  files: number;
  bytes: number;
}

export function sizeOf(entries: readonly ManifestEntry[]): ReleaseSize {
  return { files: entries.length, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Our releases against what hosts allow: `✔` fits, `paid` fits a plan that is paid for, `✘` fits none. */
export function filesTable(sizes: readonly Measured[]): string {
  const hosts = Object.values<HostFacts>(hostFacts).flatMap(({ name, limits }) =>
    limits ? [{ name, limits }] : [],
  );
  const rows = sizes.flatMap(({ articles, releases }) =>
    ourContenders.flatMap(({ name, indexes }) => {
      const size = indexes ? releases.get(name) : undefined;
      if (!size) return [];
      const verdicts = hosts.map(({ limits }) => verdictOf(size, limits));
      return [[name, `${articles}`, `${size.files}`, (size.bytes / 1e6).toFixed(0), ...verdicts]];
    }),
  );
  return table(["release", "articles", "files", "MB", ...hosts.map(headOf)], rows);
}

type Limits = NonNullable<HostFacts["limits"]>;

function verdictOf({ files, bytes }: ReleaseSize, limits: Limits): string {
  const { free, paid } = limits.files ?? { free: Number.POSITIVE_INFINITY };
  if (bytes > (limits.siteBytes ?? Number.POSITIVE_INFINITY)) return "✘";
  if (files <= free) return "✔";
  return files <= (paid ?? free) ? "paid" : "✘";
}

function headOf({ name, limits: { files, siteBytes } }: { name: string; limits: Limits }): string {
  const paid = files?.paid === undefined ? "" : `, paid ${files.paid}`;
  const limits = [
    ...(files ? [`${files.free} files${paid}`] : []),
    ...(siteBytes ? [`${siteBytes / 1e6} MB`] : []),
  ];
  return `${name} (${limits.join("; ")})`;
}

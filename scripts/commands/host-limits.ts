import { type HostFacts, type HostName, hostFacts, hostNames, originalOf } from "../model/host.ts";
import type { ManifestEntry } from "../release/manifest.ts";
import { decimal, number } from "./number.ts";

type Entry = Pick<ManifestEntry, "path" | "bytes">;

/** Something a host limits: whether a release is over it, and how it stands against it, in words. */
interface Standing {
  over: boolean;
  text: string;
  source: string;
}

/**
 * How a release stands against what its host allows; where it is over, with the page that says so. A site that has not
 * chosen a host hears only of those it is too large for without paying.
 */
export function limitLines(host: HostName | undefined, entries: readonly Entry[]): string[] {
  if (host !== undefined) return standings(host, entries).map(line);
  return hostNames.flatMap((name) => {
    const over = standings(name, entries).filter((one) => one.over);
    const bare = over.length > 0 && !hostFacts[name].siblings ? entries.filter(isText) : entries;
    const fits = bare.length < entries.length && standings(name, bare).every((one) => !one.over);
    const advice = fits ? `, khai host: ${name} thì vừa` : "";
    return over.map((one) => line({ ...one, text: one.text + advice }));
  });
}

function standings(host: HostName, entries: readonly Entry[]): Standing[] {
  const { name, limits }: HostFacts = hostFacts[host];
  if (!limits) return [];
  const { files, fileBytes, siteBytes, source } = limits;
  const found: Standing[] = [];
  if (files) {
    const paid = files.paid ? ` (gói trả tiền ${number(files.paid)})` : "";
    const text = `${name}: ${number(entries.length)} trên tối đa ${number(files.free)} tệp${paid}`;
    found.push({ over: entries.length > files.free, text, source });
  }
  if (siteBytes) {
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    const text = `${name}: ${mega(bytes)} trên tối đa ${mega(siteBytes)}`;
    found.push({ over: bytes > siteBytes, text, source });
  }
  const tooLarge = entries.filter(({ bytes }) => bytes > (fileBytes ?? Number.POSITIVE_INFINITY));
  for (const { path, bytes } of tooLarge) {
    const text = `${path}: ${mega(bytes)}, ${name} nhận tệp tới ${mega(fileBytes ?? 0)}`;
    found.push({ over: true, text, source });
  }
  return found;
}

/** What a release carries that is not packed beside its text. */
function isText({ path }: Entry): boolean {
  return !originalOf(path);
}

function line({ over, text, source }: Standing): string {
  return over ? `  ⚠ ${text}; xem ${source}` : `  ${text}`;
}

function mega(bytes: number): string {
  return `${decimal(bytes / 1_000_000)} MB`;
}

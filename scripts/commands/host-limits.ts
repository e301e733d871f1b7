import { type HostFacts, type HostName, hostFacts } from "../model/host.ts";
import type { ManifestEntry } from "../release/manifest.ts";
import { decimal, number } from "./number.ts";

/** How a release stands against what its host allows; where it is over, with the page that says so. */
export function limitLines(
  host: HostName | undefined,
  entries: readonly Pick<ManifestEntry, "path" | "bytes">[],
): string[] {
  if (host === undefined) return [];
  const { name, limits }: HostFacts = hostFacts[host];
  if (!limits) return [];
  const { files, fileBytes, siteBytes, source } = limits;
  const lines: string[] = [];
  if (files) {
    const over = entries.length > files.free;
    const paid = files.paid ? ` (gói trả tiền ${number(files.paid)})` : "";
    lines.push(
      line(over, `${name}: ${number(entries.length)} trên tối đa ${number(files.free)} tệp${paid}`, source),
    );
  }
  if (siteBytes) {
    const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
    lines.push(line(bytes > siteBytes, `${name}: ${mega(bytes)} trên tối đa ${mega(siteBytes)}`, source));
  }
  const tooLarge = entries.filter(({ bytes }) => bytes > (fileBytes ?? Number.POSITIVE_INFINITY));
  for (const { path, bytes } of tooLarge) {
    lines.push(line(true, `${path}: ${mega(bytes)}, ${name} nhận tệp tới ${mega(fileBytes ?? 0)}`, source));
  }
  return lines;
}

function line(over: boolean, text: string, source: string): string {
  return over ? `  ⚠ ${text}; xem ${source}` : `  ${text}`;
}

function mega(bytes: number): string {
  return `${decimal(bytes / 1_000_000)} MB`;
}

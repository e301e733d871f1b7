import { type HostFacts, type HostName, hostFacts } from "../model/host.ts";

/** What a release holds beside its search index. */
export interface OtherFiles {
  pages: number;
  pictures: number;
  attachments: number;
}

/**
 * How many articles may share a file of the search index. A search that shows ten results fetches up to ten such files,
 * 2 kB an article: with more than eight they would cost as much as all its words.
 */
const SHARES = [1, 2, 4, 8];

/** Three forms in four widths, and the piece that is shared. */
const FILES_OF_A_PICTURE = 13;

/** Style sheet, scripts, icons, cards, and what the search index has of words, filters and lists: some hundreds in all. */
const REST = 1000;

/** What of a host's limit is planned for: a portal grows between two builds, and not every release is counted. */
const ROOM = 0.9;

/**
 * How many articles share a file of the search index: one, where the host counts no files or all of them fit; else as few
 * as make them fit. Where no number does, one again: then it is pages that are too many, and searching need not be dearer.
 *
 * @param articles in the search index
 */
export function fragmentsPerFile(host: HostName | undefined, articles: number, others: OtherFiles): number {
  const { limits }: HostFacts = host === undefined ? { name: "", siblings: true } : hostFacts[host];
  const rest = others.pages + others.pictures * FILES_OF_A_PICTURE + others.attachments + REST;
  for (const limit of [limits?.files?.free, limits?.files?.paid]) {
    const room = (limit ?? 0) * ROOM - rest;
    const share = SHARES.find((number) => Math.ceil(articles / number) <= room);
    if (share !== undefined) return share;
  }
  return 1;
}

import { gunzipSync } from "node:zlib";
import { SIGNATURE } from "../../model/pagefind-file.ts";
import type { IndexFile } from "../index-file.ts";
import type { OutlinePage } from "../outline.ts";
import type { ShardPage } from "../shards/shard.ts";
import type { Packer } from "./packer.ts";
import { pieceMade } from "./piece.ts";
import { shortNames } from "./short-names.ts";

/** The fragments of all pages, and how the outline names each page's own. */
interface Fragments {
  /** By shard. */
  pages: OutlinePage[][];
  files: IndexFile[];
}

interface NamedPage {
  page: ShardPage;
  name: string;
}

/**
 * Puts each fragment into a file, or several together as Pagefind itself does where it is told to: an object with the
 * fragment of each name. Those that share a file are of one shard.
 *
 * @param shards the pages of each
 * @param perFile how many fragments a file holds
 */
export async function fragmentFiles(
  shards: readonly (readonly ShardPage[])[],
  perFile: number,
  packer: Packer,
): Promise<Fragments> {
  const names = shortNames(shards.flat().map(({ hash }) => hash)).map((name) => `vi_${name}`);
  let next = 0;
  const named = shards.map((pages) => pages.map((page): NamedPage => ({ page, name: names[next++] ?? "" })));
  if (perFile === 1) {
    return {
      pages: named.map((pages) =>
        pages.map(({ name, page }) => ({ hash: name, words: page.words, group: "" })),
      ),
      files: named
        .flat()
        .map(({ name, page }) => ({ path: pathOf(name), sum: page.sum, content: () => page.fragment })),
    };
  }
  return groupedFiles(named, perFile, packer);
}

async function groupedFiles(
  shards: readonly NamedPage[][],
  perFile: number,
  packer: Packer,
): Promise<Fragments> {
  const groups = shards.flatMap((pages) => inGroups(pages, perFile));
  const packed = await packer.pack(
    groups.map((members) => {
      const source = members.map(({ name, page }) => `${name} ${page.hash}`).join("\n");
      return [pieceMade(source, () => groupBytes(members))];
    }),
  );
  const names = shortNames(packed.map(({ hash }) => hash)).map((name) => `vi_group_${name}`);
  const groupOf = new Map(
    groups.flatMap((members, at) => members.map((member) => [member, names[at] ?? ""])),
  );
  return {
    pages: shards.map((pages) =>
      pages.map((member) => ({
        hash: member.name,
        words: member.page.words,
        group: groupOf.get(member) ?? "",
      })),
    ),
    files: packed.map(({ hash: _, ...file }, at) => ({ path: pathOf(names[at] ?? ""), ...file })),
  };
}

function inGroups<One>(list: readonly One[], size: number): One[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  );
}

function groupBytes(members: readonly NamedPage[]): Buffer {
  const entries = members.map(({ name, page }) => {
    const json = gunzipSync(page.fragment).toString("utf8", SIGNATURE.length);
    return `${JSON.stringify(name)}:${json}`;
  });
  return Buffer.from(`${SIGNATURE}{${entries.join()}}`);
}

function pathOf(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

import { gunzipSync } from "node:zlib";
import { SIGNATURE } from "../../model/pagefind-file.ts";
import type { Outline } from "../outline.ts";
import type { IndexFile } from "../pagefind.ts";
import type { ShardPage } from "../shards/shard.ts";
import type { Packer } from "./packer.ts";
import { shortNames } from "./short-names.ts";

/** The fragments of all pages, and how the outline names each page's own. */
interface Fragments {
  pages: Outline["pages"];
  files: IndexFile[];
}

/**
 * Puts each fragment into a file, or several together as Pagefind itself does where it is told to: an object with the
 * fragment of each name.
 *
 * @param perFile how many fragments a file holds
 */
export function fragmentFiles(pages: readonly ShardPage[], perFile: number, packer: Packer): Fragments {
  const names = shortNames(pages.map(({ hash }) => hash)).map((name) => `vi_${name}`);
  const named = pages.map((page, at) => ({ ...page, name: names[at] ?? "" }));
  if (perFile === 1) {
    return {
      pages: named.map(({ name, words }) => ({ hash: name, words, group: "" })),
      files: named.map(({ name, fragment }) => ({ path: pathOf(name), content: fragment })),
    };
  }
  const groups = Array.from({ length: Math.ceil(named.length / perFile) }, (_, at) => {
    const members = named.slice(at * perFile, (at + 1) * perFile);
    return { members, packed: packer.pack([groupBytes(members)]) };
  });
  const groupNames = shortNames(groups.map(({ packed }) => packed.hash)).map((name) => `vi_group_${name}`);
  return {
    pages: named.map(({ name, words }, at) => {
      return { hash: name, words, group: groupNames[Math.floor(at / perFile)] ?? "" };
    }),
    files: groups.map(({ packed }, at) => ({ path: pathOf(groupNames[at] ?? ""), content: packed.content })),
  };
}

function groupBytes(members: readonly { name: string; fragment: Uint8Array }[]): Buffer {
  const entries = members.map(({ name, fragment }) => {
    const json = gunzipSync(fragment).toString("utf8", SIGNATURE.length);
    return `${JSON.stringify(name)}:${json}`;
  });
  return Buffer.from(`${SIGNATURE}{${entries.join()}}`);
}

function pathOf(name: string): string {
  return `fragment/${name}.pf_fragment`;
}

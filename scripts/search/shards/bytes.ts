import { deserialize, serialize } from "node:v8";
import { PartedFile, partedBytes, summed } from "../../cache/parted-file.ts";
import { withLater } from "../../model/later.ts";
import { searchProgram } from "../program.ts";
import type { Shard } from "./shard.ts";

/** The parts of a shard's file: an index in which little changed needs the first of nearly all, and the others of few. */
const parts = ["label", "lists", "counts", "fragments"] as const;

type Part = (typeof parts)[number];

/** What the first part holds: all that is not large. */
interface Label extends Omit<Shard, "pages" | "lists" | "counts"> {
  /** Of the program that wrote it: another one's label may have another form. */
  recipe: string;
  lists: Omit<Shard["lists"], "bytes">;
  pages: Omit<Shard["pages"][number], "fragment">[];
}

/** A shard as a file of the cache. */
export function shardBytes({ pages, lists, counts, ...rest }: Shard): Buffer {
  const { bytes, ...others } = lists;
  const label: Label = {
    recipe: searchProgram(),
    ...rest,
    lists: others,
    pages: pages.map(({ words, hash, sum }) => ({ words, hash, sum })),
  };
  const fragments = Buffer.concat(pages.map(({ fragment }) => fragment));
  return partedBytes([serialize(label), bytes, serialize(counts), fragments].map(summed));
}

/**
 * The shard in a file of the cache; what is large is read when it is asked for, and stays then.
 *
 * @param damaged gives the error to be thrown where that turns out to be damaged
 * @returns nothing where there is no such file, another program wrote it, or it is damaged at its beginning
 */
export function shardAt(path: string, damaged: () => Error): Shard | undefined {
  return shardIn(PartedFile.at(path), damaged);
}

/** The same of a file that was just made. */
export function shardFrom(file: Uint8Array): Shard {
  const damaged = () => new Error("not the bytes of a shard");
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const shard = shardIn(PartedFile.of(bytes), damaged);
  if (!shard) throw damaged();
  return shard;
}

/** Has the lists of a shard read before they are asked for; throws where they are damaged. */
export function readLists({ lists }: Shard): void {
  void lists.bytes;
}

/** Has all parts of a shard read; throws where one is damaged. */
export function readWhole({ lists, counts, pages }: Shard): void {
  [lists.bytes, counts, ...pages.map(({ fragment }) => fragment)];
}

function shardIn(file: PartedFile | undefined, damaged: () => Error): Shard | undefined {
  const first = file?.count === parts.length ? file.part(0) : undefined;
  if (!file || !first) return undefined;
  const label: Label = deserialize(first);
  if (label.recipe !== searchProgram()) return undefined;
  const { recipe: _, pages, lists, ...rest } = label;
  const read = new Map<Part, Buffer>();
  const partOf = (part: Part): Buffer => {
    const content = read.get(part) ?? file.part(parts.indexOf(part));
    if (!content) throw damaged();
    read.set(part, content);
    return content;
  };
  let next = 0;
  return {
    ...rest,
    pages: pages.map((page) => {
      const from = next;
      next += page.sum.bytes;
      return withLater(page, "fragment", () => partOf("fragments").subarray(from, from + page.sum.bytes));
    }),
    lists: {
      ...lists,
      get bytes() {
        return partOf("lists");
      },
    },
    get counts() {
      return deserialize(partOf("counts"));
    },
  };
}

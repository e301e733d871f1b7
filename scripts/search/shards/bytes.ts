import { deserialize, serialize } from "node:v8";
import type { Shard } from "./shard.ts";

/** What stands before the bytes themselves: all else of the shard, and how long each fragment is. */
interface Label extends Omit<Shard, "pages" | "lists"> {
  lists: Omit<Shard["lists"], "bytes">;
  pages: { words: number; hash: string; bytes: number }[];
}

/** Length of a label's length, in bytes. */
const LENGTH = 4;

/** A shard as bytes: what is large lies behind a label, so that reading copies none of it. */
export function shardBytes({ pages, lists, ...rest }: Shard): Buffer {
  const { bytes, ...others } = lists;
  const label: Label = {
    ...rest,
    lists: others,
    pages: pages.map(({ words, hash, fragment }) => ({ words, hash, bytes: fragment.length })),
  };
  const packed = serialize(label);
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(packed.length);
  return Buffer.concat([length, packed, ...pages.map(({ fragment }) => fragment), bytes]);
}

/** The shard that some bytes are; it stays upon them. */
export function shardFrom(bytes: Buffer): Shard {
  let at = LENGTH + bytes.readUInt32LE();
  const { pages, lists, ...rest }: Label = deserialize(bytes.subarray(LENGTH, at));
  const own = pages.map(({ words, hash, bytes: length }) => {
    at += length;
    return { words, hash, fragment: bytes.subarray(at - length, at) };
  });
  return { ...rest, pages: own, lists: { ...lists, bytes: bytes.subarray(at) } };
}

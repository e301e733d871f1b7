import { hash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { PropsKeys, tellHash } from "../cache/props-key.ts";
import { withLater } from "../model/later.ts";
import type { Problem } from "../model/problem.ts";
import type { ParsedArticle } from "./article.ts";
import type { Body, BodyBlock } from "./markdown/body.ts";

/** What parsing an article's file gives. */
export type Parsed = ParsedArticle | Problem[];

/** An article's file, parsed, in a form that can be kept and handed from process to process. */
export interface ParsedFile {
  /** Under which the record is kept; none for a file that would not open, which is tried again. */
  key: string | undefined;
  /** The file's stamp when it was read. */
  stamp: string;
  /** `Kept` as bytes, and behind it the long texts. */
  record: Uint8Array;
}

/** What parsing gave, but for the long texts: those of each stretch of prose in order, and the words of the whole body. */
interface Kept {
  parsed: Parsed;
  /** By what each stretch of prose is recognised in the props of pages; none of a short one. */
  hashes: (string | undefined)[];
  /** How many bytes each long text takes. */
  sizes: number[];
}

type Prose = Extract<BodyBlock, { kind: "prose" }>;

/** Length of the length of what stands before the long texts, in bytes. */
const LENGTH = 4;

const keys = new PropsKeys();

const nothing = (): string => "";

/**
 * What parsing gave as a record. V8's own form: JSON of Vietnamese text takes three times as long to write and to read.
 */
export function recordOf(parsed: Parsed): Uint8Array {
  const prose = proseOf(parsed);
  const texts = Array.isArray(parsed) ? [] : [...prose.map(({ html }) => html), parsed.body.text];
  const long = texts.map((text) => Buffer.from(text));
  const kept: Kept = {
    parsed: Array.isArray(parsed) ? parsed : { ...parsed, body: withTexts(parsed.body, () => nothing) },
    hashes: prose.map((block) => keys.hashOf(block)),
    sizes: long.map(({ length }) => length),
  };
  const head = serialize(kept);
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...long]);
}

/** A record in two, to be kept apart: nearly all of it is long texts. */
export function halvesOf(record: Uint8Array): { head: Uint8Array; texts: Uint8Array } {
  const end = headLength(bytesOf(record));
  return { head: record.subarray(0, end), texts: record.subarray(end) };
}

/**
 * What is in a record. Its long texts, nine tenths of an article, stay bytes until somebody asks for one: a build after an
 * edit shows nearly no article anew, and to make strings of all of them took longer than all else of the reading. Nor need
 * prose be read to know the pages that show it.
 *
 * @param record or its head alone
 * @param texts gives the other half when one of the texts is asked for
 */
export function openRecord(record: Uint8Array, texts = () => halvesOf(record).texts): Parsed {
  const head = bytesOf(record);
  const { parsed, hashes, sizes }: Kept = deserialize(head.subarray(LENGTH, headLength(head)));
  if (Array.isArray(parsed)) return parsed;
  let long: Buffer | undefined;
  let at = 0;
  const reads = sizes.map((size) => {
    const from = at;
    at += size;
    return () => {
      long ??= bytesOf(texts());
      return long.toString("utf8", from, from + size);
    };
  });
  parsed.body = withTexts(parsed.body, () => reads.shift() ?? nothing);
  for (const [which, block] of proseOf(parsed).entries()) {
    const hash = hashes[which];
    if (hash !== undefined) tellHash(block, hash);
  }
  return parsed;
}

function bytesOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

function headLength(record: Buffer): number {
  return LENGTH + record.readUInt32LE();
}

/** A body with other long texts, which are told in order and read when they are looked at. */
function withTexts({ pages, links, problems }: Body, next: () => () => string): Body {
  const own = pages.map((page) =>
    page.map((block) => (block.kind === "prose" ? withLater({ kind: block.kind }, "html", next()) : block)),
  );
  return withLater({ pages: own, links, problems }, "text", next());
}

function proseOf(parsed: Parsed): Prose[] {
  if (Array.isArray(parsed)) return [];
  return parsed.body.pages.flat().filter((block): block is Prose => block.kind === "prose");
}

/** Stands for a file's bytes and its path: where these are the same, and the rules, so is what parsing gives. */
export function keyOf(bytes: Uint8Array, file: string): string {
  return hash("sha256", `${file}\0${hash("sha256", bytes, "hex")}`, "base64url");
}

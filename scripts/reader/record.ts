import { hash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { PropsKeys, tellHash } from "../cache/props-key.ts";
import type { Problem } from "../model/problem.ts";
import type { ParsedArticle } from "./article.ts";
import type { BodyBlock } from "./markdown/body.ts";

/** What parsing an article's file gives. */
export type Parsed = ParsedArticle | Problem[];

/** An article's file, parsed, in a form that can be kept and handed from process to process. */
export interface ParsedFile {
  /** Under which the record is kept; none for a file that would not open, which is tried again. */
  key: string | undefined;
  /** The file's stamp when it was read. */
  stamp: string;
  /** `Kept` as bytes. V8's own form: JSON of Vietnamese text takes three times as long to write and to read. */
  record: Uint8Array;
}

/** What parsing gave, and by what its prose is recognised in the props of pages: nine tenths of an article's letters. */
interface Kept {
  parsed: Parsed;
  /** Of each stretch of prose in order; none of a short one. */
  hashes: (string | undefined)[];
}

const keys = new PropsKeys();

/** What parsing gave as a record. */
export function recordOf(parsed: Parsed): Uint8Array {
  const kept: Kept = { parsed, hashes: proseOf(parsed).map((block) => keys.hashOf(block)) };
  return serialize(kept);
}

/**
 * What is in a record. None of it holds on to the text of a file, as what was just parsed from one does; and its prose
 * need not be read again to know the pages that show it.
 */
export function openRecord(record: Uint8Array): Parsed {
  const { parsed, hashes } = deserialize(record) as Kept;
  for (const [at, block] of proseOf(parsed).entries()) {
    const hash = hashes[at];
    if (hash !== undefined) tellHash(block, hash);
  }
  return parsed;
}

function proseOf(parsed: Parsed): BodyBlock[] {
  return Array.isArray(parsed) ? [] : parsed.body.pages.flat().filter(({ kind }) => kind === "prose");
}

/** Stands for a file's bytes and its path: where these are the same, and the rules, so is what parsing gives. */
export function keyOf(bytes: Uint8Array, file: string): string {
  return hash("sha256", `${file}\0${hash("sha256", bytes, "hex")}`, "base64url");
}

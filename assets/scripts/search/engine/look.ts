import { fields } from "../../../../scripts/model/search.ts";
import { type Answer, found, nothing } from "./answer.ts";
import type { Library } from "./index/library.ts";
import { Occurrences } from "./occurrences.ts";
import type { Purse } from "./purse.ts";
import type { Question } from "./question.ts";
import { type Hit, rank, type Shape } from "./rank.ts";
import type { Token } from "./token.ts";
import { verify } from "./verify.ts";

/** Pages that have what was chosen; without a choice, all. */
export type Allowed = ReadonlySet<number> | undefined;

/** How many of the first pages are read before they are shown, where not all of a question could be looked up. */
const VERIFIED = 12;

/** Looks a question up in the index, as it is. */
export async function look(
  library: Library,
  question: Question,
  allowed: Allowed,
  purse: Purse,
): Promise<Answer> {
  const all = await withPieces(library, question.tokens);
  const tokens = purse.affordable(all);
  const forms = await Promise.all(tokens.map((token) => formsOf(library, token)));
  const missing = tokens.filter((_, at) => forms[at]?.length === 0);
  if (missing.length > 0) {
    const missingNumber = missing.find(({ kind }) => kind === "number")?.typed;
    return nothing({ missingNumber, unknown: missing.map(({ typed }) => typed) });
  }
  const shape = await shapeOf(library);
  const occurrences = tokens.map((token, at) => new Occurrences(token, forms[at] ?? [], shape.pageCount));
  const ranked = rank({ ...question, tokens }, occurrences, shape).filter(
    ({ page }) => allowed?.has(page) ?? true,
  );
  const hits = tokens.length < all.length ? await verified(library, ranked, all) : ranked;
  const whole = hits.filter(({ grade }) => grade !== "scattered");
  if (whole.length > 0) return found(whole);
  const isQuoted = tokens.some(({ quotation }) => quotation !== 0);
  return isQuoted ? nothing() : { ...found(hits), scattered: true };
}

async function shapeOf(library: Library): Promise<Shape> {
  const { pages, wordsPerPage, fields: names } = await library.entry();
  return { pageCount: pages, wordsPerPage, title: names.indexOf(fields.title) };
}

/** A word the index knows only in pieces gives way to them. */
async function withPieces(library: Library, tokens: readonly Token[]): Promise<Token[]> {
  const isWhole = async (token: Token) =>
    token.pieces.length === 0 || (await formsOf(library, token)).length > 0;
  const whole = await Promise.all(tokens.map(isWhole));
  return tokens.flatMap((token, at) =>
    whole[at]
      ? [token]
      : token.pieces.map((piece) => ({ ...token, keys: [piece], typed: piece, spelling: piece, pieces: [] })),
  );
}

async function formsOf(library: Library, { keys }: Token) {
  return (await Promise.all(keys.map((key) => library.postings(key)))).flat();
}

/** The first pages again, now that their text can be held against all of the question. */
async function verified(library: Library, hits: readonly Hit[], tokens: readonly Token[]): Promise<Hit[]> {
  const first = hits.slice(0, VERIFIED);
  const read = await Promise.all(
    first.map(async (hit) => verify(hit, await library.fragment(hit.page), tokens)),
  );
  return [...read.sort((a, b) => b.score - a.score), ...hits.slice(VERIFIED)];
}

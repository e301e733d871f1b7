import { withNewTones } from "../../../../scripts/model/tone.ts";
import { fold, unshim } from "../../../../scripts/model/vietnamese.ts";
import type { Postings } from "./index/postings.ts";
import type { Token } from "./token.ts";

/** How well a spelling found fits the one typed. The order counts. */
export const OTHER_ACCENTS = 0;
/** Typed without accents, found with. */
export const NO_ACCENTS_TYPED = 1;
export const EXACT = 2;

/** A place and how well it fits, in one number that sorts by place: `place * FITS + fit`. */
export const FITS = 4;

/** Where one token of a question stands, over the whole index. */
export class Occurrences {
  /** Pages that hold it, in order. */
  readonly pages: number[];
  readonly #forms: readonly Postings[];
  readonly #fits: readonly number[];
  /** The spelling that was first found on each page, and further ones: lists of `form, entry`, linked. */
  readonly #first: Int32Array;
  readonly #next: number[] = [];
  readonly #entries: number[] = [];
  /** What was read once: words are cut first, then pages are ranked. */
  readonly #read: (number[] | undefined)[] = [];

  /**
   * @param forms every spelling that means the token
   * @param pageCount pages of the index
   */
  constructor(token: Pick<Token, "spelling" | "isBeginning">, forms: readonly Postings[], pageCount: number) {
    this.#forms = forms;
    this.#fits = forms.map(({ form }) => fitOf(token, form));
    this.#first = new Int32Array(pageCount).fill(-1);
    for (const [number, { pages }] of forms.entries()) {
      for (let entry = 0; entry < pages.length; entry++) this.#add(pages[entry] as number, number, entry);
    }
    this.pages = [];
    for (let page = 0; page < pageCount; page++) if (this.has(page)) this.pages.push(page);
  }

  has(page: number): boolean {
    return this.#first[page] !== -1;
  }

  /** The places on a page, in order, each with its fit. */
  on(page: number): readonly number[] {
    const known = this.#read[page];
    if (known) return known;
    const first = this.#first[page] ?? -1;
    const found: number[] = [];
    for (let link = first; link !== -1; link = this.#next[link] as number) this.#readInto(found, link);
    // One spelling's places are in order as they are.
    if (first !== -1 && this.#next[first] !== -1) found.sort((a, b) => a - b);
    this.#read[page] = found;
    return found;
  }

  #readInto(found: number[], link: number): void {
    const number = this.#entries[link * 2] as number;
    const entry = this.#entries[link * 2 + 1] as number;
    const { starts, places } = this.#forms[number] as Postings;
    const fit = this.#fits[number] as number;
    const end = starts[entry + 1] as number;
    for (let at = starts[entry] as number; at < end; at++) found.push((places[at] as number) * FITS + fit);
  }

  #add(page: number, form: number, entry: number): void {
    this.#next.push(this.#first[page] as number);
    this.#first[page] = this.#next.length - 1;
    this.#entries.push(form, entry);
  }
}

/** Tone marks may stand in either place; where no accent was typed, any will do; and many type `d` for `đ`. */
function fitOf({ spelling, isBeginning }: Pick<Token, "spelling" | "isBeginning">, form: string): number {
  if (spelling === "") return EXACT;
  const found = withNewTones(unshim(form));
  const fits = (word: string): boolean => (isBeginning ? word.startsWith(spelling) : word === spelling);
  if (fits(found)) return EXACT;
  return fits(found.replaceAll("đ", "d")) || fits(fold(found)) ? NO_ACCENTS_TYPED : OTHER_ACCENTS;
}

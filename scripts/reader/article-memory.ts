import { join } from "node:path";
import { type Box, Boxes, byBox } from "../cache/boxes.ts";
import { programKey } from "../cache/program.ts";
import { stampOf } from "../cache/stamp.ts";
import type { ArticleRules } from "./article.ts";
import { type ContentFile, fileStamp, openFile } from "./files.ts";
import { type Batch, parseFiles } from "./parse-files.ts";
import { ReadBefore, type Told } from "./read-before.ts";
import { halvesOf, keyOf, openRecord, type Parsed, type ParsedFile } from "./record.ts";

/** A file as it was last read. */
interface Known extends Omit<ParsedFile, "record"> {
  parsed: Parsed;
}

/** The articles of one box, and those among them that are to be parsed. */
interface OpenBox extends Batch {
  box: string;
  all: readonly ContentFile[];
}

/** Entries of an article in its box. All heads come before all texts, so that they can be read in one go. */
const HALVES = 2;

/** What parsing depends on beside the program's sources: the tables of letters and of time zones Node was made with. */
const { icu, tz, unicode } = process.versions;

/** When the long texts of articles are read that the cache holds: with the articles, or when somebody asks for one. */
export type TextsRead = "now" | "later";

/** Says that a text was to be read later, and is not in the cache any more. */
export class LostText extends Error {}

/**
 * Articles that were parsed before. A file whose stamp is the one it had at the last reading of this memory is known, as
 * a preview needs it. What any other holds is known from an earlier build (`ReadBefore`), or it is read. Where the cache
 * holds what that gave, it is taken from there.
 */
export class ArticleMemory {
  readonly #folder: string | undefined;
  readonly #texts: TextsRead;
  readonly #before: ReadBefore | undefined;
  #known = new Map<string, Known>();
  #rules = "";

  /**
   * @param cache folder of the cache; without it, nothing is kept on the disk
   * @param texts later, they are a tenth of the reading spared; to ask for one whose box was harmed or deleted meanwhile
   *   throws a `LostText`, and who has read them now never meets one
   */
  constructor(cache?: string, texts: TextsRead = "now") {
    this.#folder = cache === undefined ? undefined : join(cache, "articles");
    this.#before = this.#folder === undefined ? undefined : new ReadBefore(join(this.#folder, "stamps"));
    this.#texts = texts;
  }

  /** Parses files, or remembers what parsing them gave. In the order of `files`. */
  async parse(files: readonly ContentFile[], rules: ArticleRules): Promise<Parsed[]> {
    const { timeZone, sections } = rules;
    const narrow = { timeZone, sections: sections.map(({ slug, kind }) => ({ slug, kind })) };
    this.#forgetWhere(files, JSON.stringify(narrow));
    const boxes = this.#boxes();
    const open = [...byBox(files, ({ file }) => file)].flatMap(([box, all]) => this.#look(box, all, boxes));
    await parseFiles(open, narrow, (one, parsed) => this.#keep(one, parsed, boxes));
    this.#before?.close();
    return files.map(({ path }) => {
      const known = this.#known.get(path);
      if (!known) throw new Error(`${path} was left out`);
      return known.parsed;
    });
  }

  /** Lets go of files that are gone, and of all where other rules hold. */
  #forgetWhere(files: readonly ContentFile[], rules: string): void {
    const last = rules === this.#rules ? this.#known : new Map<string, Known>();
    this.#rules = rules;
    this.#known = new Map();
    if (last.size === 0) return;
    for (const one of files) {
      const known = last.get(one.path);
      if (known && known.stamp === fileStamp(one)) this.#known.set(one.path, known);
    }
  }

  #boxes(): Boxes | undefined {
    if (this.#folder === undefined) return undefined;
    const program = programKey("scripts/cache", "scripts/model", "scripts/reader");
    return new Boxes(this.#folder, [program, icu, tz, unicode, this.#rules].join(" "));
  }

  /** Takes from a box what it knows; nothing is left to do where it knows all, and no more. */
  #look(box: string, all: readonly ContentFile[], boxes: Boxes | undefined): OpenBox[] {
    const unknown = all.filter(({ path }) => !this.#known.has(path));
    if (unknown.length === 0) return [];
    const records = this.#texts === "now" ? boxes?.openWhole(box) : boxes?.open(box);
    const count = records?.keys.length ?? 0;
    records?.readFirst(Math.floor(count / HALVES));
    // Opened when the first text is asked for: what is parsed now has the box written anew.
    let later: Box | undefined;
    const texts = (key: string): Buffer => {
      later ??= boxes?.open(box);
      return later?.get(key) ?? lost();
    };
    const files = records && count > 0 ? unknown.filter((one) => !this.#find(one, records, texts)) : unknown;
    const whole = files.length === 0 && count === HALVES * all.length;
    return whole ? [] : [{ box, all, files }];
  }

  /** @param later gives the long texts of a key when they are asked for */
  #find(one: ContentFile, records: Box, later: (key: string) => Buffer): boolean {
    const told = this.#before?.find(one) ?? this.#read(one);
    const head = told && records.get(told.key);
    if (!head) return false;
    const { key, stamp } = told;
    const own = textsKey(key);
    const isNow = this.#texts === "now";
    const texts = isNow ? records.get(own) : undefined;
    if (isNow ? !texts : !records.has(own)) return false;
    const parsed = openRecord(head, () => texts ?? later(own));
    this.#known.set(one.path, { key, stamp, parsed });
    return true;
  }

  /** What a file is known by from now on; nothing of one that cannot be read. */
  #read({ file, path }: ContentFile): Told | undefined {
    const opened = openFile(path);
    if (!opened) return undefined;
    const told = { stamp: stampOf(opened.stats, file), key: keyOf(opened.bytes, file) };
    this.#before?.tell(told, opened.stats);
    return told;
  }

  /** Remembers what was parsed, and fills its box with that and with what it held of the other files. */
  #keep({ box, all, files }: OpenBox, parsed: readonly ParsedFile[], boxes: Boxes | undefined): void {
    const fresh = new Map<string, Uint8Array>();
    for (const [at, { key, stamp, record }] of parsed.entries()) {
      this.#known.set(files[at]?.path ?? "", { key, stamp, parsed: openRecord(record) });
      if (key === undefined) continue;
      const { head, texts } = halvesOf(record);
      fresh.set(key, head).set(textsKey(key), texts);
    }
    if (!boxes) return;
    const before = boxes.open(box);
    const keys = all.map(({ path }) => this.#known.get(path)?.key ?? "");
    const used = keys.filter((key) => fresh.has(key) || before.has(key));
    try {
      boxes.close(box, before, [...used, ...used.map(textsKey)], fresh);
    } catch {
      // What cannot be kept is parsed again; reading content does not fail for it.
    }
  }
}

/** The key of an article's long texts, beside that of its head. */
function textsKey(key: string): string {
  return `${key} texts`;
}

function lost(): never {
  throw new LostText("the long texts of an article are not in the cache any more");
}

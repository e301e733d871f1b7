/**
 * Loaded before a command, lists the entries of every folder in another order: file systems promise none, but most give
 * the same one each time. `SHUFFLE` is the seed.
 */
import { createHash } from "node:crypto";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

type Entry = string | Buffer | { name: string | Buffer };
type Done = (error: Error | null, entries?: Entry[]) => void;

const { SHUFFLE = "" } = process.env;

/** Orders entries by a hash of seed and name: as good as chance, and again the same for the same seed. */
function shuffle(entries: readonly Entry[]): Entry[] {
  const ranked = entries.map((entry) => {
    const name = typeof entry === "string" || Buffer.isBuffer(entry) ? entry : entry.name;
    return { entry, rank: createHash("sha256").update(`${SHUFFLE}\n${name}`).digest("hex") };
  });
  return ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ entry }) => entry);
}

const { readdir, readdirSync } = fs as unknown as {
  readdir: (...words: unknown[]) => void;
  readdirSync: (...words: unknown[]) => Entry[];
};
const readdirPromise = fs.promises.readdir as unknown as (...words: unknown[]) => Promise<Entry[]>;

function unshuffled(): never {
  throw new Error("opendir is not shuffled yet: teach tests/site/shuffled-folders.ts to");
}

Object.assign(fs, {
  readdir: (...words: unknown[]) => {
    const done = words.pop() as Done;
    readdir(...words, (...[error, entries]: Parameters<Done>) => done(error, entries && shuffle(entries)));
  },
  readdirSync: (...words: unknown[]) => shuffle(readdirSync(...words)),
  opendir: unshuffled,
  opendirSync: unshuffled,
});
Object.assign(fs.promises, {
  readdir: async (...words: unknown[]) => shuffle(await readdirPromise(...words)),
  opendir: unshuffled,
});
syncBuiltinESMExports();

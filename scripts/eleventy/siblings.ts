import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { Boxes, byBox } from "../cache/boxes.ts";
import { type Coding, codings, type HostName, packedEndings, wantsSiblings } from "../model/host.ts";
import type { TreeEntry } from "../tree/sum.ts";
import type { Tree } from "../tree/tree.ts";
import { onAllCores } from "./all-done.ts";

/** A file below this fits a packet as it is. */
const WORTHWHILE = 200;

/**
 * How hard to pack: pages 5, files under `/assets/` 11. Measured on one core of a Xeon, Node 20.20, bytes and CPU a file:
 *
 * | quality      | sample, 140 files | 2,000 synthetic articles |
 * |--------------|-------------------|--------------------------|
 * | Brotli 4     |  6,760  0.36 ms   |  8,356   0.41 ms         |
 * | Brotli 5     |  6,280  0.47 ms   |  7,768   0.59 ms         |
 * | Brotli 7     |  6,203  0.87 ms   |  7,592   0.88 ms         |
 * | Brotli 9     |  6,204  9.98 ms   |  7,596  13.28 ms         |
 * | Brotli 11    |  5,753 21.48 ms   |  7,082  29.77 ms         |
 * | gzip 1       |  7,473  0.16 ms   |  9,192   0.29 ms         |
 * | gzip 6       |  6,715  0.27 ms   |  8,237   0.47 ms         |
 * | gzip 9       |  6,703  0.28 ms   |  8,226   0.51 ms         |
 *
 * From 5 on the next 2 % cost half as much again, and the best 9 % fifty times as much: five minutes for 10,000 articles.
 * What lies in `/assets/` is a handful of files that visitors keep for a year.
 */
const PAGE_QUALITY = 5;
const ASSET_QUALITY = 11;
const GZIP_LEVEL = 6;

/** What a Brotli window holds less than its power of two: https://www.rfc-editor.org/rfc/rfc7932#section-9.1 */
const WINDOW_GAP = 16;

/**
 * All that packed bytes depend on beside the text. Another zlib may pack another way, so that releases are equal to the
 * byte only between builds with the same Node on the same kind of processor; what they unpack to is always equal.
 */
const RECIPE = [
  // To be raised when `pack` changes in anything that is not named here.
  ...["2", PAGE_QUALITY, ASSET_QUALITY, GZIP_LEVEL, process.arch],
  ...[process.versions.zlib, process.versions.brotli],
].join(" ");

/** Endings of the siblings, in the order in which a text is packed. */
const endings = Object.keys(codings) as Coding[];

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/**
 * Writes `x.html.br` and `x.html.gz` beside every text of a finished site, where they are smaller than it and its host
 * sends such files: from the cache where it holds sound bytes, packed anew otherwise, on the threads of libuv.
 *
 * @param cache folder of what was packed before, safe to delete
 */
export async function writeSiblings(
  host: HostName | undefined,
  { cache }: { cache: string },
  tree: Tree,
): Promise<void> {
  if (!wantsSiblings(host)) return;
  const boxes = new Boxes(join(cache, "packed"), RECIPE);
  // Files are read and written at once, not by promises: those would cost more than the work, and the packing, which is
  // most of it, goes on meanwhile on other threads.
  await onAllCores([...byBox(textsOf(tree), ({ path }) => path)], async ([box, texts]) => {
    const known = boxes.openWhole(box);
    const used = new Set<string>();
    const fresh = new Map<string, Uint8Array>();
    for (const { path, sha256 } of texts) {
      const quality = path.startsWith("assets/") ? ASSET_QUALITY : PAGE_QUALITY;
      const keys = endings.map((coding) => `${coding} ${quality} ${sha256}`);
      const kept = keys.map((key) => known.get(key));
      const packed = isWhole(kept) ? kept : await pack(readFileSync(join(tree.folder, path)), quality);
      for (const [at, bytes] of packed.entries()) {
        const key = keys[at] ?? "";
        used.add(key);
        if (!kept[at]) fresh.set(key, bytes);
        if (bytes.length > 0) tree.write(`${path}.${endings[at]}`, bytes);
      }
    }
    boxes.close(box, known, [...used], fresh);
  });
}

function isWhole(kept: readonly (Buffer | undefined)[]): kept is Buffer[] {
  return !kept.includes(undefined);
}

/** A text in each coding of `endings`; nothing in one that would not make it smaller. */
async function pack(text: Buffer, quality: number): Promise<Buffer[]> {
  // One piece of output each, and a window no wider than the text: half the time of what is usual for texts of any size.
  const chunkSize = Math.max(text.length, constants.Z_MIN_CHUNK);
  const window = Math.ceil(Math.log2(text.length + WINDOW_GAP));
  const packers = {
    br: () =>
      packBrotli(text, {
        chunkSize,
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
          [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(window, 16), constants.BROTLI_DEFAULT_WINDOW),
        },
      }),
    gz: () => packGzip(text, { level: GZIP_LEVEL, chunkSize }),
  };
  const packed = await Promise.all(endings.map((coding) => packers[coding]()));
  return packed.map((bytes) => (bytes.length < text.length ? bytes : Buffer.alloc(0)));
}

/** All texts of a site that are worth packing. */
function textsOf(tree: Tree): TreeEntry[] {
  return tree.entries.filter(
    ({ path, bytes }) => bytes > WORTHWHILE && packedEndings.some((ending) => path.endsWith(ending)),
  );
}

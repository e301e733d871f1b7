import { join } from "node:path";
import { getSystemErrorMap } from "node:util";
import { outputFile } from "../model/address.ts";
import {
  type Picture,
  type PublishedPicture,
  pictureFormats,
  pictureUrl,
  widthsOf,
} from "../model/picture.ts";
import { byPlace, ContentError, type Problem } from "../model/problem.ts";
import { shareUrl } from "../model/share.ts";
import type { Sum } from "../tree/sum.ts";
import type { Tree } from "../tree/tree.ts";
import { onAllCores } from "./all-done.ts";
import { decodes, tellBroken } from "./broken-pictures.ts";
import { evenIfDeleted, keep, publish } from "./kept.ts";
import { makeSharedPiece, SHARED_RECIPE } from "./shared-piece.ts";

type EleventyImage = (
  source: string,
  options: Record<string, unknown>,
) => Promise<Record<string, { outputPath: string; width: number }[]>>;

/** Loaded where there is a picture to make: it is a tenth of a build's program, and most builds have all pictures. */
async function loadMaker(): Promise<EleventyImage> {
  // @ts-expect-error eleventy-img ships no types; EleventyImage says what this house uses of it.
  return (await import("@11ty/eleventy-img")).default as EleventyImage;
}

/** Changes when the same picture must be made anew: settings below, or the image library. */
const RECIPE = "1";

/** Their folder in the cache. */
const KEPT = "pictures";

/** Where a build reads and keeps. */
export interface Folders {
  /** The editors' folder. */
  content: string;
  /** What was made before, safe to delete at any time: each kind of thing in a folder of its own. */
  cache: string;
}

/**
 * Has a site hold every variant of every picture: from the cache where it holds sound bytes, made anew by
 * eleventy-img otherwise.
 *
 * @throws {ContentError} naming every picture that does not decode whole, at the line of the article that shows it
 */
export async function publishPictures(
  uses: readonly PublishedPicture[],
  folders: Folders,
  tree: Tree,
): Promise<void> {
  const problems: Problem[] = [];
  await onAllCores(uses, async (use) => {
    try {
      await evenIfDeleted(() => publishWhole(use, folders, tree));
    } catch (error) {
      // A picture that cannot be decoded is the editor's to mend; any other fault (a full disk) is thrown as it is.
      if (await decodes(join(folders.content, use.picture.file))) throw error;
      problems.push(tellBroken(use));
    }
  });
  if (problems.length > 0) throw new ContentError(problems.sort(byPlace));
}

/** @throws what the system said where it is at fault, else what libvips says */
async function publishWhole(
  { picture, shared }: PublishedPicture,
  folders: Folders,
  tree: Tree,
): Promise<void> {
  try {
    await publishPicture(picture, folders, tree);
    if (shared) await publishSharedPiece(picture, folders, tree);
  } catch (error) {
    throw systemFault(error) ?? error;
  }
}

/** What the system said, if that is why libvips failed: it gives the system's words and no code. */
function systemFault(error: unknown): Error | undefined {
  const words = /^unix error: (.+)$/m.exec(String(error))?.[1]?.toLowerCase();
  const [code] = [...getSystemErrorMap().values()].find(([, text]) => text === words) ?? [];
  return code ? Object.assign(new Error(words, { cause: error }), { code }) : undefined;
}

async function publishPicture(picture: Picture, { content, cache }: Folders, tree: Tree): Promise<void> {
  const folder = join(cache, KEPT, `${picture.hash}-${RECIPE}`);
  const files = variantFiles(picture);
  const names = files.map(({ name }) => name);
  const sums = await keep(folder, names, (draft) => makePicture(join(content, picture.file), picture, draft));
  for (const [at, { name, url }] of files.entries()) {
    await publish(join(folder, name), sums[at] as Sum, outputFile(url), tree);
  }
}

/** One more file of a picture that stands for an article elsewhere. */
async function publishSharedPiece(picture: Picture, { content, cache }: Folders, tree: Tree): Promise<void> {
  const folder = join(cache, KEPT, `${picture.hash}-chia-se-${SHARED_RECIPE}`);
  const name = "chia-se.jpeg";
  const [sum] = await keep(folder, [name], (draft) =>
    makeSharedPiece(join(content, picture.file), picture, join(draft, name)),
  );
  await publish(join(folder, name), sum as Sum, outputFile(shareUrl(picture)), tree);
}

function variantFiles(picture: Picture): { name: string; url: string }[] {
  return pictureFormats.flatMap((format) =>
    widthsOf(picture).map((width) => ({
      name: `${width}.${format}`,
      url: pictureUrl(picture.hash, width, format),
    })),
  );
}

async function makePicture(source: string, picture: Picture, folder: string): Promise<void> {
  const makeVariants = await loadMaker();
  await makeVariants(source, {
    widths: widthsOf(picture),
    formats: [...pictureFormats],
    outputDir: folder,
    filenameFormat: (_id: string, _source: string, width: number, format: string) => `${width}.${format}`,
    useCache: false,
    fixOrientation: true,
    // Without this, eleventy-img publishes the upper half of a truncated photograph and says nothing.
    sharpOptions: { failOn: "error" },
    sharpAvifOptions: { quality: 50, effort: 3 },
    sharpWebpOptions: { quality: 76 },
    sharpJpegOptions: { quality: 78, mozjpeg: true },
  });
}

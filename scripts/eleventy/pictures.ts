import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { getSystemErrorMap } from "node:util";
// @ts-expect-error eleventy-img ships no types; EleventyImage below says what this house uses of it.
import untyped from "@11ty/eleventy-img";
import {
  type Picture,
  type PublishedPicture,
  pictureFormats,
  pictureUrl,
  widthsOf,
} from "../model/picture.ts";
import { byPlace, ContentError, type Problem } from "../model/problem.ts";
import { shareUrl } from "../model/share.ts";
import { onAllCores } from "./all-done.ts";
import { decodes, tellBroken } from "./broken-pictures.ts";
import { evenIfDeleted, keep, linkOrCopy } from "./kept.ts";
import { makeSharedPiece, SHARED_RECIPE } from "./shared-piece.ts";

type EleventyImage = (
  source: string,
  options: Record<string, unknown>,
) => Promise<Record<string, { outputPath: string; width: number }[]>>;
const makeVariants = untyped as EleventyImage;

/** Changes when the same picture must be made anew: settings below, or the image library. */
const RECIPE = "1";

/** Their folder in the cache. */
const KEPT = "pictures";

/** Where a build reads, keeps and writes. */
export interface Folders {
  /** The editors' folder. */
  content: string;
  /** What was made before, safe to delete at any time: each kind of thing in a folder of its own. */
  cache: string;
  /** The site. */
  output: string;
}

/**
 * Puts every variant of every picture into the output folder: from the cache where it holds sound bytes, made anew by
 * eleventy-img otherwise.
 *
 * @throws {ContentError} naming every picture that does not decode whole, at the line of the article that shows it
 */
export async function publishPictures(uses: readonly PublishedPicture[], folders: Folders): Promise<void> {
  const problems: Problem[] = [];
  await onAllCores(uses, async (use) => {
    try {
      await evenIfDeleted(() => publishWhole(use, folders));
    } catch (error) {
      // A picture that cannot be decoded is the editor's to mend; any other fault (a full disk) is thrown as it is.
      if (await decodes(join(folders.content, use.picture.file))) throw error;
      problems.push(tellBroken(use));
    }
  });
  if (problems.length > 0) throw new ContentError(problems.sort(byPlace));
}

/** @throws what the system said where it is at fault, else what libvips says */
async function publishWhole({ picture, shared }: PublishedPicture, folders: Folders): Promise<void> {
  try {
    await publishPicture(picture, folders);
    if (shared) await publishSharedPiece(picture, folders);
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

async function publishPicture(picture: Picture, { content, cache, output }: Folders): Promise<void> {
  const folder = join(cache, KEPT, `${picture.hash}-${RECIPE}`);
  const files = variantFiles(picture);
  const names = files.map(({ name }) => name);
  await keep(folder, names, (draft) => makePicture(join(content, picture.file), picture, draft));
  for (const { name, url } of files) await publish(join(folder, name), join(output, url));
}

/** One more file of a picture that stands for an article elsewhere. */
async function publishSharedPiece(picture: Picture, { content, cache, output }: Folders): Promise<void> {
  const folder = join(cache, KEPT, `${picture.hash}-chia-se-${SHARED_RECIPE}`);
  const name = "chia-se.jpeg";
  await keep(folder, [name], (draft) =>
    makeSharedPiece(join(content, picture.file), picture, join(draft, name)),
  );
  await publish(join(folder, name), join(output, shareUrl(picture)));
}

async function publish(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await linkOrCopy(from, to);
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

import { createHash } from "node:crypto";
import { copyFile, link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { getSystemErrorMap } from "node:util";
// @ts-expect-error eleventy-img ships no types; EleventyImage below says what this house uses of it.
import untyped from "@11ty/eleventy-img";
import { type Picture, type PictureUse, pictureFormats, pictureUrl, widthsOf } from "../model/picture.ts";
import { byPlace, ContentError, type Problem } from "../model/problem.ts";
import { onAllCores } from "./all-done.ts";
import { decodes, tellBroken } from "./broken-pictures.ts";
import { newDraft, sweepDrafts } from "./drafts.ts";

type EleventyImage = (
  source: string,
  options: Record<string, unknown>,
) => Promise<Record<string, { outputPath: string; width: number }[]>>;
const makeVariants = untyped as EleventyImage;

/** Changes when the same picture must be made anew: settings below, or the image library. */
const RECIPE = "1";

/** Where a build reads, keeps and writes. */
export interface Folders {
  /** The editors' folder. */
  content: string;
  /** Pictures made before, safe to delete. */
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
export async function publishPictures(uses: readonly PictureUse[], folders: Folders): Promise<void> {
  await sweepDrafts(folders.cache);
  const problems: Problem[] = [];
  await onAllCores(uses, async (use) => {
    try {
      await publishPicture(use.picture, folders);
    } catch (error) {
      // A picture that cannot be decoded is the editor's to mend; any other fault (a full disk) is thrown as it is.
      if (await decodes(join(folders.content, use.picture.file))) throw systemFault(error) ?? error;
      problems.push(tellBroken(use));
    }
  });
  if (problems.length > 0) throw new ContentError(problems.sort(byPlace));
}

/** What the system said, if that is why libvips failed: it gives the system's words and no code. */
function systemFault(error: unknown): Error | undefined {
  const words = /^unix error: (.+)$/m.exec(String(error))?.[1]?.toLowerCase();
  const [code] = [...getSystemErrorMap().values()].find(([, text]) => text === words) ?? [];
  return code ? Object.assign(new Error(words, { cause: error }), { code }) : undefined;
}

async function publishPicture(picture: Picture, { content, cache, output }: Folders): Promise<void> {
  const folder = join(cache, `${picture.hash}-${RECIPE}`);
  const files = variantFiles(picture);
  if (!(await isSound(folder, files))) await makePicture(join(content, picture.file), picture, folder, files);
  for (const { name, url } of files) {
    const target = join(output, url);
    await mkdir(dirname(target), { recursive: true });
    await linkOrCopy(join(folder, name), target);
  }
}

function variantFiles(picture: Picture): { name: string; url: string }[] {
  return pictureFormats.flatMap((format) =>
    widthsOf(picture).map((width) => ({
      name: `${width}.${format}`,
      url: pictureUrl(picture.hash, width, format),
    })),
  );
}

/** Makes all variants in a folder of their own and puts it in place whole, with the hash of each file beside them. */
async function makePicture(
  source: string,
  picture: Picture,
  folder: string,
  files: { name: string }[],
): Promise<void> {
  const draft = await newDraft(folder);
  try {
    await makeVariants(source, {
      widths: widthsOf(picture),
      formats: [...pictureFormats],
      outputDir: draft,
      filenameFormat: (_id: string, _source: string, width: number, format: string) => `${width}.${format}`,
      useCache: false,
      fixOrientation: true,
      // Without this, eleventy-img publishes the upper half of a truncated photograph and says nothing.
      sharpOptions: { failOn: "error" },
      sharpAvifOptions: { quality: 50, effort: 3 },
      sharpWebpOptions: { quality: 76 },
      sharpJpegOptions: { quality: 78, mozjpeg: true },
    });
    const sums: Record<string, string> = {};
    for (const { name } of files) sums[name] = sha256(await readFile(join(draft, name)));
    await writeFile(join(draft, "sums.json"), JSON.stringify(sums));
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
  } catch (error) {
    // Another build may have put the same picture there a moment earlier: equal bytes, nothing lost.
    if (!(await isSound(folder, files))) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Whether the cache holds every file of a picture, byte for byte as it was made. */
async function isSound(folder: string, files: { name: string }[]): Promise<boolean> {
  try {
    const sums = JSON.parse(await readFile(join(folder, "sums.json"), "utf8")) as Record<string, string>;
    for (const { name } of files) if (sums[name] !== sha256(await readFile(join(folder, name)))) return false;
    return true;
  } catch {
    return false;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A second name for the same bytes where the disk allows it, a copy where it does not. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  await rm(to, { force: true });
  await link(from, to).catch(() => copyFile(from, to));
}

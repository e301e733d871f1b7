import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { PictureUse } from "../model/picture.ts";
import { byPlace, type Problem, problemAt } from "../model/problem.ts";
import { onAllCores } from "./all-done.ts";

/**
 * Decodes pictures from their first byte to their last, each once, and names those that are damaged at every line that
 * shows them. The reader looks at heads only, which is what a preview has time for; `check` takes the time.
 *
 * @param content path of the content folder
 */
export async function findBrokenPictures(uses: readonly PictureUse[], content: string): Promise<Problem[]> {
  const first = new Map(uses.map((use) => [use.picture.hash, use]));
  const broken = new Set<string>();
  await onAllCores([...first.values()], async ({ picture }) => {
    if (!(await decodes(join(content, picture.file)))) broken.add(picture.hash);
  });
  return uses
    .filter(({ picture }) => broken.has(picture.hash))
    .map(tellBroken)
    .sort(byPlace);
}

/**
 * Whether a picture decodes whole.
 *
 * @throws the error of the file system if it cannot be read
 */
export async function decodes(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  const { default: sharp } = await import("sharp");
  return sharp(bytes, { failOn: "error" })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

/** What an editor is told of a picture that does not decode whole, by `check` and by a build alike. */
export function tellBroken({ picture, place }: PictureUse): Problem {
  const name = picture.file.slice(picture.file.lastIndexOf("/") + 1);
  return problemAt(
    place,
    "CT-402",
    `Ảnh “${name}” bị hỏng hoặc thiếu một phần.`,
    "Lấy lại ảnh gốc, lưu thành tệp jpg, png hoặc webp rồi thay vào.",
  );
}

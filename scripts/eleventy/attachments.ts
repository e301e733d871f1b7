import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { withoutMetadata } from "../model/metadata.ts";
import type { Plan } from "../model/plan.ts";

/** Copies the files articles offer for download: pictures without what was noted in them, all others as they are. */
export async function copyAttachments(
  attachments: Plan["attachments"],
  { content, output }: { content: string; output: string },
): Promise<void> {
  for (const { file, url } of attachments) {
    const source = join(content, file);
    const target = join(output, url);
    await mkdir(dirname(target), { recursive: true });
    if (/\.(?:jpe?g|png|webp)$/.test(url)) await writeFile(target, await barePicture(source));
    else await copyFile(source, target);
  }
}

/** @throws if the picture is not the sound one the reader saw: a place must never be published by chance */
async function barePicture(path: string): Promise<Uint8Array> {
  const bare = withoutMetadata(await readFile(path));
  if (!bare) throw new Error(`${path} changed while it was published`);
  return bare;
}

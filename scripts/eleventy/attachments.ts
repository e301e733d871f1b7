import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { outputFile } from "../model/address.ts";
import { withoutMetadata } from "../model/metadata.ts";
import type { Plan } from "../model/plan.ts";
import type { Tree } from "../tree/tree.ts";

/** Copies the files articles offer for download: pictures without what was noted in them, all others as they are. */
export async function copyAttachments(
  attachments: Plan["attachments"],
  { content }: { content: string },
  tree: Tree,
): Promise<void> {
  for (const { file, url } of attachments) {
    const source = join(content, file);
    const bytes = /\.(?:jpe?g|png|webp)$/.test(url) ? await barePicture(source) : await readFile(source);
    tree.write(outputFile(url), bytes);
  }
}

/** @throws if the picture is not the sound one the reader saw: a place must never be published by chance */
async function barePicture(path: string): Promise<Uint8Array> {
  const bare = withoutMetadata(await readFile(path));
  if (!bare) throw new Error(`${path} changed while it was published`);
  return bare;
}

import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plan } from "../model/plan.ts";

/** Copies the files articles offer for download, as they are. */
export async function copyAttachments(
  attachments: Plan["attachments"],
  { content, output }: { content: string; output: string },
): Promise<void> {
  for (const { file, url } of attachments) {
    const target = join(output, url);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(content, file), target);
  }
}

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Promises } from "../../scripts/release/release.ts";
import { recordOf } from "./record.ts";

/** What a release of `site` is held to. */
export const promises: Promises = { files: ["index.html", "tin/index.html"], record: recordOf({ tin: 2 }) };

/** Fills a release with a site of two pages that say `text`, by calls of the file system that can fail or be cut off. */
export function site(text: string): (folder: string) => Promise<void> {
  return async (folder) => {
    await writeFile(join(folder, "index.html"), text);
    await mkdir(join(folder, "tin"));
    await writeFile(join(folder, "tin/index.html"), text);
  };
}

import type { Promises } from "../../scripts/release/release.ts";
import type { Tree } from "../../scripts/tree/tree.ts";
import { recordOf } from "./record.ts";

/** What a release of `site` is held to. */
export const promises: Promises = { files: ["index.html", "tin/index.html"], record: recordOf({ tin: 2 }) };

/** Fills a release with a site of two pages that say `text`, by calls of the file system that can fail or be cut off. */
export function site(text: string): (tree: Tree) => Promise<void> {
  return async (tree) => {
    tree.write("index.html", text);
    tree.write("tin/index.html", text);
  };
}

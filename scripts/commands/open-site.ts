import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ContentError } from "../model/problem.ts";
import type { Site } from "../model/site.ts";
import { readSite, SITE_FILE } from "../reader/site.ts";
import { UsageError } from "./cli.ts";

/**
 * The `site.yaml` of a content folder, for commands that need nothing else of it.
 *
 * @throws {UsageError} if there is none
 * @throws {ContentError} with every problem in it
 */
export async function openSite(content: string): Promise<Site> {
  const text = await readFile(join(content, SITE_FILE), "utf8").catch(() => {
    throw new UsageError(`Thư mục “${content}” không có ${SITE_FILE}. Chọn thư mục nội dung bằng --content.`);
  });
  const site = readSite(text);
  if (Array.isArray(site)) throw new ContentError(site);
  return site;
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Trusted } from "../../scripts/model/policy.ts";

/** What the policies of a built site must name: the hashes of the style sheets and of the script that stand in its pages. */
export async function trustedIn(site: string): Promise<Trusted> {
  const [page = "", home = "", search = ""] = await Promise.all(
    ["404.html", "index.html", "tim-kiem/index.html"].map((file) => readFile(join(site, file), "utf8")),
  );
  return {
    styleHashes: {
      page: hashOfFirst(page, "style"),
      home: hashOfFirst(home, "style"),
      search: hashOfFirst(search, "style"),
    },
    bootHash: hashOfFirst(page, "script"),
  };
}

/** SHA-256 of the words in the first element of a name, base64. */
export function hashOfFirst(html: string, tag: string): string {
  const text = html.match(new RegExp(`<${tag}>(.*?)</${tag}>`, "s"))?.[1] ?? "";
  return createHash("sha256").update(text).digest("base64");
}

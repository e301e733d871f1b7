import { createHash } from "node:crypto";
import type { Trusted } from "../../scripts/model/policy.ts";

/** The hashes of the style sheet and of the script that stand in a page itself, as its policy names them. */
export function trustedIn(html: string): Trusted {
  return { styleHash: hashOfFirst(html, "style"), bootHash: hashOfFirst(html, "script") };
}

function hashOfFirst(html: string, tag: string): string {
  const text = html.match(new RegExp(`<${tag}>(.*?)</${tag}>`, "s"))?.[1] ?? "";
  return createHash("sha256").update(text).digest("base64");
}

import type { Places } from "../model/policy.ts";

/**
 * A regular expression for addresses in any of these folders, in the form nginx and Apache share.
 *
 * @example anyFolder(["/anh/", "/tep/"]) // "^/(anh|tep)/"
 */
export function anyFolder(folders: readonly string[]): string {
  return `^/(${folders.map((folder) => folder.slice(1, -1)).join("|")})/`;
}

/**
 * A regular expression for all addresses in these places.
 *
 * @example anyPlace({ folders: ["/api/"], files: ["feed.xml"] }) // "^/(api)/|/(feed\\.xml)$"
 */
export function anyPlace({ folders, files = [] }: Places): string {
  const names = files.map((file) => file.replaceAll(".", "\\."));
  return [anyFolder(folders), ...(names.length > 0 ? [`/(${names.join("|")})$`] : [])].join("|");
}

/**
 * A regular expression for addresses with any of these endings.
 *
 * @example anyEnding([".avif"]) // "\\.(avif)$"
 */
export function anyEnding(endings: readonly string[]): string {
  return `\\.(${endings.map((ending) => ending.slice(1)).join("|")})$`;
}

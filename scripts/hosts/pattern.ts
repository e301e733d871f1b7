/**
 * A regular expression for addresses in any of these folders, in the form nginx and Apache share.
 *
 * @example anyFolder(["/anh/", "/tep/"]) // "^/(anh|tep)/"
 */
export function anyFolder(folders: readonly string[]): string {
  return `^/(${folders.map((folder) => folder.slice(1, -1)).join("|")})/`;
}

/**
 * A regular expression for addresses with any of these endings.
 *
 * @example anyEnding([".avif"]) // "\\.(avif)$"
 */
export function anyEnding(endings: readonly string[]): string {
  return `\\.(${endings.map((ending) => ending.slice(1)).join("|")})$`;
}

/**
 * A file of JSON (RFC 8259). Half of a surrogate pair, which no text may end in (RFC 7493, 2.1), becomes the sign for
 * what is lost: `JSON.stringify` would write it as an escape that strict readers refuse.
 */
export function jsonFile(value: unknown): string {
  const json = JSON.stringify(value);
  if (!/\\ud[89a-f]/.test(json)) return `${json}\n`;
  const sound = (_: string, entry: unknown) =>
    typeof entry === "string" ? entry.replace(/\p{Cs}/gu, "\ufffd") : entry;
  return `${JSON.stringify(value, sound)}\n`;
}

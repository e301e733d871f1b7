/** Text without byte-order marks at its beginning, every line ended by a line feed alone. */
export function evenLines(text: string): string {
  return text.replace(/^\ufeff+/, "").replace(/\r\n?/g, "\n");
}

/** What may be offered for download (https://www.iana.org/assignments/media-types), by the ending of its name. */
const types: Record<string, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  zip: "application/zip",
  mp3: "audio/mpeg",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

/**
 * The media type of a file offered for download.
 *
 * @example mediaTypeOf("/tep/ab12/mau-don.pdf") // "application/pdf"
 */
export function mediaTypeOf(url: string): string {
  return types[/\.([^./]+)$/.exec(url)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
}

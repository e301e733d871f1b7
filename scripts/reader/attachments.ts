import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { addresses } from "../model/address.ts";
import type { Attachment } from "../model/article.ts";
import { slugOf } from "../model/slug.ts";
import { extension } from "./files.ts";

/** What each permitted file type begins with. A name can lie; these bytes cannot. */
const signatures: Record<string, (head: Buffer) => boolean> = {
  pdf: (head) => head.subarray(0, 1024).includes("%PDF-"),
  docx: isZip,
  xlsx: isZip,
  pptx: isZip,
  odt: isZip,
  ods: isZip,
  zip: isZip,
  mp3: (head) =>
    head.subarray(0, 3).toString("latin1") === "ID3" ||
    (head[0] === 0xff && ((head[1] ?? 0) & 0xe0) === 0xe0),
};

/** File endings an editor may offer for download. */
export const attachmentTypes = Object.keys(signatures);

/** Whether a file name says it may be offered for download. */
export function isAttachmentName(file: string): boolean {
  return attachmentTypes.includes(extension(file));
}

/**
 * Looks at a file offered for download: its size, and whether its bytes are what its name says.
 *
 * @returns the attachment but for its title, or one Vietnamese clause saying what is wrong with it
 */
export async function inspectAttachment(
  path: string,
  file: string,
): Promise<Omit<Attachment, "title"> | string> {
  const type = extension(file);
  const bytes = await readFile(path);
  if (!signatures[type]?.(bytes)) return `không phải tệp ${type} như tên của nó nói`;
  const stem = slugOf(file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."))) || "tep";
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  return {
    file,
    url: addresses.attachment(hash, `${stem}.${type}`),
    type: type.toUpperCase(),
    bytes: bytes.length,
  };
}

function isZip(head: Buffer): boolean {
  return head.subarray(0, 4).toString("latin1") === "PK\u0003\u0004";
}

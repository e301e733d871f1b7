import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { addresses } from "../model/address.ts";
import type { Attachment } from "../model/article.ts";
import { withoutMetadata } from "../model/metadata.ts";
import { slugOf } from "../model/slug.ts";
import { judgeArchive, notWhatItSays, type Refusal } from "./archive-rules.ts";
import { extension } from "./files.ts";
import { inspectPicture, isPictureName, pictureTypes } from "./pictures.ts";

/** What each permitted file type but pictures begins with. A name can lie; these bytes cannot. */
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
export const attachmentTypes = [...Object.keys(signatures), ...pictureTypes];

/** Whether a file name says it may be offered for download. */
export function isAttachmentName(file: string): boolean {
  return attachmentTypes.includes(extension(file));
}

/**
 * Looks at a file offered for download: whether its bytes are what its name says, whether it hides a program, and what
 * of it is published, which of a picture is the picture without its notes.
 *
 * @returns the attachment but for its title, or what is wrong with it
 */
export async function inspectAttachment(
  path: string,
  file: string,
): Promise<Omit<Attachment, "title"> | Refusal> {
  const type = extension(file);
  const bytes = await readFile(path);
  const published = isPictureName(file) ? await barePicture(path, file, bytes) : await judged(bytes, type);
  if ("clause" in published) return published;
  const stem = slugOf(file.slice(file.lastIndexOf("/") + 1, file.lastIndexOf("."))) || "tep";
  const hash = createHash("sha256").update(published).digest("hex").slice(0, 16);
  return {
    file,
    url: addresses.attachment(hash, `${stem}.${type}`),
    type: type.toUpperCase(),
    bytes: published.length,
  };
}

async function judged(bytes: Buffer, type: string): Promise<Buffer | Refusal> {
  const fits = signatures[type];
  if (!fits?.(bytes)) return notWhatItSays(type);
  return (fits === isZip ? await judgeArchive(bytes, type) : undefined) ?? bytes;
}

async function barePicture(path: string, file: string, bytes: Buffer): Promise<Uint8Array | Refusal> {
  const fix = "Lưu lại ảnh thành tệp jpg, png hoặc webp rồi thay vào.";
  const seen = await inspectPicture(path, file);
  if (typeof seen === "string") return { clause: seen, fix };
  return withoutMetadata(bytes) ?? { clause: "bị hỏng hoặc thiếu một phần", fix };
}

function isZip(head: Buffer): boolean {
  return head.subarray(0, 4).toString("latin1") === "PK\u0003\u0004";
}

import { crc32 } from "node:zlib";
import sharp from "sharp";

/** A small picture of 40 × 20 pixels. */
export function picture(): sharp.Sharp {
  return sharp({ create: { width: 40, height: 20, channels: 3, background: "#2d6a4f" } });
}

/** A PNG whose head claims a size, whatever its body holds. */
export async function pngClaiming(width: number, height: number): Promise<Buffer> {
  const png = await picture().png().toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

export const pdf = Buffer.from("%PDF-1.7\n");

/** A ZIP with these entries, as they are, in this order. */
export function zipOf(entries: Record<string, string | Uint8Array>): Buffer {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const data = Buffer.from(content);
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(0x0800, 6); // names in UTF-8
    local.writeUInt32LE(crc32(data), 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(data.length, 22);
    local.writeUInt16LE(path.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    local.copy(entry, 6, 4, 28);
    entry.writeUInt32LE(offset, 42);
    files.push(local, path, data);
    list.push(entry, path);
    offset += local.length + path.length + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(Buffer.concat(list).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, ...list, end]);
}

export const zip = zipOf({ "mẫu/đơn.txt": "Đơn đề nghị" });

const mainParts: Record<string, string> = {
  docx: "wordprocessingml.document.main+xml",
  xlsx: "spreadsheetml.sheet.main+xml",
  pptx: "presentationml.presentation.main+xml",
};

/** An Office document of a kind: only its list of parts is a real one. */
export function ooxml(type: string, more: Record<string, string> = {}, kind = mainParts[type] ?? ""): Buffer {
  const types = `<Types><Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}"/></Types>`;
  return zipOf({ "[Content_Types].xml": types, "main.xml": "<x/>", ...more });
}

/** An OpenDocument file of a kind. */
export function odf(kind: "text" | "spreadsheet", more: Record<string, string> = {}): Buffer {
  return zipOf({ mimetype: `application/vnd.oasis.opendocument.${kind}`, "content.xml": "<x/>", ...more });
}

/** A sound file of each kind that is offered for download. */
export const documents: Record<string, Buffer> = {
  pdf,
  zip,
  docx: ooxml("docx"),
  xlsx: ooxml("xlsx"),
  pptx: ooxml("pptx"),
  odt: odf("text"),
  ods: odf("spreadsheet"),
};

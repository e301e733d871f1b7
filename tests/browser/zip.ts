import { crc32 } from "node:zlib";

/** A zip archive of one program, stored as it is (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). */
export function zipOf(path: string, bytes: Buffer): Buffer {
  const name = Buffer.from(path);
  // Version needed, flags, method, time, date, checksum, both sizes, length of the name, no extra field.
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(10, 0);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(bytes.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("PK\x03\x04"), facts, name, bytes]);
  // Made on Unix; behind the facts no comment, disk 0, no attributes but the mode of a program, offset 0.
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(0o100755 * 2 ** 16, 6);
  const central = Buffer.concat([Buffer.from("PK\x01\x02"), Buffer.from([10, 3]), facts, tail, name]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(local.length, 12);
  return Buffer.concat([local, central, Buffer.from("PK\x05\x06"), end]);
}

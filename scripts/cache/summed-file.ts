import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Length of a SHA-256, in bytes. */
const SUM = 32;

/** What a file of the cache holds behind its SHA-256; nothing where it is not there, or not as it was written. */
export function readSummed(path: string): Buffer | undefined {
  const bytes = readIfThere(path);
  const body = bytes?.subarray(SUM);
  return bytes && body && sumOf(body).equals(bytes.subarray(0, SUM)) ? body : undefined;
}

/**
 * Writes a file of the cache that begins with the SHA-256 of all that follows, and its folder where it is not there.
 *
 * @throws the error of the file system where the cache cannot be written
 */
export function writeSummed(path: string, body: Uint8Array): void {
  writeWhole(path, Buffer.concat([sumOf(body), body]));
}

/**
 * Writes a file of the cache, and its folder where it is not there.
 *
 * @throws the error of the file system where the cache cannot be written
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  try {
    writeOnce(path, bytes);
  } catch (error) {
    // The cache may be deleted at any time, and its folder may just have been.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    writeOnce(path, bytes);
  }
}

function writeOnce(path: string, bytes: Uint8Array): void {
  // Under another name first: a build beside this one reads the old file or the new one, never half of it.
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash("sha256").update(bytes).digest();
}

import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Tally } from "./traffic.ts";

/** Texts, which are packed. */
const TEXTS: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
};

const PICTURES: Record<string, string> = {
  ".avif": "image/avif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".webp": "image/webp",
};

/**
 * Serves a folder to one visitor as web servers do: text packed with Brotli, or gzip for who does not take it, everything
 * else (Pagefind's files are gzip inside) as it is; and counts what goes over the wire.
 */
export class PackingServer {
  readonly #folder: string;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #tally: Tally;

  constructor(folder: string, tally: Tally) {
    this.#folder = folder;
    this.#tally = tally;
  }

  /** @returns the origin */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const bytes = await readFile(join(this.#folder, path)).catch(() => undefined);
    if (!bytes) {
      this.#tally.add(path, 0);
      response.writeHead(404, { "content-length": 0 }).end();
      return;
    }
    const coding = TEXTS[extname(path)] ? codingFor(request) : undefined;
    const body = coding ? packed(bytes, coding) : bytes;
    this.#tally.add(path, body.length);
    response.writeHead(200, {
      "content-type": TEXTS[extname(path)] ?? PICTURES[extname(path)] ?? "application/octet-stream",
      "content-length": body.length,
      ...(coding && { "content-encoding": coding, vary: "accept-encoding" }),
    });
    response.end(body);
  }
}

/** 5 is the quality of servers that pack at every request. */
function packed(bytes: Buffer, coding: "br" | "gzip"): Buffer {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return coding === "br" ? brotliCompressSync(bytes, { params }) : gzipSync(bytes);
}

function codingFor(request: IncomingMessage): "br" | "gzip" | undefined {
  const taken = request.headers["accept-encoding"] ?? "";
  if (/\bbr\b/.test(taken)) return "br";
  return /\bgzip\b/.test(taken) ? "gzip" : undefined;
}

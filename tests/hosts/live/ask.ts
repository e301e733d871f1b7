import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** An answer as it came over the wire. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** As sent. */
  body: Buffer;
  /** Unpacked. */
  text: Buffer;
}

/** Asks a server for an address, as a browser that takes these codings. `fetch` would unpack, and hide what was sent. */
export function ask(origin: string, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", reject);
      response.on("end", () => {
        const body = Buffer.concat(parts);
        const told = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        const coding = response.headers["content-encoding"];
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(told),
          body,
          text: body.length === 0 ? body : unpacked(body, coding),
        });
      });
    });
    sent.on("error", reject).end();
  });
}

function unpacked(body: Buffer, coding: string | undefined): Buffer {
  if (coding === "br") return brotliDecompressSync(body);
  return coding === "gzip" ? gunzipSync(body) : body;
}

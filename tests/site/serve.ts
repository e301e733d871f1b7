import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";

/** A folder served on this machine, as a plain web server would serve a release: packed files to who takes them. */
export interface Served {
  origin: string;
  close(): Promise<void>;
}

/** @param headersFor what a host adds to the answer at an address */
export async function serve(
  folder: string,
  headersFor: (path: string) => Map<string, string> = () => new Map(),
): Promise<Served> {
  const files = sirv(folder, {
    dev: true,
    brotli: true,
    gzip: true,
    onNoMatch: (_, response) => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(readFileSync(join(folder, "404.html")));
    },
  });
  const server = createServer((request, response) => {
    response.setHeaders(headersFor(new URL(request.url ?? "/", "http://localhost").pathname));
    files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

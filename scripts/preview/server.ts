import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import type { Problem } from "../model/problem.ts";
import { CLIENT_URL } from "./preview.ts";

const EVENTS_URL = "/__xem-thu";

/** What open pages are told: to load anew, or what stands in the way. */
export type News = { kind: "reload" } | { kind: "problems"; problems: readonly Problem[] };

/** Serves the preview's folder on this machine and keeps open pages informed. */
export class PreviewServer {
  readonly #server: Server;
  readonly #listeners = new Set<ServerResponse>();
  readonly #folder: string;
  readonly #roundOf: (url: string) => number;
  #problems: readonly Problem[] = [];

  /**
   * @param client bytes of the script open pages load
   * @param roundOf the round a page was last rendered in
   */
  constructor(folder: string, client: Uint8Array, roundOf: (url: string) => number) {
    this.#folder = folder;
    this.#roundOf = roundOf;
    const serve = sirv(folder, {
      dev: true,
      dotfiles: false,
      onNoMatch: (_, response) => void this.#notFound(response),
    });
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? "/", "http://localhost");
      if (url.pathname === EVENTS_URL) this.#subscribe(request, response, url.searchParams);
      else if (url.pathname === CLIENT_URL) {
        response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" }).end(client);
      } else serve(request, response);
    });
  }

  /** @throws the error of the network, `EADDRINUSE` for a port that is taken */
  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject).listen(port, "localhost", resolve);
    });
  }

  tell(news: News): void {
    this.#problems = news.kind === "problems" ? news.problems : [];
    for (const listener of this.#listeners) send(listener, news);
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** A page that was rendered anew while it was on its way here is told so at once. */
  #subscribe(request: IncomingMessage, response: ServerResponse, about: URLSearchParams): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.flushHeaders();
    this.#listeners.add(response);
    request.on("close", () => this.#listeners.delete(response));
    if (this.#roundOf(about.get("trang") ?? "") > Number(about.get("luot")))
      send(response, { kind: "reload" });
    if (this.#problems.length > 0) send(response, { kind: "problems", problems: this.#problems });
  }

  async #notFound(response: ServerResponse): Promise<void> {
    const page = await readFile(join(this.#folder, "404.html"), "utf8").catch(() => noPageYet);
    response.writeHead(404, { "content-type": "text/html; charset=utf-8" }).end(page);
  }
}

/** Shown when the content had errors from the start, so that there is no good page to keep. */
const noPageYet = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Xem thử</title>
<body><h1>Chưa có trang nào để xem</h1><p>Sửa các lỗi dưới đây, trang sẽ tự hiện ra.</p>
<script type="module" src="${CLIENT_URL}?luot=0"></script></body></html>`;

function send(response: ServerResponse, news: News): void {
  response.write(`data: ${JSON.stringify(news)}\n\n`);
}

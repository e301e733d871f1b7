import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { addresses } from "../model/address.ts";
import { hasErrors, type Problem } from "../model/problem.ts";
import { CLIENT_URL, type Preview, type Viewers } from "./preview.ts";

const EVENTS_URL = "/__xem-thu";

/** What open pages are told: to load anew, or what stands in the way; where nothing does any more, no problems. */
type News = { kind: "reload" } | { kind: "problems"; problems: readonly Problem[] };

/** An open page that wants to be told. */
interface Listener {
  response: ServerResponse;
  /** Its address, as its browser has it. */
  address: string;
  /** The last round it knows of. */
  round: number;
}

/** Serves the preview's folder on this machine and keeps open pages informed. */
export class PreviewServer implements Viewers {
  readonly #server: Server;
  readonly #listeners = new Set<Listener>();
  readonly #folder: string;
  readonly #pages: Preview["pages"];
  #problems: readonly Problem[] = [];

  /** @param client bytes of the script open pages load */
  constructor(folder: string, client: Uint8Array, pages: Preview["pages"]) {
    this.#folder = folder;
    this.#pages = pages;
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
      } else void pages.fresh(url.pathname).then(() => serve(request, response));
    });
  }

  /** @throws the error of the network, `EADDRINUSE` for a port that is taken */
  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject).listen(port, "localhost", resolve);
    });
  }

  addresses(): string[] {
    return [...this.#listeners].map(({ address }) => address);
  }

  /** Has open pages load anew where there is something newer, and show the problems where there are errors. */
  tell(problems: readonly Problem[]): void {
    const shown = hasErrors(problems) ? problems : [];
    const isNews = shown !== this.#problems && shown.length + this.#problems.length > 0;
    this.#problems = shown;
    for (const listener of this.#listeners) {
      if (this.#reloads(listener)) continue;
      if (isNews) send(listener.response, { kind: "problems", problems: shown });
    }
  }

  async close(): Promise<void> {
    for (const { response } of this.#listeners) response.end();
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  /** A page that was rendered anew while it was on its way here is told so at once. */
  #subscribe(request: IncomingMessage, response: ServerResponse, about: URLSearchParams): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.flushHeaders();
    const address = about.get("trang") ?? "";
    const isPage = this.#pages.roundOf(address) !== undefined;
    const listener = { response, address, round: isPage ? Number(about.get("luot")) : this.#pages.round };
    this.#listeners.add(listener);
    request.on("close", () => this.#listeners.delete(listener));
    if (this.#reloads(listener)) return;
    if (this.#problems.length > 0) send(response, { kind: "problems", problems: this.#problems });
  }

  /** Has a page load anew that is older than what stands at its address; where none stands, one may by now. */
  #reloads(listener: Listener): boolean {
    const round = this.#pages.roundOf(listener.address) ?? this.#pages.round;
    if (round <= listener.round) return false;
    listener.round = round;
    send(listener.response, { kind: "reload" });
    return true;
  }

  async #notFound(response: ServerResponse): Promise<void> {
    await this.#pages.fresh(addresses.notFound);
    const page = await readFile(join(this.#folder, addresses.notFound), "utf8").catch(() => noPageYet);
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

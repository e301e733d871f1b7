import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import type { Traffic } from "./contender.ts";

/**
 * Just enough of a browser to run the search in Node: scripts are loaded anew for each session, as by a fresh page, and
 * what they fetch comes from a folder and is counted.
 */
export class NodeBrowser {
  readonly #folder: string;
  readonly #traffic: Traffic = { requests: 0, bytes: 0 };

  /** @param folder what a server would have as its root */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get traffic(): Traffic {
    return { ...this.#traffic };
  }

  /** Stands in for the browser's own: answers from the folder, 404 for what is not there. */
  readonly fetch = async (address: string | URL | Request): Promise<Response> => {
    const { pathname } = new URL(address instanceof Request ? address.url : address, "http://localhost");
    const bytes = await readFile(join(this.#folder, decodeURIComponent(pathname))).catch(() => undefined);
    this.#traffic.requests++;
    if (!bytes) return new Response(null, { status: 404 });
    this.#traffic.bytes += onTheWire(pathname, bytes);
    return new Response(new Uint8Array(bytes));
  };

  /** Runs a script of the folder as a module, with `fetch` and without a window. */
  async import<Module>(address: string): Promise<Module> {
    const source = await (await this.fetch(address)).text();
    const module = { exports: {} };
    (await compiled(address, source))(module, this.fetch);
    return module.exports as Module;
  }
}

type Script = (module: { exports: object }, fetch: NodeBrowser["fetch"]) => void;

/** Compiled once; running one gives a new module each time, which Node's own `import` cannot do without leaking. */
const scripts = new Map<string, Promise<Script>>();

function compiled(address: string, source: string): Promise<Script> {
  const known = scripts.get(source);
  if (known) return known;
  const define = { "import.meta.url": JSON.stringify(`http://localhost${address}`) };
  const script = transform(source, { format: "cjs", define }).then(
    ({ code }) => new Function("module", "fetch", code) as Script,
  );
  scripts.set(source, script);
  return script;
}

/** Pagefind's files are gzip already; a server packs scripts and JSON. */
function onTheWire(path: string, bytes: Buffer): number {
  return /\.(?:js|json|css)$/.test(path) ? gzipSync(bytes).length : bytes.length;
}

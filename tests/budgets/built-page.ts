import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { outputFile } from "../../scripts/model/address.ts";
import { responseHeaders } from "../../scripts/model/policy.ts";
import type { BuiltPage } from "../site/pages.ts";

/** What one page of a built site costs a visitor, counted from its files. */
export interface PageCost {
  url: string;
  template: Template;
  /** Bytes before a browser can show the page: headers of the answer and HTML packed with Brotli. */
  firstBytes: number;
  /** Bytes of scripts that run when the page loads, packed; inline ones with them. */
  scriptBytes: number;
  /** Addresses on other hosts that a browser would ask or reach out to by itself. */
  elsewhere: number;
  fonts: number;
  /** Files a browser waits for before it shows the page. */
  blocking: number;
  elements: number;
  /** Elements from the root to the deepest one. */
  depth: number;
}

export type Template = "home" | "article" | "list" | "site-map" | "search" | "not-found" | "redirect";

/** What a page's cost is read from beside the page. */
export interface Files {
  /** Bytes of a file as browsers get it, packed with Brotli. */
  packed(path: string): number;
  text(path: string): string;
}

/** The files of a release. */
export function filesOf(site: string): Files {
  return {
    packed: (path) => statSync(join(site, `${path}.br`)).size,
    text: (path) => readFileSync(join(site, path), "utf8"),
  };
}

export function costOf({ url, html, document }: BuiltPage, files: Files): PageCost {
  return {
    url,
    template: templateOf(url, document),
    firstBytes: headerBytes() + files.packed(outputFile(url)),
    scriptBytes: scriptBytes(document, files),
    elsewhere: fetched(document, html).filter((address) => /^(?:[a-z]+:)?\/\//i.test(address)).length,
    fonts: html.split("@font-face").length - 1 + document.querySelectorAll("link[as=font]").length,
    blocking:
      document.querySelectorAll('link[rel~="stylesheet"], script[src]:not([type=module], [async], [defer])')
        .length +
      [...document.querySelectorAll("style")].filter((one) => one.textContent?.includes("@import")).length,
    elements: document.querySelectorAll("*").length,
    depth: depthOf(document.documentElement),
  };
}

function templateOf(url: string, document: Document): Template {
  if (document.querySelector('meta[http-equiv="refresh"]')) return "redirect";
  if (url === "/") return "home";
  if (url === "/404.html") return "not-found";
  if (url === "/tim-kiem/") return "search";
  if (url.startsWith("/so-do-trang/")) return "site-map";
  return document.querySelector("main article") ? "article" : "list";
}

const HASH = "0".repeat(44);

/** The head of an answer as HTTP/1.1 writes it, with what servers add; HTTP/2 and 3 write it shorter. */
function headerBytes(): number {
  const lines = [
    "HTTP/1.1 200 OK",
    "Server: nginx",
    "Date: Tue, 24 Nov 2026 02:00:00 GMT",
    "Content-Type: text/html",
    "Content-Length: 12345",
    "Last-Modified: Tue, 24 Nov 2026 02:00:00 GMT",
    "Connection: keep-alive",
    'ETag: "6562f0a0-1f2e"',
    "Vary: Accept-Encoding",
    "Content-Encoding: br",
    // The hashes are of other files, and as long.
    ...responseHeaders({
      styleHashes: { page: HASH, home: HASH, search: HASH },
      bootHash: HASH,
    }).map(({ name, value }) => `${name}: ${value}`),
  ];
  return lines.reduce((sum, line) => sum + line.length + 2, 2);
}

function scriptBytes(document: Document, files: Files): number {
  const scripts = [...document.querySelectorAll("script")].filter(
    (script) => !/json/.test(script.getAttribute("type") ?? ""),
  );
  const inline = scripts.filter((script) => !script.hasAttribute("src"));
  const loaded = new Set(scripts.flatMap((script) => script.getAttribute("src") ?? []));
  // What a module imports by `from` is loaded with it; what it imports by `import()` waits to be asked for.
  for (const path of loaded) {
    for (const [, name = ""] of files.text(path).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) {
      loaded.add(`${path.slice(0, path.lastIndexOf("/") + 1)}${name}`);
    }
  }
  return [
    ...inline.map((script) => brotliCompressSync(script.textContent ?? "").length),
    ...[...loaded].map(files.packed),
  ].reduce((sum, bytes) => sum + bytes, 0);
}

/** Every address the page makes a browser fetch, or open a connection to, before anybody presses anything. */
function fetched(document: Document, html: string): string[] {
  const links =
    "link:is([rel~=stylesheet], [rel~=icon], [rel~=preload], [rel~=modulepreload], [rel~=prefetch], " +
    "[rel~=preconnect], [rel~=dns-prefetch], [rel~=manifest], [rel~=apple-touch-icon], [rel~=mask-icon])";
  const read = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? "");
  return [
    ...read("[src]", "src"),
    ...read(links, "href"),
    ...read("[srcset]", "srcset").flatMap((set) => set.split(",").map((one) => one.trim())),
    ...read("[poster]", "poster"),
    ...[...html.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = ""]) => address),
  ];
}

function depthOf(element: Element): number {
  let deepest = 0;
  for (const child of element.children) deepest = Math.max(deepest, depthOf(child));
  return deepest + 1;
}

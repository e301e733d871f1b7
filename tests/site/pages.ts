import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { parseHTML } from "linkedom";

/** A built page of HTML, parsed. */
export interface BuiltPage {
  /** Address on the site. */
  url: string;
  html: string;
  document: Document;
}

/** Every file of a built site, by address. */
export async function addressesOf(site: string): Promise<Set<string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(site, join(entry.parentPath, entry.name)).split(sep).join("/")}`);
  return new Set(files.map((file) => file.replace(/\/index\.html$/, "/")));
}

/** Every page of HTML of a built site. */
export async function pagesOf(site: string): Promise<BuiltPage[]> {
  const urls = [...(await addressesOf(site))]
    .filter((url) => url.endsWith("/") || url.endsWith(".html"))
    .sort();
  return Promise.all(
    urls.map(async (url) => {
      const html = await readFile(join(site, url.endsWith("/") ? `${url}index.html` : url), "utf8");
      return { url, html, document: parseHTML(html).document };
    }),
  );
}

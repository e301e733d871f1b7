import { readFile } from "node:fs/promises";
import { validateXML } from "xmllint-wasm";

const folder = new URL("../../fixtures/schemas/", import.meta.url);
const read = async (fileName: string) => ({
  fileName,
  contents: await readFile(new URL(fileName, folder), "utf8"),
});

const forms = {
  atom: { schema: await read("atom.rng"), extension: "relaxng", preload: [] },
  sitemap: {
    schema: await read("sitemaps.xsd"),
    extension: "schema",
    preload: await Promise.all(["sitemap.xsd", "sitemap-image.xsd", "sitemap-news.xsd"].map(read)),
  },
  siteindex: { schema: await read("siteindex.xsd"), extension: "schema", preload: [] },
} as const;

/** What libxml2 finds wrong with a file, held against the schema of its form; nothing if it is sound. */
export async function faultsOf(contents: string, form: keyof typeof forms): Promise<string[]> {
  const { schema, extension, preload } = forms[form];
  const result = await validateXML({ xml: { fileName: "file.xml", contents }, schema, extension, preload });
  return result.errors.map(({ message }) => message);
}

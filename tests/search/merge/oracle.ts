import { gunzipSync } from "node:zlib";
import { openChunk, postingsOf } from "../../../assets/scripts/search/engine/index/postings.ts";
import { readFilter, withoutSignature } from "../../../scripts/model/pagefind-file.ts";
import { type Outline, readOutline } from "../../../scripts/search/outline.ts";
import type { PagefindFile } from "../../../scripts/search/pagefind.ts";

/** All that an index says, whatever files it says it in. */
export interface Told {
  /** Of each page: how many words it has, and its fragment. */
  pages: { words: number; fragment: unknown }[];
  /** For each folded word, for each spelling, the places on each page. */
  words: Map<string, Map<string, [page: number, places: number[]][]>>;
  filters: Map<string, Map<string, number[]>>;
  fields: string[];
  /** Words in the order in which the files have them. */
  order: string[];
}

/** Reads an index out of its files. */
export function toldBy(files: readonly PagefindFile[]): Told {
  const bytes = new Map(files.map(({ path, content }) => [path, content]));
  const file = (path: string) => {
    const content = bytes.get(path);
    if (!content) throw new Error(`no file ${path}`);
    return withoutSignature(gunzipSync(content));
  };
  const meta = [...bytes.keys()].find((path) => path.endsWith(".pf_meta")) ?? "";
  const outline = readOutline(file(meta));
  const chunks = outline.chunks.map(({ hash }) => openChunk(file(`index/${hash}.pf_index`)));
  const filters = Object.entries(outline.filters).map(([name, hash]) => {
    const filter = readFilter(file(`filter/${hash}.pf_filter`));
    if (filter.name !== name) throw new Error(`filter ${name} is called ${filter.name}`);
    return [name, filter.values] as const;
  });
  return {
    pages: outline.pages.map((page) => ({ words: page.words, fragment: fragmentOf(page, file) })),
    words: new Map(
      chunks.flatMap((chunk) => [...chunk.entries.keys()].map((word) => [word, spellingsOf(chunk, word)])),
    ),
    filters: new Map(filters),
    fields: outline.fields,
    order: chunks.flatMap(({ entries }) => [...entries.keys()]),
  };
}

function fragmentOf({ hash, group }: Outline["pages"][number], file: (path: string) => Uint8Array): unknown {
  const json = JSON.parse(new TextDecoder().decode(file(`fragment/${group || hash}.pf_fragment`)));
  return group ? json[hash] : json;
}

function spellingsOf(chunk: ReturnType<typeof openChunk>, word: string) {
  return new Map(
    postingsOf(chunk, word).map(({ form, pages, starts, places }) => [
      form,
      [...pages].map((page, at): [number, number[]] => [page, [...places.slice(starts[at], starts[at + 1])]]),
    ]),
  );
}

import { join } from "node:path";
import { Engine } from "../../../assets/scripts/search/engine/engine.ts";
import { unpack } from "../../../assets/scripts/search/engine/index/fetch-file.ts";
import { Library } from "../../../assets/scripts/search/engine/index/library.ts";
import { INDEX_FOLDER } from "../../../scripts/model/search.ts";
import { writeSearchIndex } from "../../../scripts/search/write-index.ts";
import { Tree } from "../../../scripts/tree/tree.ts";
import { sourceOf } from "../library.ts";
import type { Contender } from "./contender.ts";
import { NodeBrowser } from "./node-browser.ts";

/** The portal's own search, over the index its build writes. */
export const ours: Contender = {
  name: "ours",

  async index(records, folder) {
    await writeSearchIndex(sourceOf([...records]), { cache: join(folder, "cache") }, new Tree(folder));
  },

  async open(folder) {
    const browser = new NodeBrowser(folder);
    const library = new Library(async (path) => {
      const response = await browser.fetch(`/${INDEX_FOLDER}/${path}`);
      if (!response.ok) throw new Error(`${response.status} for ${path}`);
      return unpack(new Uint8Array(await response.arrayBuffer()));
    });
    const engine = new Engine(library);
    return {
      async search(text) {
        const { hits } = await engine.search({ text, filters: {}, newest: false });
        const shown = await Promise.all(hits.slice(0, 10).map((hit) => engine.read(hit)));
        return shown.map(({ url }) => url);
      },
      traffic: () => browser.traffic,
      close: async () => undefined,
    };
  },
};

import { shim } from "../../../scripts/model/vietnamese.ts";
import { writeSearchIndex } from "../../../scripts/search/write-index.ts";
import type { Contender } from "./contender.ts";
import { NodeBrowser } from "./node-browser.ts";
import type { PagefindModule } from "./pagefind-browser.ts";

/** The portal's own search, over the index its build writes. */
export const ours: Contender = {
  name: "ours",

  async index(records, folder) {
    await writeSearchIndex(records, folder);
  },

  async open(folder) {
    const browser = new NodeBrowser(folder);
    const { createInstance } = await browser.import<PagefindModule>("/pagefind/pagefind.js");
    const pagefind = createInstance({ basePath: "/pagefind/", noWorker: true });
    await pagefind.init();
    return {
      async search(query) {
        const { results } = await pagefind.search(shim(query));
        const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return shown.map(({ url }) => url);
      },
      traffic: () => browser.traffic,
      close: () => pagefind.destroy(),
    };
  },
};

import { join } from "node:path";
import { createIndex } from "pagefind";
import type { Contender } from "./contender.ts";
import { NodeBrowser } from "./node-browser.ts";
import type { PagefindModule } from "./pagefind-browser.ts";

/** Pagefind as its manual has it: the title as meta data, the whole text, nothing done for Vietnamese but its name. */
export const stock: Contender = {
  name: "stock",

  async index(records, folder) {
    const { index, errors } = await createIndex({ forceLanguage: "vi" });
    if (!index) throw new Error(errors.join("; "));
    try {
      for (const { url, title, text } of records) {
        const added = await index.addCustomRecord({
          url,
          language: "vi",
          content: `${title}. ${text}`,
          meta: { title },
        });
        if (added.errors.length > 0) throw new Error(added.errors.join("; "));
      }
      const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
      if (written.errors.length > 0) throw new Error(written.errors.join("; "));
    } finally {
      await index.deleteIndex();
    }
  },

  async open(folder) {
    const browser = new NodeBrowser(folder);
    const { createInstance } = await browser.import<PagefindModule>("/pagefind/pagefind.js");
    const pagefind = createInstance({ basePath: "/pagefind/", noWorker: true });
    await pagefind.init();
    return {
      async search(query) {
        const { results } = await pagefind.search(query);
        const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return shown.map(({ url }) => url);
      },
      traffic: () => browser.traffic,
      close: () => pagefind.destroy(),
    };
  },
};

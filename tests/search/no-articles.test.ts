import { afterAll, describe, expect, test } from "vitest";
import { Engine } from "../../assets/scripts/search/engine/engine.ts";
import { filters } from "../../scripts/model/search.ts";
import { indexOf } from "./library.ts";

const { library, remove } = await indexOf([]);
const engine = new Engine(library);

afterAll(remove);

describe("a site without a listed article has an index that answers", () => {
  test.each(["nghị quyết", "nghi quyt", "ng", '"nghị quyết"', "1234/QĐ-UBND", "UBND", ""])(
    "%s",
    async (text) => {
      expect(await engine.search({ text, filters: {}, newest: false })).toMatchObject({ hits: [], exact: 0 });
    },
  );

  test.each(Object.values(filters))("the filter %s has no value", async (name) => {
    expect(await engine.count(name)).toEqual(new Map());
    const chosen = { text: "nghị quyết", filters: { [name]: "x" }, newest: true };
    expect(await engine.search(chosen)).toMatchObject({ hits: [] });
  });

  test("and offers nothing", async () => {
    expect(await library.list("suggestions", (text) => JSON.parse(text))).toEqual([]);
  });
});

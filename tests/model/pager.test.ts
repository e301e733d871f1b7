import { describe, expect, test } from "vitest";
import { type Pager, pagerOf, paginate } from "../../scripts/model/pager.ts";

const urlOf = (number: number) => `/tin/${number}/`;

/** A pager as a reader sees it: `1 … 9 10 [11] 12 13 … 21`. */
function row({ items }: Pager): string {
  return items
    .map((item) => (item.kind === "gap" ? "…" : item.kind === "current" ? `[${item.number}]` : item.number))
    .join(" ");
}

/** Where its four ends lead: first, previous, next, last. */
function ends({ first, previous, next, last }: Pager) {
  return [first, previous, next, last].map((link) => link?.number);
}

describe("pagerOf", () => {
  test.each([
    [1, 1, "[1]", [undefined, undefined, undefined, undefined]],
    [1, 2, "[1] 2", [undefined, undefined, 2, 2]],
    [2, 2, "1 [2]", [1, 1, undefined, undefined]],
    [1, 5, "[1] 2 3 4 5", [undefined, undefined, 2, 5]],
    [3, 5, "1 2 [3] 4 5", [1, 2, 4, 5]],
    [5, 5, "1 2 3 4 [5]", [1, 4, undefined, undefined]],
    [1, 6, "[1] 2 3 … 6", [undefined, undefined, 2, 6]],
    [1, 21, "[1] 2 3 … 21", [undefined, undefined, 2, 21]],
    [5, 21, "1 2 3 4 [5] 6 7 … 21", [1, 4, 6, 21]],
    [6, 21, "1 … 4 5 [6] 7 8 … 21", [1, 5, 7, 21]],
    [11, 21, "1 … 9 10 [11] 12 13 … 21", [1, 10, 12, 21]],
    [17, 21, "1 … 15 16 [17] 18 19 20 21", [1, 16, 18, 21]],
    [21, 21, "1 … 19 20 [21]", [1, 20, undefined, undefined]],
  ])("page %d of %d shows %s", (current, total, shown, leads) => {
    const pager = pagerOf(current, total, urlOf);
    expect(row(pager)).toBe(shown);
    expect(ends(pager)).toEqual(leads);
  });

  test("gives every page its address", () => {
    const { first, next, items } = pagerOf(2, 3, urlOf);
    expect(first).toEqual({ number: 1, url: "/tin/1/" });
    expect(next).toEqual({ number: 3, url: "/tin/3/" });
    expect(items).toEqual([
      { kind: "page", number: 1, url: "/tin/1/" },
      { kind: "current", number: 2, url: "/tin/2/" },
      { kind: "page", number: 3, url: "/tin/3/" },
    ]);
  });

  test("never hides one page alone behind a gap, whatever the page and the total", () => {
    for (let total = 1; total <= 30; total++) {
      for (let current = 1; current <= total; current++) {
        const numbers = pagerOf(current, total, urlOf).items.map((item) =>
          item.kind === "gap" ? undefined : item.number,
        );
        const hidden = numbers.map((number, at) =>
          number === undefined ? (numbers[at + 1] ?? 0) - (numbers[at - 1] ?? 0) - 1 : 2,
        );
        expect(Math.min(...hidden), `page ${current} of ${total}`).toBeGreaterThanOrEqual(2);
        expect([numbers[0], numbers.at(-1)], `page ${current} of ${total}`).toEqual([1, total]);
      }
    }
  });
});

describe("paginate by 20", () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [19, [19]],
    [20, [20]],
    [21, [20, 1]],
    [40, [20, 20]],
    [401, [...Array<number>(20).fill(20), 1]],
  ])("%d items", (count, sizes) => {
    const list = Array.from({ length: count }, (_, at) => at);
    const pages = paginate(list, 20);
    expect(pages.map((page) => page.length)).toEqual(sizes);
    expect(pages.flat()).toEqual(list);
  });
});

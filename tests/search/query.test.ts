import { describe, expect, test } from "vitest";
import { isEmpty, queryOf, requestOf, searchString } from "../../assets/scripts/search/query.ts";

const read = (address: string) => queryOf(new URLSearchParams(address));

describe("an address, and the one its search is shown at", () => {
  test.each([
    ["", ""],
    ["q=", ""],
    ["q=dang+uy", "?q=dang+uy"],
    ["q=++dang%20%20+uy%0A", "?q=dang+uy"],
    [`q=${encodeURIComponent("uỷ".normalize("NFD"))}`, `?${new URLSearchParams({ q: "uỷ" })}`],
    ["moi-nhat=1&q=a", "?q=a&moi-nhat=1"],
    ["moi-nhat=yes&q=a", "?q=a"],
    ["nam=2018&loai=x&chuyen-muc=y&tu-khoa=z&tac-gia=t", "?chuyen-muc=y&loai=x&nam=2018&tac-gia=t&tu-khoa=z"],
    ["utm_source=x&q=a&__proto__=b", "?q=a"],
    ["q=a&q=b", "?q=a"],
    [`q=${"a".repeat(10_000)}`, `?q=${"a".repeat(200)}`],
  ])("%.60j", (address, shown) => {
    expect(searchString(read(address))).toBe(shown);
    expect(searchString(read(shown))).toBe(shown);
  });
});

describe("an address, and whether it asks nothing", () => {
  test.each([
    ["", true],
    ["q=%20", true],
    ["moi-nhat=1", true],
    ["q=a", false],
    ["q=%3F", false],
    ["tu-khoa=a", false],
  ])("%j: %s", (address, empty) => {
    expect(isEmpty(read(address))).toBe(empty);
  });
});

test("the engine gets words, the filters that are chosen, and the order", () => {
  expect(requestOf(read("q=nuoc+mam&nam=2018&moi-nhat=1"))).toEqual({
    text: "nuoc mam",
    filters: { nam: "2018" },
    newest: true,
  });
});

test("signs alone are no words to the engine, so that filters are listed", () => {
  expect(requestOf(read("q=%3F%21&nam=2018"))).toEqual({ text: "", filters: { nam: "2018" }, newest: false });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { Sameness } from "../../scripts/preview/same.ts";

/** Plain data of any form, as props are. */
const data = fc.jsonValue({ maxDepth: 4 });

test("equal data are the same, whatever objects hold them", () => {
  fc.assert(fc.property(data, (value) => new Sameness().same(structuredClone(value), value)));
});

test("other data are not: as JSON tells", () => {
  const isRight = (a: unknown, b: unknown) =>
    new Sameness().same(a, b) === (JSON.stringify(sorted(a)) === JSON.stringify(sorted(b)));
  fc.assert(fc.property(data, data, isRight));
});

test.each([
  ["a field more", { a: 1, b: undefined }, { a: 1 }],
  ["another field", { a: undefined }, { b: undefined }],
  ["a list is no object", [], {}],
  ["nothing is no object", null, {}],
  ["a longer list", [1, 2], [1]],
  ["deep down", { a: [{ b: { c: "x" } }] }, { a: [{ b: { c: "y" } }] }],
])("%s", (_, one, other) => {
  const sameness = new Sameness();
  expect(sameness.same(one, other)).toBe(false);
  expect(sameness.same(other, one)).toBe(false);
});

test("what was equal once does not count as equal to something else", () => {
  const sameness = new Sameness();
  const [card, twin, other] = [{ title: "Một" }, { title: "Một" }, { title: "Hai" }];
  expect(sameness.same(card, twin)).toBe(true);
  expect(sameness.same(card, other)).toBe(false);
  expect(sameness.same([card], [twin])).toBe(true);
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  const fields = Object.entries(value).map(([name, one]) => [name, sorted(one)] as const);
  return { fields: fields.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

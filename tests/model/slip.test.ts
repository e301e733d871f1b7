import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneSlip } from "../../scripts/model/slip.ts";
import { tries } from "../property/settings.ts";

test.each([
  ["a letter missing", "quyet", "quyt", true],
  ["a letter too many", "trung", "trungg", true],
  ["a wrong letter", "uong", "uang", true],
  ["two letters swapped", "nghi", "nhgi", true],
  ["the first two swapped", "lich", "ilch", true],
  ["the last letter missing", "sinh", "sin", true],
  ["the first letter missing", "sinh", "inh", true],
  ["nothing", "sinh", "sinh", false],
  ["two wrong letters", "sinh", "sang", false],
  ["two letters missing", "nghieng", "nghie", false],
  ["letters swapped that are no neighbours", "abc", "cba", false],
  ["one letter for none", "a", "", true],
  ["nothing for nothing", "", "", false],
])("%s: %s, %s", (_, one, other, expected) => {
  expect(isOneSlip(one, other)).toBe(expected);
  expect(isOneSlip(other, one)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom(..."abcd"), maxLength: 8 });

test("whichever letter is dropped, it is one slip", () => {
  fc.assert(
    fc.property(word, fc.nat(), (text, number) => {
      fc.pre(text.length > 0);
      const at = number % text.length;
      expect(isOneSlip(text, text.slice(0, at) + text.slice(at + 1))).toBe(true);
    }),
    tries(200),
  );
});

test("words whose lengths differ by two are never one slip apart", () => {
  fc.assert(
    fc.property(word, word, (a, b) => Math.abs(a.length - b.length) < 2 || !isOneSlip(a, b)),
    tries(200),
  );
});

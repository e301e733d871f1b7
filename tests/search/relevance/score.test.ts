import { expect, test } from "vitest";
import type { Query } from "./queries.ts";
import { meanScore, scoreOf, worstScore } from "./score.ts";
import { isOneSlipApart, slips } from "./slip.ts";

const query: Query = {
  kind: "title phrase, with accents",
  typed: "",
  grades: new Map([
    ["a", 3],
    ["b", 3],
    ["c", 1],
  ]),
  best: 3,
};
const ideal = 7 + 7 / Math.log2(3) + 1 / 2;

test.each<[string, string[], number, number, number]>([
  ["the best order", ["a", "b", "c"], 1, 1, 1],
  ["another order as good", ["b", "a", "c"], 1, 1, 1],
  ["the best at the second place", ["x", "a"], 0, 1 / 2, 7 / Math.log2(3) / ideal],
  ["a weaker page first", ["c", "a", "b"], 0, 1 / 2, (1 + 7 / Math.log2(3) + 7 / 2) / ideal],
  ["only a weaker page", ["c"], 0, 0, 1 / ideal],
  ["nothing", [], 0, 0, 0],
  ["the best after the tenth place", [..."0123456789", "a"], 0, 0, 0],
])("%s", (_, urls, p1, mrr, ndcg) => {
  const score = scoreOf(query, urls);
  expect(score).toEqual({ p1, mrr, ndcg: expect.closeTo(ndcg, 10) });
});

test("means and worst are taken measure by measure", () => {
  const scores = [
    { p1: 1, mrr: 0.5, ndcg: 0 },
    { p1: 0, mrr: 1, ndcg: 0.5 },
  ];
  expect(meanScore(scores)).toEqual({ p1: 0.5, mrr: 0.75, ndcg: 0.25 });
  expect(worstScore(scores)).toEqual({ p1: 0, mrr: 0.5, ndcg: 0 });
});

test.each([
  ["another letter", "quyet", "quzet"],
  ["two letters swapped", "quyet", "queyt"],
  ["a letter left out", "quyet", "quet"],
  ["a letter twice", "quyet", "quyyet"],
])("%s: “%s” becomes “%s”, one slip apart", (kind, word, typed) => {
  expect(slips[kind]?.(word, 2, "z")).toBe(typed);
  expect(isOneSlipApart(word, typed)).toBe(true);
  expect(isOneSlipApart(typed, word)).toBe(true);
});

test.each([
  ["quyet", "quyet"],
  ["quyet", "quetxx"],
  ["quyet", "uyeqt"],
  ["quyet", "qet"],
  ["abcd", "badc"],
])("“%s” and “%s” are not one slip apart", (a, b) => {
  expect(isOneSlipApart(a, b)).toBe(false);
});

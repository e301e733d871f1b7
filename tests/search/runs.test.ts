import { describe, expect, test } from "vitest";
import { type Postings, TEXT } from "../../assets/scripts/search/engine/index/postings.ts";
import { closeness, standsOf, stepsOf } from "../../assets/scripts/search/engine/match.ts";
import { Occurrences } from "../../assets/scripts/search/engine/occurrences.ts";
import { parseQuestion } from "../../assets/scripts/search/engine/question.ts";
import { chanceOf, cutIntoWords } from "../../assets/scripts/search/engine/runs.ts";

/** Pages of plain words, as an index would give them. */
function occurrencesIn(pages: readonly string[], question: string): Occurrences[] {
  return parseQuestion(question, []).tokens.map((token) => {
    const hits = pages.map((page) =>
      page.split(" ").flatMap((word, at) => (token.keys.includes(word) ? [TEXT + at] : [])),
    );
    const having = hits.map((places, page) => ({ places, page })).filter(({ places }) => places.length > 0);
    const starts = [0];
    for (const { places } of having) starts.push((starts[starts.length - 1] ?? 0) + places.length);
    const postings: Postings = {
      form: token.spelling,
      pages: Int32Array.from(having.map(({ page }) => page)),
      starts: Int32Array.from(starts),
      places: Int32Array.from(having.flatMap(({ places }) => places)),
    };
    return new Occurrences(token, [postings], pages.length);
  });
}

const filler = "mot hai ba bon nam sau bay tam chin muoi ".repeat(20).trim();

describe("a question is cut where its syllables meet by chance", () => {
  const pages = [
    ...Array.from({ length: 6 }, () => `nghi quyet ${filler} thanh nien ${filler}`),
    ...Array.from({ length: 6 }, () => `an toan giao thong ${filler}`),
    `bien ${filler} quyet thanh ${filler}`,
  ];

  test.each([
    ["nghi quyet thanh nien", "nghi quyet|thanh nien", false],
    ["an toan giao thong", "an toan|giao thong", true],
    ["nghi quyet", "nghi quyet", true],
    ["quyet nghi", "quyet|nghi", false],
    ["bien thanh", "bien|thanh", false],
    ["nghi", "nghi", true],
    ['"quyet nghi"', "quyet nghi", true],
  ])("%s: %s", (text, cut, isPhrase) => {
    const { tokens } = parseQuestion(text, []);
    const found = cutIntoWords(tokens, occurrencesIn(pages, text), 400);
    const words = found.words.map(({ from, to }) => tokens.slice(from, to).map(({ typed }) => typed));
    expect(words.map((word) => word.join(" ")).join("|")).toBe(cut);
    expect(found.isPhrase).toBe(isPhrase);
  });

  test("and it is told whether a word is one bare syllable", () => {
    const bare = (text: string) =>
      cutIntoWords(parseQuestion(text, []).tokens, occurrencesIn(pages, text), 400).bareSyllables;
    expect(bare("quyet nghi")).toBe(true);
    expect(bare("nghi quyet")).toBe(false);
  });
});

test.each([
  [0, 1, 1],
  [1, 0.01, 0.00995],
  [2, 0.1, 0.00468],
  [1, 2, 0.8647],
  [10, 2, 0.0000465],
])("seeing %d or more where %d are expected has a chance of %d", (count, expected, chance) => {
  expect(chanceOf(count, expected)).toBeCloseTo(chance, 4);
});

describe("tokens one behind the other", () => {
  const stands = (page: string, question: string) => {
    const { tokens } = parseQuestion(question, []);
    const lists = occurrencesIn([page], question).map((one) => one.on(0));
    return standsOf(lists, stepsOf(tokens), { from: 0, to: tokens.length }).map(({ first, last }) => [
      first - TEXT,
      last - TEXT,
    ]);
  };

  test.each<[string, string, number[][]]>([
    [
      "a b c a b",
      "a b",
      [
        [0, 1],
        [3, 4],
      ],
    ],
    ["a c b", "a b", []],
    ["b a", "a b", []],
    ["tu tu", "tu tu", [[0, 1]]],
    ["tu x", "tu tu", []],
  ])("%s holds %s", (page, question, expected) => {
    expect(stands(page, question)).toEqual(expected);
  });
});

test("closeness wants every word, and in the text", () => {
  const stand = (first: number) => ({ run: 0, first, last: first, fit: 2, back: 0 });
  expect(closeness([[stand(TEXT + 5)], [stand(TEXT + 9), stand(TEXT + 7)]])).toBe(3);
  expect(closeness([[stand(TEXT + 5)], []])).toBe(Number.POSITIVE_INFINITY);
  expect(closeness([[], [stand(TEXT + 5)]])).toBe(Number.POSITIVE_INFINITY);
  expect(closeness([[stand(5)], [stand(TEXT + 5)]])).toBe(Number.POSITIVE_INFINITY);
});

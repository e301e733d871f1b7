import { beforeAll, expect, test } from "vitest";
import { closeIndexer } from "../../../scripts/search/write-index.ts";
import { type Corpus, corpusOf } from "./corpus.ts";
import { type KindName, kindNames } from "./kinds.ts";
import { ours } from "./ours.ts";
import { type Query, relevanceSet } from "./queries.ts";
import { type Answer, answersOf } from "./run.ts";
import { meanScore } from "./score.ts";

/**
 * What search must reach before a change to it is let in. `npm run bench -- search` measures the same on more and larger
 * corpora.
 */
const GATE = { mean: { p1: 0.97, mrr: 0.97, ndcg: 0.97 }, p1: 0.9 };

const ARTICLES = 600;
const QUERIES = 10;
const SEED = 7;

let corpus: Corpus;
let queries: Query[];
let answers: Answer[];

beforeAll(async () => {
  corpus = await corpusOf(ARTICLES, SEED);
  queries = relevanceSet(corpus.pool, QUERIES, SEED);
  answers = await answersOf(ours, corpus.records, queries);
  await closeIndexer();
});

test("the set holds different queries of nineteen kinds, some about what people wrote", () => {
  expect(kindNames.length).toBe(19);
  expect(queries.length).toBe(19 * QUERIES);
  expect(new Set(queries.map(({ kind, typed }) => `${kind}: ${typed}`)).size).toBe(queries.length);
  const written = new Set(corpus.pool.written.map(({ url }) => url));
  const about = queries.filter(({ grades, best }) =>
    [...grades].some(([url, grade]) => grade === best && written.has(url)),
  );
  expect(about.length).toBeGreaterThanOrEqual(19);
});

test("the set is the same each time, and so are the queries of one kind alone", () => {
  const one: KindName = "one letter wrong";
  expect(relevanceSet(corpus.pool, QUERIES, SEED, [one])).toEqual(queries.filter(({ kind }) => kind === one));
});

test("every query has an article that answers it well, and few that answer it best", () => {
  expect(queries.filter(({ best }) => best < 2).map(({ kind, typed }) => `${kind}: ${typed}`)).toEqual([]);
  const vague = queries.filter(({ grades, best }) => {
    const many = [...grades.values()].filter((grade) => grade === best).length;
    return many > corpus.records.length / 4;
  });
  expect(vague.map(({ kind, typed }) => `${kind}: ${typed}`)).toEqual([]);
});

test("every answer is of articles that exist, each once", () => {
  const known = new Set(corpus.records.map(({ url }) => url));
  expect(answers.filter(({ urls }) => urls.length > 10 || urls.some((url) => !known.has(url)))).toEqual([]);
  expect(answers.filter(({ urls }) => new Set(urls).size < urls.length)).toEqual([]);
});

test("on the mean of all kinds search is good enough", () => {
  const { p1, mrr, ndcg } = meanScore(answers.map(({ score }) => score));
  expect(p1).toBeGreaterThanOrEqual(GATE.mean.p1);
  expect(mrr).toBeGreaterThanOrEqual(GATE.mean.mrr);
  expect(ndcg).toBeGreaterThanOrEqual(GATE.mean.ndcg);
});

test.each(kindNames)(`the first result is the best for at least ${GATE.p1} of: %s`, (kind) => {
  const asked = answers.filter(({ query }) => query.kind === kind);
  const missed = asked.filter(({ score }) => score.p1 === 0).map(({ query }) => query.typed);
  expect(1 - missed.length / asked.length, missed.join(" · ")).toBeGreaterThanOrEqual(GATE.p1);
});

import type { Query } from "./queries.ts";

/** How good a list of results is, each from 0 to 1. */
export interface Score {
  /** Whether the first result is relevant. */
  p1: number;
  /** One over the place of the first relevant result among ten, or 0. */
  mrr: number;
  /** Discounted gain of the ten, as a share of what the best order of all articles would have. */
  ndcg: number;
}

const DEPTH = 10;

/**
 * Scores the answer to a query. A result is *relevant* for P@1 and MRR@10 when no article has a higher grade than it;
 * nDCG@10 counts every grade, with a gain of 2^grade − 1 and a discount of log₂(place + 1) (Järvelin & Kekäläinen 2002;
 * Burges et al. 2005).
 *
 * @param urls best first
 */
export function scoreOf({ grades, best }: Query, urls: readonly string[]): Score {
  const got = urls.slice(0, DEPTH).map((url) => grades.get(url) ?? 0);
  const place = got.indexOf(best);
  const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, DEPTH);
  return { p1: place === 0 ? 1 : 0, mrr: place < 0 ? 0 : 1 / (place + 1), ndcg: gain(got) / gain(ideal) };
}

export function meanScore(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / scores.length;
  return { p1: mean(({ p1 }) => p1), mrr: mean(({ mrr }) => mrr), ndcg: mean(({ ndcg }) => ndcg) };
}

export function worstScore(scores: readonly Score[]): Score {
  const least = (of: (score: Score) => number): number => Math.min(...scores.map(of));
  return { p1: least(({ p1 }) => p1), mrr: least(({ mrr }) => mrr), ndcg: least(({ ndcg }) => ndcg) };
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

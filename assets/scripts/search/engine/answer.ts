import type { FilterName } from "../../../../scripts/model/search.ts";
import type { Hit } from "./rank.ts";

/** What a visitor wants to know. */
export interface Request {
  text: string;
  /** Values a page must have, by filter. */
  filters: Partial<Record<FilterName, string>>;
  /** Newest first, and not most fitting first. */
  newest: boolean;
}

/** What was found. */
export interface Answer {
  /** Pages in the order to show them. */
  hits: Hit[];
  /** How many of them hold the question in the accents that were typed; the others stand behind them. */
  exact: number;
  /** Whether no page holds the question's words whole, so that these only hold its syllables. */
  scattered: boolean;
  /** The question as it was understood, where that is not as it was typed: one slip is mended. */
  corrected: string | undefined;
  /** Another question that would find more. */
  suggestion: string | undefined;
  /** The number of a document that the portal does not have. */
  missingNumber: string | undefined;
  /** Words that stand nowhere. */
  unknown: string[];
  /** Whether the question was longer than what was looked for. */
  cut: boolean;
}

/** The answer that nothing was found, with what there is to say about that. */
export function nothing(about: Partial<Answer> = {}): Answer {
  return { ...found([]), ...about };
}

/** The answer that these were found. */
export function found(hits: Hit[]): Answer {
  return {
    hits,
    exact: hits.filter(({ exact }) => exact).length,
    scattered: false,
    corrected: undefined,
    suggestion: undefined,
    missingNumber: undefined,
    unknown: [],
    cut: false,
  };
}

/** Whether a question stands somewhere word for word. */
export function isFound({ hits }: Answer): boolean {
  return hits.some(({ grade }) => grade === "phrase");
}

/** Only the pages that hold the question word for word. */
export function onlyPhrases({ hits }: Answer): Answer {
  return found(hits.filter(({ grade }) => grade === "phrase"));
}

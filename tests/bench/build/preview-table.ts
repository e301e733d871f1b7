import { table } from "../page.ts";
import { fixed, median } from "./figures.ts";
import type { Measured } from "./measure.ts";
import { edited } from "./preview.ts";

/** How many articles the goal speaks of, and how long its editor may wait, seconds. */
const USUAL = 10_000;
const GOAL = 1;

/** How long it takes from saving an article until its editor sees it, and what the preview holds meanwhile. */
export function previewTable(sizes: readonly Measured[]): string {
  const rows = sizes.flatMap(({ articles, preview }) =>
    preview
      ? edited.map((which) => [
          which,
          `${articles}`,
          ...cellsOf(preview.articles[which], articles),
          memoryCell(preview),
        ])
      : [],
  );
  return table(
    [
      "preview: an article saved",
      "articles",
      "pages are told, s",
      "browser shows it, s",
      "goal",
      "met",
      "peak MB",
    ],
    rows,
  );
}

function cellsOf({ told, shown }: { told: number[]; shown: number[] }, articles: number): string[] {
  const [server = 0, browser = 0] = [median(told), median(shown)];
  const verdict = articles === USUAL ? [`≤ ${GOAL}`, browser <= GOAL ? "✔" : "✘"] : ["–", "–"];
  return [fixed(server), fixed(browser), ...verdict];
}

function memoryCell({ memory }: { memory: number | undefined }): string {
  return memory === undefined ? "not measured" : (memory / 1e6).toFixed(0);
}

import { table } from "../page.ts";
import type { Panel } from "./chart.ts";
import type { Cost } from "./command.ts";
import { contenders } from "./contenders.ts";
import { costsOf, fixed, median, memoryOf } from "./figures.ts";
import type { Measured } from "./measure.ts";
import { oursPacked, oursWithArticleFiles } from "./ours.ts";

/** Clean builds: time with its spread, and memory. */
export function cleanTable(sizes: readonly Measured[]): string {
  const rows = sizes.flatMap((size) =>
    contenders.flatMap(({ name }) => {
      const costs = costsOf(size, name);
      const seconds = costs.map((cost) => cost.seconds);
      const middle = median(seconds);
      if (middle === undefined) return [];
      const spread = `${fixed(Math.min(...seconds))}–${fixed(Math.max(...seconds))}`;
      const memory = memoryOf(costs);
      const perArticle = ((middle * 1000) / size.articles).toFixed(2);
      return [
        [
          name,
          `${size.articles}`,
          fixed(middle),
          spread,
          perArticle,
          memory === undefined ? "not measured" : (memory / 1e6).toFixed(0),
        ],
      ];
    }),
  );
  return table(["clean build", "articles", "median s", "all runs, s", "ms an article", "peak MB"], rows);
}

/** Two forms of our own release are for the table: in the chart they would lie on the curve of the first. */
const drawn = contenders.filter((one) => one !== oursPacked && one !== oursWithArticleFiles);

/** The curves of the chart. */
export function panelsOf(sizes: readonly Measured[]): Panel[] {
  const curves = (value: (costs: readonly Cost[]) => number | undefined): Panel["curves"] =>
    drawn.flatMap(({ name }) => {
      const points = sizes.flatMap((size): [number, number][] => {
        const found = value(costsOf(size, name));
        return found === undefined ? [] : [[size.articles, found]];
      });
      return points.length > 0 ? [{ name, points }] : [];
    });
  const megabytes = (costs: readonly Cost[]): number | undefined => {
    const memory = memoryOf(costs);
    return memory === undefined ? undefined : memory / 1e6;
  };
  return [
    { title: "Clean build, seconds", curves: curves((costs) => median(costs.map(({ seconds }) => seconds))) },
    { title: "Peak memory, MB", curves: curves(megabytes) },
  ];
}

import { join } from "node:path";
import { StaleRelease, type Step, walk } from "../incremental/walk.ts";
import { BENCH_FOLDER } from "./build/corpus.ts";
import { median } from "./build/figures.ts";
import { type Bench, BenchError, wholeNumber } from "./option.ts";
import { table } from "./page.ts";

/** Builds a site again and again while it is edited, and holds each release against one made from nothing. */
export const walkBench: Bench = {
  options: {
    steps: { type: "string", value: "N", default: "300", help: "How often the site is edited and released" },
    seed: { type: "string", value: "N", default: "1", help: "Which edits, in which order" },
    most: {
      type: "string",
      value: "N",
      default: "1",
      help: "How many things happen between two releases, at the most",
    },
  },
  async run(values) {
    const options = {
      folder: join(BENCH_FOLDER, "walk"),
      seed: wholeNumber("seed", values.seed),
      steps: wholeNumber("steps", values.steps),
      most: wholeNumber("most", values.most),
      keepPictures: false,
      say: (line: string) => console.log(line),
    };
    try {
      const steps = await walk(options);
      console.log(`\n${steps.length} steps, and not one file differs.\n\n${effects(steps)}`);
    } catch (error) {
      if (!(error instanceof StaleRelease)) throw error;
      throw new BenchError(`${error.message}\nThe releases lie in ${options.folder}: site and clean/site.`);
    }
  },
};

/** What each kind of edit did to a release where nothing else happened with it. */
function effects(steps: readonly Step[]): string {
  const alone = steps.filter(({ happened }) => happened.length === 1);
  const names = [...new Set(alone.flatMap(({ happened }) => happened.map(({ kind }) => kind)))].sort();
  const rows = names.map((name) => {
    const counts = alone.filter(({ happened }) => happened[0]?.kind === name).map(({ changed }) => changed);
    return [name, `${counts.length}`, `${median(counts)}`, `${Math.max(...counts)}`];
  });
  return table(["what happened", "times", "files changed, median", "at most"], rows);
}

import { writeFile } from "node:fs/promises";
import { type Bench, BenchError, wholeNumber } from "../option.ts";
import { machine, writePart } from "../page.ts";
import { chartOf } from "./chart.ts";
import { cleanTable, panelsOf } from "./clean-table.ts";
import { type Contender, projectFile } from "./contender.ts";
import { contenders } from "./contenders.ts";
import { corpusOf } from "./corpus.ts";
import { type Measured, measure } from "./measure.ts";
import { canMeasureMemory } from "./process-tree.ts";
import { worksTable } from "./works-table.ts";

const PAGE = "docs/speed.md";
const CHART = "docs/speed.svg";
const LARGEST = 100_000;
const QUICK = { sizes: [200], runs: 1 };

export const build: Bench = {
  options: {
    articles: {
      type: "string",
      multiple: true,
      value: "N",
      default: ["1000", "10000"],
      help: `Size of the corpus, up to ${LARGEST}; may be given again`,
    },
    runs: { type: "string", value: "N", default: "3", help: "How often each build is measured, in turns" },
    seed: { type: "string", value: "N", default: "11", help: "The corpus" },
    quick: { type: "boolean", help: "200 articles, one run: whether all of it works" },
    write: { type: "boolean", help: `Write the tables to ${PAGE} and the chart to ${CHART}` },
  },

  async run(values) {
    const sizes = values.quick ? QUICK.sizes : sizesOf(values.articles as string[]);
    const runs = values.quick ? QUICK.runs : wholeNumber("runs", values.runs);
    const seed = wholeNumber("seed", values.seed);

    const { present, absent } = await whoIsHere(Math.min(...sizes));
    for (const line of absent) console.error(line);
    const measured: Measured[] = [];
    for (const size of sizes) {
      console.error(`${size} articles:`);
      measured.push(await measure(corpusOf(size, seed), present, runs, (line) => console.error(`  ${line}`)));
    }

    const options = `${sizes.map((size) => ` --articles ${size}`).join("")} --runs ${runs} --seed ${seed}`;
    const report = await reportOf(measured, present, absent, options);
    console.log(`\n${report}`);
    if (measured.some(({ refused }) => refused.length > 0)) process.exitCode = 1;
    if (!values.write) return;
    await writeFile(
      projectFile(CHART),
      chartOf("Clean builds by number of articles", "articles", panelsOf(measured)),
    );
    await writePart(
      PAGE,
      "speed",
      `${report}\n\n![Clean builds: time and memory against the number of articles, as in the table](speed.svg)`,
    );
  },
};

/** Sizes as typed, each once, in order. */
function sizesOf(typed: readonly string[]): number[] {
  const sizes = [...new Set(typed.map((size) => wholeNumber("articles", size)))].sort((a, b) => a - b);
  const large = sizes.find((size) => size > LARGEST);
  if (large) throw new BenchError(`--articles ${large}: ${LARGEST} at most.`);
  return sizes;
}

/** Who can be measured here; of the others, why not. Nobody is fetched for a corpus it is not given. */
async function whoIsHere(smallest: number): Promise<{ present: Contender[]; absent: string[] }> {
  const present: Contender[] = [];
  const absent: string[] = [];
  for (const contender of contenders.filter(({ upTo }) => smallest <= upTo)) {
    const why = await contender.missing();
    if (why === undefined) present.push(contender);
    else if (!absent.includes(why)) absent.push(why);
  }
  return { present, absent };
}

async function reportOf(
  measured: readonly Measured[],
  present: readonly Contender[],
  absent: readonly string[],
  options: string,
): Promise<string> {
  const programs = await Promise.all(present.map((one) => one.versions()));
  const versions = [...new Set(programs.flat())].join(", ");
  const added = measured.flatMap(({ articles, added }) =>
    added ? [`- One article added to ${articles}: ${added}.`] : [],
  );
  const memory = canMeasureMemory() ? [] : ["Memory was not measured: this system has no `/proc`."];
  return [
    `\`npm run bench -- build${options}\`; ${versions}; ${machine()}.`,
    ...[...absent, ...memory].flatMap((line) => ["", line]),
    "",
    worksTable(measured),
    "",
    cleanTable(measured),
    "",
    ...added,
    ...measured.flatMap(({ refused }) => refused.map((line) => `- ✖ ${line}`)),
  ]
    .join("\n")
    .trimEnd();
}

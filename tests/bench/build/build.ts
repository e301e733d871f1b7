import { writeFile } from "node:fs/promises";
import { type Bench, BenchError, wholeNumber } from "../option.ts";
import { machine, writePart } from "../page.ts";
import { chartOf } from "./chart.ts";
import { cleanTable, panelsOf } from "./clean-table.ts";
import { type Contender, projectFile } from "./contender.ts";
import { contenders } from "./contenders.ts";
import { corpusOf, deleteAside } from "./corpus.ts";
import { filesTable } from "./files-table.ts";
import { type Measured, measure } from "./measure.ts";
import { ours } from "./ours.ts";
import { previewTable } from "./preview-table.ts";
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
    only: {
      type: "string",
      multiple: true,
      value: "NAME",
      help: "One contender beside ours, which is always measured; may be given again",
    },
    quick: { type: "boolean", help: "200 articles, one run: whether all of it works" },
    write: { type: "boolean", help: `Write the tables to ${PAGE} and the chart to ${CHART}` },
  },

  async run(values) {
    const sizes = values.quick ? QUICK.sizes : sizesOf(values.articles as string[]);
    const runs = values.quick ? QUICK.runs : wholeNumber("runs", values.runs);
    const seed = wholeNumber("seed", values.seed);

    const chosen = chosenBy(values.only as string[] | undefined);
    const { present, absent } = await whoIsHere(chosen, Math.min(...sizes));
    for (const line of absent) console.error(line);
    const corpora = sizes.map((size) => corpusOf(size, seed));
    const measured: Measured[] = [];
    try {
      for (const corpus of corpora) {
        console.error(`${corpus.count} articles:`);
        measured.push(await measure(corpus, present, runs, (line) => console.error(`  ${line}`)));
      }
    } finally {
      for (const corpus of corpora) await deleteAside(corpus);
    }

    const only = ((values.only as string[] | undefined) ?? []).map((name) => ` --only "${name}"`).join("");
    const options = `${sizes.map((size) => ` --articles ${size}`).join("")} --runs ${runs} --seed ${seed}${only}`;
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

/** Contenders by the names that were typed, ours among them; all where none was. */
function chosenBy(names: readonly string[] | undefined): readonly Contender[] {
  if (!names) return contenders;
  const unknown = names.find((name) => !contenders.some((one) => one.name === name));
  const known = contenders.map(({ name }) => `“${name}”`).join(", ");
  if (unknown !== undefined) throw new BenchError(`--only ${unknown}: there are ${known}.`);
  return contenders.filter((one) => one === ours || names.includes(one.name));
}

/** Who can be measured here; of the others, why not. Nobody is fetched for a corpus it is not given. */
async function whoIsHere(
  chosen: readonly Contender[],
  smallest: number,
): Promise<{ present: Contender[]; absent: string[] }> {
  const present: Contender[] = [];
  const absent: string[] = [];
  for (const contender of chosen.filter(({ upTo }) => smallest <= upTo)) {
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
    previewTable(measured),
    "",
    filesTable(measured),
    "",
    ...added,
    ...measured.flatMap(({ refused }) => refused.map((line) => `- ✖ ${line}`)),
  ]
    .join("\n")
    .trimEnd();
}

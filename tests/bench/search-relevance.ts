import { close as closePagefind } from "pagefind";
import { closeIndexer } from "../../scripts/search/write-index.ts";
import type { Contender } from "../search/relevance/contender.ts";
import { type Corpus, corpusOf } from "../search/relevance/corpus.ts";
import { type KindName, kindNames } from "../search/relevance/kinds.ts";
import { ours } from "../search/relevance/ours.ts";
import { relevanceSet } from "../search/relevance/queries.ts";
import { type Answer, answersOf } from "../search/relevance/run.ts";
import { meanScore, type Score, worstScore } from "../search/relevance/score.ts";
import { stock } from "../search/relevance/stock.ts";
import { type Bench, BenchError, wholeNumber } from "./option.ts";
import { machine, table, versionOf, writePart } from "./page.ts";

const PAGE = "docs/search-quality.md";
const contenders = [stock, ours];

/** What one contender answered on one corpus. */
interface Round {
  contender: string;
  seed: number;
  answers: Answer[];
}

export const searchRelevance: Bench = {
  options: {
    seed: {
      type: "string",
      multiple: true,
      value: "N",
      default: ["11", "23", "47"],
      help: "A corpus; may be given again",
    },
    articles: { type: "string", value: "N", default: "2000", help: "Synthetic articles in each corpus" },
    queries: { type: "string", value: "N", default: "30", help: "Queries of each kind" },
    kind: { type: "string", value: "WORDS", help: "Only kinds with these words in their name" },
    only: {
      type: "string",
      value: "NAME",
      help: `One contender: ${contenders.map(({ name }) => name).join(" or ")}`,
    },
    misses: { type: "boolean", help: "Print each query whose first result was not the best" },
    write: { type: "boolean", help: `Write the table to ${PAGE}` },
  },

  async run(values) {
    const seeds = (values.seed as string[]).map((seed) => wholeNumber("seed", seed));
    const articles = wholeNumber("articles", values.articles);
    const count = wholeNumber("queries", values.queries);
    const chosen = contenders.filter(({ name }) => values.only === undefined || name === values.only);
    if (chosen.length === 0) throw new BenchError(`--only ${values.only}: there is no such contender.`);
    const asked = kindNames.filter((kind) => kind.includes(String(values.kind ?? "")));
    if (asked.length === 0) throw new BenchError(`--kind ${values.kind}: no kind has that in its name.`);
    if (values.write && (values.only || values.kind))
      throw new BenchError("--write takes all contenders and kinds.");

    const rounds: Round[] = [];
    for (const seed of seeds) {
      const corpus = await corpusOf(articles, seed);
      const queries = relevanceSet(corpus.pool, count, seed, asked);
      for (const contender of chosen) {
        const round = await play(contender, seed, corpus, queries);
        rounds.push(round);
        if (values.misses) console.log(missesOf(round, corpus));
      }
    }
    await Promise.all([closePagefind(), closeIndexer()]);

    const report = reportOf(rounds, asked);
    console.log(`\n${report}`);
    if (!values.write) return;
    const command = `npm run bench -- search --write${seeds.map((seed) => ` --seed ${seed}`).join("")} --articles ${articles} --queries ${count}`;
    const facts = `\`${command}\`; Pagefind ${await versionOf("pagefind")}; ${machine()}.`;
    const size = `${seeds.length} corpora (seeds ${seeds.join(", ")}) of ${articles} synthetic articles and the sample portal, ${count} queries a kind.`;
    await writePart(PAGE, "relevance", `${facts} ${size}\n\n${report}`);
  },
};

async function play(
  contender: Contender,
  seed: number,
  { records }: Corpus,
  queries: Parameters<typeof answersOf>[2],
): Promise<Round> {
  const started = performance.now();
  const answers = await answersOf(contender, records, queries);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.error(
    `seed ${seed}, ${contender.name}: ${records.length} articles, ${queries.length} queries, ${seconds} s`,
  );
  return { contender: contender.name, seed, answers };
}

/** Mean over the corpora, with the worst corpus in brackets where there are several. */
function reportOf(rounds: readonly Round[], asked: readonly KindName[]): string {
  const names = [...new Set(rounds.map(({ contender }) => contender))];
  const head = [
    "kind of query",
    ...names.flatMap((name) => ["P@1", "MRR@10", "nDCG@10"].map((one) => `${name} ${one}`)),
  ];
  const row = (label: string, scoresOf: (name: string) => Score[]): string[] => [
    label,
    ...names.flatMap((name) => cells(scoresOf(name))),
  ];
  const ofKind = (name: string, kind: KindName): Score[] =>
    ofContender(name).map(({ answers }) =>
      meanScore(answers.filter(({ query }) => query.kind === kind).map(({ score }) => score)),
    );
  const ofContender = (name: string): Round[] => rounds.filter(({ contender }) => contender === name);
  const all = (name: string): Score[] =>
    ofContender(name).map(({ answers }) => meanScore(answers.map(({ score }) => score)));
  const rows = [...asked.map((kind) => row(kind, (name) => ofKind(name, kind))), row("**mean**", all)];
  return [table(head, rows), "", ...names.map((name) => trafficOf(name, ofContender(name)))].join("\n");
}

function cells(scores: readonly Score[]): string[] {
  const mean = meanScore(scores);
  const worst = worstScore(scores);
  return (["p1", "mrr", "ndcg"] as const).map((measure) =>
    scores.length > 1
      ? `${mean[measure].toFixed(3)} (${worst[measure].toFixed(2)})`
      : mean[measure].toFixed(3),
  );
}

/** What a session costs on the wire, in kB of 1,000 bytes. */
function trafficOf(name: string, rounds: readonly Round[]): string {
  const bytes = rounds
    .flatMap(({ answers }) => answers.map(({ traffic }) => traffic.bytes))
    .sort((a, b) => a - b);
  const kilobytes = (at: number): number => Math.round((bytes[Math.floor(at)] ?? 0) / 1000);
  return `- ${name}: a session loads ${kilobytes((bytes.length - 1) / 2)} kB (median), ${kilobytes(bytes.length - 1)} kB (worst), engine and index, in Node.`;
}

function missesOf({ contender, seed, answers }: Round, { records }: Corpus): string {
  const titles = new Map(records.map(({ url, title, author }) => [url, `${title} (${author})`]));
  const missed = answers.filter(({ score }) => score.p1 === 0);
  const told = missed.map(({ query, urls, score }) => {
    const best = [...query.grades].filter(([, grade]) => grade === query.best).map(([url]) => url);
    const line = (url: string): string => `      ${query.grades.get(url) ?? 0}  ${titles.get(url)}  ${url}`;
    return [
      `${query.kind}: ${query.typed}   (MRR ${score.mrr.toFixed(2)})`,
      `   expected, ${best.length} of grade ${query.best}:`,
      ...best.slice(0, 3).map(line),
      `   got, ${urls.length}:`,
      ...urls.slice(0, 3).map(line),
    ].join("\n");
  });
  return [`\n${contender}, seed ${seed}: ${missed.length} of ${answers.length} missed`, ...told].join("\n\n");
}

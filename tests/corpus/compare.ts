/**
 * Writes docs/hostile-content.md: every case of the corpus, what the house does with it and what stock Eleventy does.
 * `npm run docs:hostile`; takes some minutes, since stock Eleventy runs once for each case.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { findAllProblems } from "../../scripts/commands/all-problems.ts";
import { type HostileCase, type Risk, risks } from "./case.ts";
import { corpus } from "./corpus.ts";
import { writeCase } from "./folder.ts";
import { runStock, type StockOutcome } from "./stock.ts";

const PAGE = "docs/hostile-content.md";

interface Row {
  one: HostileCase;
  ours: string;
  stock: StockOutcome;
}

const rows: Row[] = [];
for (const one of corpus) {
  rows.push({ one, ours: await ourOutcome(one), stock: await runStock(one) });
  process.stderr.write(`\r${rows.length}/${corpus.length}`);
}
const { version } = JSON.parse(await readFile("node_modules/@11ty/eleventy/package.json", "utf8")) as {
  version: string;
};
const refused = rows.filter(({ one }) => one.problems.some((problem) => !/^CT-(?:106|213)/.test(problem)));
const passed = refused.filter(({ stock }) => stock.exit === 0);

const text = `# Hostile content, and what becomes of it

${corpus.length} small content folders that want to break the portal, leak from it, lie in it, or get lost. Each is a test
(\`tests/corpus\`): the code, file and line of every problem are asserted. Beside it stands what stock Eleventy
${version} does with the same folder, without configuration. This page is made by \`npm run docs:hostile\`.

Of ${refused.length} folders this project refuses, stock Eleventy builds ${passed.length} with exit 0.

${(Object.keys(risks) as Risk[]).map(section).join("\n\n")}
`;
await writeFile(PAGE, text);
process.stderr.write(`\n${PAGE}\n`);

function section(risk: Risk): string {
  const lines = rows
    .filter(({ one }) => one.risk === risk)
    .map(({ one, ours, stock }) => `| ${cell(one.name)} | ${ours} | ${stock.said} |`);
  return [
    `## ${risks[risk]}`,
    "",
    `| case | here | Eleventy ${version} |`,
    "| --- | --- | --- |",
    ...lines,
  ].join("\n");
}

async function ourOutcome(one: HostileCase): Promise<string> {
  const folder = await writeCase(one);
  const { problems } = await findAllProblems(folder, Date.parse("2026-11-23"));
  await rm(folder, { recursive: true });
  if (problems.length === 0) return "published as meant";
  const errors = problems.some(({ severity }) => severity === "error");
  const codes = [...new Set(problems.map(({ code }) => code))].join(", ");
  return `${errors ? "refused" : "published with a warning"}: ${codes}`;
}

function cell(text: string): string {
  const plain = text.replaceAll("|", "\\|");
  return /[<>*_`{}\\[\]]/.test(plain) ? `\`${plain.replaceAll("`", "'")}\`` : plain;
}

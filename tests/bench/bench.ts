/** `npm run bench -- NAME`: measures, and where a page of docs/ holds the figures, writes them there. */
import { parseArgs } from "node:util";
import { BenchError, type BenchOption } from "./option.ts";
import { searchRelevance } from "./search-relevance.ts";

const benches = { search: searchRelevance };

const [name = "", ...words] = process.argv.slice(2);
try {
  await main();
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(`✖ ${error.message}`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  if (name === "" || name === "--help" || name === "-h") return console.log(overview());
  const bench = Object.hasOwn(benches, name) ? benches[name as keyof typeof benches] : undefined;
  if (!bench) throw new BenchError(`There is no bench “${name}”.\n\n${overview()}`);
  const values = valuesOf(bench.options);
  if (values.help) return console.log(helpText(bench.about, bench.options));
  await bench.run(values);
}

/** The options that were given; a wrong one is told with the right ones. */
function valuesOf(options: Record<string, BenchOption>): Record<string, unknown> {
  try {
    const { values } = parseArgs({
      args: words,
      options: { ...options, help: { type: "boolean", short: "h" } },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new BenchError(`${reason}. See npm run bench -- ${name} --help`);
  }
}

function overview(): string {
  const rows = Object.entries(benches).map(([one, { about }]) => `  ${one.padEnd(16)}${about}`);
  return [
    "npm run bench -- NAME [options]\n",
    ...rows,
    "",
    "npm run bench -- NAME --help tells its options.",
  ].join("\n");
}

function helpText(about: string, options: Record<string, BenchOption>): string {
  const rows = Object.entries(options).map(([option, { help, value, default: standard }]) => {
    const left = `  --${option}${value ? ` ${value}` : ""}`;
    const without = standard === undefined ? "" : ` (without it: ${[standard].flat().join(", ")})`;
    return `${left.padEnd(20)}${help}${without}`;
  });
  return [`npm run bench -- ${name} [options]\n`, about, "", ...rows].join("\n");
}

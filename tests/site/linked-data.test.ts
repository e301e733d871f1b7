import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
// @ts-expect-error ships no types; Validator below says what this test needs of it.
import Untyped from "@adobe/structured-data-validator";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { root, run } from "./command.ts";
import { pagesOf } from "./pages.ts";

type Thing = { "@type": string; "@id"?: string } & Record<string, unknown>;
interface Issue {
  issueMessage: string;
  severity: "ERROR" | "WARNING";
}
/** Google's rules for rich results, as Adobe keeps them. */
const Validator = Untyped as new () => { validate(data: object): Promise<Issue[]> };

const pages = await pagesOf(inject("sample"));
const graphs = pages.flatMap(({ url, document }) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => ({
    url,
    text: script.textContent ?? "",
  })),
);
const things = graphs.flatMap(({ url, text }) =>
  (JSON.parse(text)["@graph"] as Thing[]).map((thing) => ({ url, thing })),
);

const room = await mkdtemp(join(tmpdir(), "cong-tin-linked-"));
beforeAll(() => symlink(join(root, "node_modules"), join(room, "node_modules"), "junction"));
afterAll(() => rm(room, { recursive: true, force: true }));

/** What TypeScript says of graphs held against schema.org's vocabulary, whose types `schema-dts` generates from it. */
async function judge(texts: readonly string[]): Promise<string> {
  const file = join(room, "graphs.ts");
  const graphs = texts.map((text, at) => `export const graph${at}: Graph = ${text};`);
  // An action's `-input` is no property of the vocabulary but a form of all of them: schema.org/docs/actions.html.
  const types = `import type { Graph as Known, SearchAction, Thing, WebSite, WithActionConstraints } from "schema-dts";
type Site = Exclude<WebSite, string> & { potentialAction?: WithActionConstraints<SearchAction> };
type Graph = Omit<Known, "@graph"> & { "@graph": readonly (Thing | Site)[] };`;
  await writeFile(file, [types, ...graphs].join("\n"));
  const compilerOptions = { noEmit: true, strict: true, skipLibCheck: true, types: [], module: "preserve" };
  await writeFile(join(room, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  return (await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", room])).stdout;
}

test("every page but those without content has one graph", () => {
  expect(graphs.length).toBe(
    pages.filter(({ url }) => url !== "/404.html" && !url.startsWith("/tin-cu/")).length,
  );
  expect(new Set(graphs.map(({ url }) => url)).size).toBe(graphs.length);
});

/** What a graph is made of, its words aside: types, properties, and what kind of value each has. */
function shapeOf(text: string): string {
  return JSON.stringify(JSON.parse(text), (name, value) =>
    name === "@type" || typeof value === "object" ? value : typeof value,
  );
}

test("every type and property of every page is in schema.org's vocabulary, and fits", async () => {
  // Graphs of one shape stand or fall together, and telling the types of one apart takes a while.
  const shapes = new Map(graphs.map(({ text }) => [shapeOf(text), text]));
  expect(shapes.size).toBeGreaterThan(4);
  expect(await judge([...shapes.values()])).toBe("");
});

test.each([
  ["a property that is not in the vocabulary", '"headline":', '"headlin":'],
  ["a property of another type", '"isAccessibleForFree":true', '"isAccessibleForFree":[{"@type":"Person"}]'],
  ["a type that is not in the vocabulary", '"NewsArticle"', '"NewsArticel"'],
])("%s would be noticed", async (_, right, wrong) => {
  const { text = "" } = graphs.find((one) => one.text.includes('"NewsArticle"')) ?? {};
  expect(await judge([text.replace(right, wrong)])).toMatch(/error TS\d+/);
});

test("Google's rules for each type are kept", async () => {
  const issues: string[] = [];
  for (const { url, thing } of things) {
    const found = await new Validator().validate({ jsonld: { [thing["@type"]]: [thing] }, errors: [] });
    issues.push(
      ...found.filter(({ severity }) => severity === "ERROR").map((one) => `${url} ${one.issueMessage}`),
    );
  }
  expect(issues).toEqual([]);
});

test("the validator knows a fault when it sees one", async () => {
  const broken = { "@type": "BreadcrumbList", itemListElement: [{ "@type": "ListItem", position: 1 }] };
  const found = await new Validator().validate({ jsonld: { BreadcrumbList: [broken] }, errors: [] });
  expect(found.some(({ severity }) => severity === "ERROR")).toBe(true);
});

test("whatever is named by an id is told on the front page", () => {
  const told = new Set(things.filter(({ url }) => url === "/").map(({ thing }) => thing["@id"]));
  const named = new Set(
    graphs.flatMap(({ text }) => [...text.matchAll(/"@id":"([^"]+)"/g)].map(([, id]) => id)),
  );
  expect([...named].filter((id) => !told.has(id))).toEqual([]);
  expect(told.size).toBe(2);
});

test("every way to a page begins at the front page and ends at the page itself, in order", () => {
  const trails = things.filter(({ thing }) => thing["@type"] === "BreadcrumbList");
  for (const { url, thing } of trails) {
    const steps = thing.itemListElement as { position: number; name: string; item?: string }[];
    expect(
      steps.map(({ position }) => position),
      url,
    ).toEqual(steps.map((_, at) => at + 1));
    expect(steps[0]?.item).toBe("https://hoangmai.example/");
    expect(steps.slice(0, -1).every(({ item }) => item)).toBe(true);
    expect(steps.at(-1)?.item).toBeUndefined();
  }
  expect(trails.length).toBe(graphs.length - 1);
});

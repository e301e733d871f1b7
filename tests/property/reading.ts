import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { XMLValidator } from "fast-xml-parser";
import { expect } from "vitest";
import { renderPage } from "../../layouts/render.tsx";
import { outputFile } from "../../scripts/model/address.ts";
import type { Catalogue } from "../../scripts/model/catalogue.ts";
import { isHtmlPage } from "../../scripts/model/page.ts";
import { type Problem, problemCodes } from "../../scripts/model/problem.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { readContent } from "../../scripts/reader/read.ts";
import { assetsFor } from "../layouts/render.ts";
import { NOW } from "../plan/catalogue.ts";
import { pdf, picture } from "../reader/bytes.ts";
import { SITE_YAML } from "../reader/content.ts";
import { offences } from "./html.ts";

export type Files = Record<string, string | Uint8Array>;

const jpeg = await picture().jpeg().toBuffer();

/** A site, a picture and a file to download: they lie in every folder, unless a test has its own in their place. */
const surroundings: Files = {
  "site.yaml": SITE_YAML,
  "tin/anh.jpg": jpeg,
  "tin/mau.pdf": pdf,
};

/** What came of one content folder. */
export interface Outcome {
  problems: Problem[];
  /** Bytes of every page, by address, once the files with errors were taken away; none if `site.yaml` has one. */
  pages: Map<string, string>;
}

/**
 * Holds the house to its promises over one folder: reading throws nothing, its problems can be told to a person, and
 * what is left without the files that have errors makes a site that is whole and harmless.
 */
export async function keepsPromises(own: Files): Promise<Outcome> {
  const files = { ...surroundings, ...own };
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-property-"));
  try {
    for (const [file, bytes] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), bytes);
    }
    const first = await readContent(folder);
    canBeTold(first.problems, files);
    const catalogue = first.catalogue ?? (await whatIsLeft(folder, first.problems));
    return { problems: first.problems, pages: catalogue ? makesASite(catalogue, files) : new Map() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The catalogue of a folder without the files that have errors. Without two of three twins, one more may remain. */
async function whatIsLeft(folder: string, problems: readonly Problem[]): Promise<Catalogue | undefined> {
  let broken = filesWithErrors(problems);
  while (broken.size > 0 && !broken.has("site.yaml")) {
    for (const file of await readdir(folder, { recursive: true })) {
      if (broken.has(file.split(sep).join("/").normalize("NFC"))) await rm(join(folder, file));
    }
    const next = await readContent(folder);
    if (next.catalogue) return next.catalogue;
    const before = broken;
    broken = filesWithErrors(next.problems);
    expect([...broken].filter((file) => before.has(file))).toEqual([]);
  }
  return undefined;
}

function filesWithErrors(problems: readonly Problem[]): Set<string> {
  return new Set(
    problems.filter(({ severity }) => severity === "error").map(({ file }) => file.normalize("NFC")),
  );
}

/** Every problem has a known code, a place that is there, and words in one line of Vietnamese. */
export function canBeTold(problems: readonly Problem[], files: Files): void {
  const texts = new Map(
    Object.entries(files).map(([file, bytes]) => [file.normalize("NFC"), linesOf(bytes)]),
  );
  for (const problem of problems) {
    const { code, file, line, column, message, fix } = problem;
    expect(problemCodes, JSON.stringify(problem)).toHaveProperty(code);
    const lines = texts.get(file.normalize("NFC")) ?? (file === "site.yaml" ? [""] : undefined);
    expect(lines, `${JSON.stringify(problem)} is in no file`).toBeDefined();
    if (!lines) continue;
    const there =
      line >= 1 && line <= lines.length + 1 && column >= 1 && column <= (lines[line - 1]?.length ?? 0) + 1;
    expect(there, `${JSON.stringify(problem)} stands nowhere in ${lines.length} lines`).toBe(true);
    for (const words of [message, fix]) {
      expect(words, JSON.stringify(problem)).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u);
      expect(words).toMatch(/[À-ỹ]/);
      expect(words).not.toMatch(/\bat \S+ \(|\bat file:|node:internal|\b\w*Error:|undefined|\[object /);
    }
  }
}

/** The lines of a file as its problems count them. */
function linesOf(bytes: string | Uint8Array): string[] {
  const text = new TextDecoder().decode(typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  const lines = text.replace(/^\ufeff+/, "").split(/\r\n?|\n/);
  // A column may count letters as they were written or as they are kept: the longer of the two is its limit.
  return lines.map((line) => (line.normalize("NFC").length > line.length ? line.normalize("NFC") : line));
}

/** Every article is accounted for, every page has a place of its own inside the output folder, and none can do harm. */
function makesASite(catalogue: Catalogue, files: Files): Map<string, string> {
  const plan = planSite(catalogue, NOW);
  expect(plan.published + plan.unlisted.length).toBe(catalogue.articles.length);
  canBeTold(plan.problems, files);
  // What the plan calls an error stops the release: only then may two pages want one place.
  if (!plan.problems.some(({ code }) => code === "CT-602")) haveRoom(plan.pages.map(({ url }) => url));
  return new Map(
    plan.pages.map((page) => {
      const bytes = renderPage(page, plan.frame, assetsFor(plan.sketch));
      if (isHtmlPage(page)) expect(offences(bytes, page), `on ${page.url}`).toEqual([]);
      else if (page.url.endsWith(".xml")) expect(XMLValidator.validate(bytes), page.url).toBe(true);
      else if (page.url.endsWith(".json")) expect(() => JSON.parse(bytes), page.url).not.toThrow();
      return [page.url, bytes];
    }),
  );
}

/** No page lies outside, on another, or where another needs a folder; on a disk that knows no capitals either. */
function haveRoom(urls: readonly string[]): void {
  const root = resolve("/output");
  const taken = new Map<string, string>();
  for (const url of urls) {
    const path = resolve(root, outputFile(url));
    expect(path.startsWith(root + sep), `${url} lies outside`).toBe(true);
    const key = path.normalize("NFC").toLowerCase();
    expect(taken.get(key), `${url} lies on another page`).toBeUndefined();
    taken.set(key, url);
  }
  for (const [path, url] of taken) {
    for (let above = dirname(path); above.length > root.length; above = dirname(above)) {
      expect(taken.get(above), `${url} needs a folder where a page lies`).toBeUndefined();
    }
  }
}

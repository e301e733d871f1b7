import { rm } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { renderPage } from "../../layouts/render.tsx";
import { findAllProblems } from "../../scripts/commands/all-problems.ts";
import { problemCodes } from "../../scripts/model/problem.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { assetsFor } from "../layouts/render.ts";
import { runCommand } from "../site/command.ts";
import { type HostileCase, risks } from "./case.ts";
import { corpus } from "./corpus.ts";
import { writeCase } from "./folder.ts";

const NOW = Date.parse("2026-11-23T09:00:00+07:00");

test("the corpus has 150 content folders at least, of every risk", () => {
  expect(corpus.length).toBeGreaterThanOrEqual(150);
  expect(new Set(corpus.map(({ risk }) => risk))).toEqual(new Set(Object.keys(risks)));
});

describe.each(Object.entries(risks))("%s: %s", (risk) => {
  const cases = corpus
    .filter((one) => one.risk === risk)
    .map((one): [string, HostileCase] => [one.name, one]);

  test.each(cases)("%s", async (_, one) => {
    const folder = await writeCase(one);
    const { catalogue, problems } = await findAllProblems(folder, NOW);
    const plan = catalogue && planSite(catalogue, NOW);
    expect(problems.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual(one.problems);
    for (const { code, message, fix, column } of problems) {
      expect(problemCodes).toHaveProperty(code);
      expect(column).toBeGreaterThan(0);
      expect(`${message} ${fix}`).not.toMatch(/\n|\bat .*:\d+:\d+|node:|Error:/);
    }
    if (one.page) {
      const page = plan?.pages.find(({ layout }) => layout === "article");
      const html = page && plan ? renderPage(page, plan.frame, assetsFor(plan.sketch)) : "";
      for (const text of one.page.holds ?? []) expect(html).toContain(text);
      for (const text of one.page.lacks ?? []) expect(html).not.toContain(text);
      expect(page).toBeDefined();
    }
    await rm(folder, { recursive: true });
  });
});

/** One case of each code through the command itself: what it prints, and how it ends. */
const byCode = [
  ...new Map(
    corpus.map((one): [string, HostileCase] => [one.problems[0]?.split(" ")[0] ?? "", one]),
  ).entries(),
];

test.each(byCode)("check ends as it must with %s", async (code, one) => {
  const folder = await writeCase(one);
  const { code: exit, stderr } = await runCommand("check", ["--content", folder, "--now", "2026-11-23"]);
  const spaced = code === "CT-106" && one.problems.length === 1 && one.name.startsWith("spaces");
  const warning = spaced || ["CT-213", "CT-308", "CT-309", "CT-310"].includes(code);
  expect(exit).toBe(code === "" || warning ? 0 : 1);
  if (code) expect(stderr).toContain(`[${code}]`);
  expect(stderr).not.toMatch(/^\s+at /m);
  await rm(folder, { recursive: true });
});

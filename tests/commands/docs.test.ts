import { copyFile, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { problemCodes } from "../../scripts/model/problem.ts";
import { runCommand } from "../site/command.ts";

const GUIDE = "docs/huong-dan-bien-tap.md";

test("the tables of the editors' guide are those the schemas make today", async () => {
  const room = await mkdtemp(join(tmpdir(), "cong-tin-docs-"));
  const copy = join(room, "guide.md");
  await copyFile(GUIDE, copy);
  expect(await runCommand("docs", ["--guide", copy])).toMatchObject({ code: 0, stderr: "" });
  expect(await readFile(GUIDE, "utf8")).toBe(await readFile(copy, "utf8"));
  await rm(room, { recursive: true });
});

test("the page of codes explains every code, under its title", async () => {
  const page = await readFile("docs/ma-loi.md", "utf8");
  const missing = Object.entries(problemCodes).filter(
    ([code, title]) => !page.includes(code) || !page.includes(title),
  );
  expect(missing).toEqual([]);
});

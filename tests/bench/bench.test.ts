import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { table } from "./page.ts";

const bench = fileURLToPath(new URL("bench.ts", import.meta.url));

test("a table reads as Markdown and as plain text", () => {
  const rows = [
    ["tìm", "1.0"],
    ["tìm kiếm", "0.25"],
  ];
  expect(table(["kind", "P@1"], rows)).toBe(
    ["| kind     |  P@1 |", "| -------- | ---: |", "| tìm      |  1.0 |", "| tìm kiếm | 0.25 |"].join("\n"),
  );
});

test.each([
  ["--help lists the benches", ["--help"], 0, "search-bytes"],
  ["no name is the bench of builds", ["--articles", "many"], 1, "--articles many: a whole number"],
  ["a corpus has its limit", ["build", "--articles", "100001"], 1, "--articles 100001: 100000 at most"],
  [
    "a contender to be measured must exist",
    ["build", "--only", "Jekyll"],
    1,
    "--only Jekyll: there are “Cổng tin”",
  ],
  ["a bench tells its options", ["search", "--help"], 0, "--misses"],
  ["an unknown bench lists those there are", ["nix"], 1, "There is no bench “nix”"],
  ["an unknown option is named", ["search", "--nix"], 1, "Unknown option '--nix'"],
  ["a number must be one", ["search", "--articles", "many"], 1, "--articles many: a whole number"],
  ["a contender must exist", ["search", "--only", "nix"], 1, "--only nix"],
])("%s", (_, words, code, said) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", bench, ...words], {
    encoding: "utf8",
  });
  expect(stdout + stderr).toContain(said);
  expect(stderr).not.toMatch(/\n {4}at /);
  expect(status).toBe(code);
});

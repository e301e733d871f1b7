import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyProduct } from "../incremental/product.ts";
import { root, run } from "../site/command.ts";

const room = await mkdtemp(join(tmpdir(), "cong-tin-chuong-trinh-"));
const product = join(room, "product");
const programs = join(product, ".cache/program");
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** What tells whether a program is ready, in its folder. */
const READY = "scripts/program/ready.mjs";
const START = "scripts/program/start.mjs";

/** Starts a command of the copy as `npm run` does. */
const start = (...words: string[]) => run(process.execPath, [START, ...words], {}, { folder: product });

/** The same, and tells whether anything was there to translate TypeScript. */
async function isTranslated(...words: string[]): Promise<boolean> {
  const tell = `import Module from "node:module";
    process.on("exit", () => console.log("translated:", ".ts" in Module._extensions));`;
  const look = ["--import", `data:text/javascript,${encodeURIComponent(tell)}`];
  const { stdout } = await run(process.execPath, [...look, START, ...words], {}, { folder: product });
  return /^translated: (true|false)$/m.exec(stdout)?.[1] === "true";
}

const folders = () => (existsSync(programs) ? readdirSync(programs) : []);

beforeAll(async () => {
  await copyProduct(product);
  await start("check", "--help");
});
afterAll(() => rm(room, { recursive: true }));

test("every command people type is started this way, and is there to be started", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const started = Object.values(scripts).flatMap((line) => /program\/start\.mjs (\S+)/.exec(line)?.[1] ?? []);
  expect(started.sort()).toEqual(["build", "check", "docs", "headers", "new", "start", "verify"]);
  const [folder = ""] = folders();
  for (const name of started) {
    expect(existsSync(join(programs, folder, `scripts/commands/${name}.mjs`)), name).toBe(true);
  }
});

test("every worker is there to be started", () => {
  const sources = readdirSync(join(root, "scripts"), { recursive: true, encoding: "utf8" });
  const workers = sources.filter((path) => readText(join(root, "scripts", path)).includes("\nanswerTasks"));
  expect(workers.length).toBeGreaterThanOrEqual(5);
  const [folder = ""] = folders();
  for (const path of workers) {
    const made = join(programs, folder, "scripts", path.replace(/\.ts$/, ".mjs"));
    expect(existsSync(made), path).toBe(true);
  }
});

test("what is loaded on demand is not loaded at the start", () => {
  const [folder = ""] = folders();
  const text = readFileSync(join(programs, folder, "scripts/commands/check.mjs"), "utf8");
  for (const library of ["@11ty/eleventy", "sharp", "esbuild"]) {
    expect(new RegExp(`^import [^;]*"${library}`, "m").test(text), library).toBe(false);
  }
});

test("one that is there is not made again", async () => {
  const before = folders();
  expect((await start("check", "--help")).code).toBe(0);
  expect(folders()).toEqual(before);
  expect(before).toHaveLength(1);
});

test("one that is there is started without what translates TypeScript", async () => {
  expect(await isTranslated("check", "--help")).toBe(false);
});

test("one of another project is not: a folder that was copied with what is ready runs its own sources", async () => {
  const copy = join(room, "copy");
  await cp(product, copy, { recursive: true, verbatimSymlinks: true });
  const file = join(copy, "scripts/commands/check.ts");
  writeFileSync(file, readFileSync(file, "utf8").replace("npm run check", "npm run ban-sao"));
  const { stdout } = await run(process.execPath, [START, "check", "--help"], {}, { folder: copy });
  expect(stdout).toContain("npm run ban-sao");
  expect(readdirSync(join(copy, ".cache/program"))).toHaveLength(2);
});

test("a command that fails says so as ever", async () => {
  const { code, stderr } = await start("check", "--content", "khong-co");
  expect(code).toBe(1);
  expect(stderr).toContain("CT-501");
  expect(stderr).not.toContain(".mjs");
});

test("where it cannot be written, the command runs from its sources", async () => {
  const blocked = join(room, "blocked");
  await copyProduct(blocked);
  writeFileSync(join(blocked, ".cache"), "một tệp ở chỗ của thư mục");
  const words = [START, "check", "--help"];
  const { code, stdout } = await run(process.execPath, words, {}, { folder: blocked });
  expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining("npm run check") });
});

describe("it is made anew", () => {
  const only = (): string => join(programs, folders()[0] ?? "");

  test.each<[string, (folder: string) => void]>([
    ["a byte of it flipped", (folder) => flip(join(folder, "scripts/commands/check.mjs"))],
    ["a file of it gone", (folder) => rmSync(join(folder, "scripts/commands/check.mjs"))],
    ["a byte flipped of what tells whether it is ready", (folder) => flip(join(folder, READY))],
    ["that gone", (folder) => rmSync(join(folder, READY))],
    ["its list gone", (folder) => rmSync(join(folder, "sums.json"))],
  ])("where it was harmed: %s", async (_, harm) => {
    const sound = readFileSync(join(only(), "scripts/commands/check.mjs"));
    harm(only());
    expect((await start("check", "--help")).code).toBe(0);
    expect(readFileSync(join(only(), "scripts/commands/check.mjs"))).toEqual(sound);
    expect(await isTranslated("check", "--help")).toBe(false);
  });

  test("where a source changed, and does what the source says", async () => {
    const file = join(product, "scripts/commands/check.ts");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("npm run check", "npm run xem-lai"));
    const { stdout } = await start("check", "--help");
    expect(stdout).toContain("npm run xem-lai");
    expect(folders()).toHaveLength(2);
    expect(await isTranslated("check", "--help")).toBe(false);
    // Both are ready now, and the older one is not made again either.
    writeFileSync(file, text);
    expect(await isTranslated("check", "--help")).toBe(false);
    expect(folders()).toHaveLength(2);
  });
});

test("a process of a pool comes from there too; from its source where that is gone", () => {
  const program = join(room, "program");
  mkdirSync(join(program, "scripts/tree"), { recursive: true });
  const answer = 'process.on("message", () => process.send({ result: "đã gộp" }));';
  writeFileSync(join(program, "scripts/tree/worker.mjs"), answer);
  const script = `
    import { WorkerPool } from "./scripts/workers/pool.ts";
    const pool = new WorkerPool(new URL("./scripts/tree/worker.ts", import.meta.url), 1);
    console.log(JSON.stringify(await pool.run({ folder: "khong-co", like: "khong-co" })));
    pool.close();`;
  writeFileSync(join(product, "pool.ts"), script);
  const answerOf = (folder: string): unknown => {
    const options = { cwd: product, env: { ...process.env, CONG_TIN_PROGRAM: folder } };
    return JSON.parse(spawnSync(process.execPath, ["--import", tsx, "pool.ts"], options).stdout.toString());
  };
  expect(answerOf(program)).toBe("đã gộp");
  expect(answerOf(join(room, "khong-co"))).toEqual({ files: [], folders: {} });
});

function flip(file: string): void {
  const bytes = readFileSync(file);
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

function readText(path: string): string {
  return path.endsWith(".ts") ? readFileSync(path, "utf8") : "";
}

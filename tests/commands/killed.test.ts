import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeEach, expect, test } from "vitest";
import { listTree } from "../../scripts/release/manifest.ts";
import { picture } from "../reader/bytes.ts";
import { liveTree } from "../release/live-tree.ts";
import { root, runCommand } from "../site/command.ts";

/** How many builds are killed in each form of release; `KILLS=100` for the full measure. */
const KILLS = Number(process.env.KILLS ?? 4);

/** Where in a build the first kill falls, from 0 to 1; the others follow from it. */
const FIRST = Number(process.env.KILL_FIRST ?? Math.random());

const NOW = "2026-11-23T09:00:00+07:00";
let room: string;
let content: string;
let output: string;
let words: string[];

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "cong-tin-kill-"));
  content = join(room, "content");
  output = join(room, "site");
  words = ["--content", content, "--now", NOW, "--cache", join(room, "cache")];
  await cp("tests/fixtures/ward/content", content, { recursive: true });
  await picture().resize(900).toFile(join(content, "thong-bao/anh.jpg"));
  return () => rm(room, { recursive: true, force: true });
});

test.each(["a folder", "a link"])(
  "builds of a release that is %s, killed at scattered moments: the old or the new one is live, and the next build is as if undisturbed",
  async (kind) => {
    const notice = join(content, "thong-bao/hop-to.md");
    const text = `${await readFile(notice, "utf8")}\n![Bờ kè](anh.jpg)\n`;
    const states = [text, `${text}\nThêm một câu.\n`];
    const trees = [];
    for (const state of states) {
      await writeFile(notice, state);
      expect(await build(join(room, "aside"))).toMatchObject({ code: 0, stderr: "" });
      trees.push(await listTree(join(room, "aside")));
    }
    if (kind === "a link") await symlink("site.ban-0", output);
    // As long as a build of a cold cache has its lock, and the time the process takes to end.
    const whole = await startedBuild(Number.POSITIVE_INFINITY);

    for (let kill = 0; kill < KILLS; kill++) {
      // Two kills in a row, then a build that is left alone; the next two make the other state of the content.
      const state = Math.floor(kill / 2) % 2;
      await writeFile(notice, states[state] ?? "");
      // Steps of the golden ratio fall into the largest gap yet, so that few kills reach all parts of a build.
      const part = (FIRST + kill * 0.618_034) % 1;
      const where = `kill ${kill} at ${part.toFixed(3)} of ${Math.round(whole)} ms, KILL_FIRST=${FIRST}`;
      await startedBuild(part * whole);
      expect(trees, where).toContainEqual(await liveTree(output));
      if (kill % 2 === 0 && kill < KILLS - 1) continue;
      expect(await build(output), where).toMatchObject({ code: 0, stderr: "" });
      expect(await listTree(output), where).toEqual(trees[state]);
      const left = (await readdir(room)).filter((name) => name.startsWith("site"));
      expect(left, where).toHaveLength(kind === "a link" ? 3 : 2);
    }
  },
  3_600_000,
);

const build = (target: string) => runCommand("build", [...words, "--output", target]);

/**
 * Starts a build that has to make its picture anew, and kills it this many ms after it took its lock: before that it
 * leaves nothing. Returns how many ms it lived from there.
 */
async function startedBuild(life: number): Promise<number> {
  await rm(join(room, "cache"), { recursive: true, force: true });
  const tsx = createRequire(import.meta.url).resolve("tsx");
  const line = ["--import", tsx, "scripts/commands/build.ts", ...words, "--output", output];
  const child = spawn(process.execPath, line, { cwd: root, stdio: "ignore" });
  let running = true;
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      running = false;
      resolve();
    });
  });
  while (running && !(await holdsLock(child.pid))) await wait(1);
  const started = performance.now();
  if (Number.isFinite(life)) await Promise.race([wait(life), ended]);
  else await ended;
  child.kill("SIGKILL");
  await ended;
  return performance.now() - started;
}

/** Whether the lock is this process's, and not one that a killed build left. */
async function holdsLock(pid: number | undefined): Promise<boolean> {
  const holders = await readdir(`${output}.khoa`).catch((): string[] => []);
  return holders.some((name) => name.startsWith(`${pid}-`));
}

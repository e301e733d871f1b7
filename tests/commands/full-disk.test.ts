import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { listTree } from "../../scripts/release/manifest.ts";
import { SAMPLE_NOW } from "../site/build-sample.ts";
import { type Outcome, run, runCommand } from "../site/command.ts";
import type { Report } from "./small-disk.ts";

const tsx = createRequire(import.meta.url).resolve("tsx");

/** Ways to a mount nobody else sees, for root and for others. Containers may forbid both, and other systems have none. */
const mounts = [["--mount"], ["--user", "--map-root-user", "--mount"]].filter(
  (words) => spawnSync("unshare", [...words, "mount", "-t", "tmpfs", "tmpfs", tmpdir()]).status === 0,
);

let room: string;
let content: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "cong-tin-full-"));
  content = join(room, "content");
  await cp("tests/fixtures/ward/content", content, { recursive: true });
  // Noise does not get smaller: the largest file of the site is a picture.
  const noise = sharp(randomBytes(800 * 500 * 3), { raw: { width: 800, height: 500, channels: 3 } });
  await noise.jpeg().toFile(join(content, "thong-bao/nhieu.jpg"));
  const article = join(content, "thong-bao/don-ve-sinh.md");
  await writeFile(article, `${await readFile(article, "utf8")}\n![Bờ kè](nhieu.jpg)\n`);
  return () => rm(room, { recursive: true, force: true });
});

/** A refusal in one line of Vietnamese that says the reason, and nothing of the program. */
function expectRefused({ code, stdout, stderr }: Outcome, reason: RegExp): void {
  expect(code).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(reason);
  expect(stderr).toMatch(/^✖ .* Trang đang chạy không bị đụng tới\.\n$/);
}

describe.each(mounts.slice(0, 1).map((words) => ({ words })))("on a small disk that fills", ({ words }) => {
  test("the live release stays as it is to the byte, and the next build is fine once there is room", async () => {
    const DISK = join(room, "disk");
    await mkdir(DISK);
    const script = `mount -t tmpfs -o size=24m,nr_inodes=2000 tmpfs "$DISK" && exec "$@"`;
    const inside = [process.execPath, "--import", tsx, "tests/commands/small-disk.ts"];
    const done = await run("unshare", [...words, "sh", "-c", script, "sh", ...inside], {
      DISK,
      CONTENT: content,
    });
    expect(done.stderr).toBe("");
    const { first, old, shortages, next, fresh } = JSON.parse(done.stdout) as Report;
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(shortages).toHaveLength(6);
    for (const { left, built, live, beside } of shortages) {
      expectRefused(built, /Ổ đĩa đầy|Không tạo được thư mục/);
      expect(live, left).toEqual(old);
      expect(beside, left).toEqual(["cache", "site"]);
    }
    expect(next).toMatchObject({ code: 0, stderr: "" });
    expect(fresh).not.toEqual(old);
    await runCommand("build", ["--content", content, "--output", join(room, "aside"), "--now", SAMPLE_NOW]);
    expect(fresh).toEqual(await listTree(join(room, "aside")));
  }, 600_000);
});

describe("where the system refuses to let a file grow", () => {
  test.each([
    ["a page", 4],
    ["the search index", 40],
    ["a picture", 256],
  ])("under %s, the live release stays as it is, and the next build is fine", async (_, blocks) => {
    const output = join(room, "site");
    const words = ["--content", content, "--output", output, "--now", SAMPLE_NOW];
    const cache = ["--cache", join(room, "cache")];
    const limited = ["--import", tsx, "scripts/commands/build.ts", ...words, "--cache", join(room, "cold")];
    const build = () => runCommand("build", [...words, ...cache]);
    expect(await build()).toMatchObject({ code: 0, stderr: "" });
    const old = await listTree(output);
    const script = `ulimit -f ${blocks} && exec "$@"`;
    const stopped = await run("sh", ["-c", script, "sh", process.execPath, ...limited]);
    expectRefused(stopped, /^✖ Tệp lớn hơn mức hệ thống cho ghi/);
    expect(await listTree(output)).toEqual(old);
    expect((await readdir(room)).filter((name) => name.startsWith("site"))).toEqual(["site"]);
    expect(await build()).toMatchObject({ code: 0, stderr: "" });
    expect(await listTree(output)).toEqual(old);
  });
});

import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { listTree } from "../../scripts/release/manifest.ts";
import { runCommand } from "../site/command.ts";

/** How often builds are begun at once; `ROUNDS=50` for the full measure. */
const ROUNDS = Number(process.env.ROUNDS ?? 1);
const AT_ONCE = 8;

let room: string;
let content: string;
let output: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "cong-tin-kill-"));
  content = join(room, "content");
  output = join(room, "site");
  await cp("tests/fixtures/ward/content", content, { recursive: true });
  return () => rm(room, { recursive: true, force: true });
});

const NOW = "2026-11-23T09:00:00+07:00";
const build = (...words: string[]) =>
  runCommand("build", ["--content", content, "--output", output, "--now", NOW, ...words]);
const notice = () => join(content, "thong-bao/hop-to.md");
const add = async (text: string) => writeFile(notice(), `${await readFile(notice(), "utf8")}\n${text}\n`);

test(`${AT_ONCE} builds at once: each ends well, and the last state of the content is live`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    await add(`Lượt ${round}.`);
    const ended = await Promise.all(Array.from({ length: AT_ONCE }, () => build()));
    expect(ended.filter(({ code }) => code !== 0)).toEqual([]);
    expect(await readFile(join(output, "thong-bao/hop-to/index.html"), "utf8")).toContain(`Lượt ${round}.`);
  }
  expect((await readdir(room)).sort()).toEqual(["content", "site", "site.dung"]);
}, 3_600_000);

describe("a build that would take much away stops", () => {
  test("unless the editor confirms the exact number", async () => {
    await build();
    const before = await listTree(output);
    await rm(join(content, "thong-bao"), { recursive: true });
    const stopped = await build();
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).toContain("mất 3 bài (4 còn 1), chuyên mục thong-bao không còn bài nào");
    expect(stopped.stderr).toContain("--confirm-removals 3");
    expect(await listTree(output)).toEqual(before);
    expect((await build("--confirm-removals", "2")).code).toBe(1);
    expect((await build("--confirm-removals", "3")).code).toBe(0);
  });

  test("an older state never replaces a newer one", async () => {
    await build();
    const { code, stderr } = await build("--now", "2026-11-22T09:00:00+07:00");
    expect(code).toBe(1);
    expect(stderr).toContain("Bản cũ không thay bản mới được.");
  });
});

test("new domains are listed in the summary once", async () => {
  await build();
  await add("[Trang khác](https://moi.example/trang)");
  expect((await build()).stdout).toContain("1 tên miền ngoài được dẫn tới lần đầu:\n    – moi.example");
  expect((await build()).stdout).not.toContain("moi.example");
});

describe("one broken article", () => {
  beforeEach(async () => {
    await build();
    await writeFile(
      notice(),
      (await readFile(notice(), "utf8")).replace("date: 2026-09-20", "date: 2026-02-30"),
    );
  });

  test("stops the release by default, with the list", async () => {
    const { code, stderr } = await build();
    expect(code).toBe(1);
    expect(stderr).toContain("✖ [CT-208] thong-bao/hop-to.md:3:7");
  });

  test("is left out and named with --skip-broken, and the others are published", async () => {
    const { code, stdout, stderr } = await build("--skip-broken");
    expect(code).toBe(0);
    expect(stderr).toContain("✖ [CT-208] thong-bao/hop-to.md:3:7");
    expect(stdout).toContain("4 bài trong nguồn = 3 bài đăng + 1 bài không vào danh sách");
    expect(stdout).toContain("thong-bao/hop-to.md: có lỗi, không đăng");
    expect(await readdir(join(output, "thong-bao"))).not.toContain("hop-to");
  });

  test("is left out too when only the making of its picture shows that it is broken, and all that show it", async () => {
    const picture = await readFile("content/gioi-thieu-chung/toan-canh.jpg");
    await writeFile(join(content, "to-dan-pho/nua.jpg"), picture.subarray(0, picture.length / 2));
    for (const [file, picture] of [
      ["to-dan-pho/noi-quy.md", "nua.jpg"],
      ["thong-bao/lich-tiem.md", "../to-dan-pho/nua.jpg"],
    ] as const) {
      const path = join(content, file);
      await writeFile(path, `${await readFile(path, "utf8")}\n![Bờ kè](${picture})\n`);
    }
    const { code, stdout, stderr } = await build("--skip-broken", "--cache", join(room, "cache"));
    expect(stderr).toContain("✖ [CT-402] to-dan-pho/noi-quy.md");
    expect(stderr).toContain("✖ [CT-402] thong-bao/lich-tiem.md");
    expect(code).toBe(0);
    expect(stdout).toContain("4 bài trong nguồn = 1 bài đăng + 3 bài không vào danh sách");
  });
});

describe("problems in CI", () => {
  beforeEach(() => writeFile(join(content, "thong-bao/hop-to.md"), "---\ntitel: Họp\n---\nx\n"));

  test("are annotations in GitHub's", async () => {
    const { stdout } = await runCommand("check", ["--content", content], { GITHUB_ACTIONS: "true" });
    expect(stdout).toContain(
      `::error file=${content}/thong-bao/hop-to.md,line=2,col=1,title=CT-204::Không có mục`,
    );
  });

  test("are a code quality report in GitLab's", async () => {
    const { stdout } = await runCommand("check", ["--content", content, "--format", "gitlab"]);
    expect(JSON.parse(stdout)[0]).toMatchObject({ severity: "blocker", location: { lines: { begin: 2 } } });
  });
});

test("verify proves a release, and names a file that was altered", async () => {
  await build();
  expect(await runCommand("verify", ["--output", output])).toMatchObject({ code: 0, stderr: "" });
  await writeFile(join(output, "index.html"), "bị sửa");
  const { code, stderr } = await runCommand("verify", ["--output", output]);
  expect(code).toBe(1);
  expect(stderr).toContain("✖ index.html: bị sửa");
});

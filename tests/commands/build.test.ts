import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { listTree } from "../../scripts/release/manifest.ts";
import { runCommand } from "../site/command.ts";

const NOW = ["--now", "2026-11-23T09:00:00+07:00"];
let content: string;
let output: string;

beforeEach(async () => {
  const room = await mkdtemp(join(tmpdir(), "cong-tin-commands-"));
  content = join(room, "content");
  output = join(room, "site");
  await cp("tests/fixtures/ward/content", content, { recursive: true });
  return () => rm(room, { recursive: true, force: true });
});

const build = () => runCommand("build", ["--content", content, "--output", output, ...NOW]);
const notice = () => join(content, "thong-bao/hop-to.md");

test("a build says on one screen what it published and what it left out", async () => {
  const text = await readFile(notice(), "utf8");
  await writeFile(notice(), text.replace("tags:", "draft: true\ntags:"));
  const { code, stdout, stderr } = await build();
  expect(stderr).toBe("");
  expect(code).toBe(0);
  expect(stdout).toContain("4 bài trong nguồn = 3 bài đăng + 1 bài không vào danh sách");
  expect(stdout).toContain("thong-bao/hop-to.md: bản nháp");
});

test("content with problems: exit 1, every problem on stderr, the last release untouched to the byte", async () => {
  await build();
  const before = await listTree(output);
  await writeFile(notice(), "---\ntitle: Họp: tổ 3\n---\nx\n");
  await writeFile(join(content, "to-dan-pho/noi-quy.md"), "không có phần đầu");
  const { code, stderr } = await build();
  expect(code).toBe(1);
  expect(stderr).toContain("✖ [CT-203] thong-bao/hop-to.md:2:8 — ");
  expect(stderr).toContain("✖ [CT-201] to-dan-pho/noi-quy.md:1:1 — ");
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(await listTree(output)).toEqual(before);
});

test("a picture cut in half is named at the line of the article that shows it", async () => {
  const picture = await readFile("content/gioi-thieu-chung/toan-canh.jpg");
  await writeFile(join(content, "thong-bao/nua.jpg"), picture.subarray(0, picture.length / 2));
  await writeFile(notice(), `${await readFile(notice(), "utf8")}\n![Bờ kè](nua.jpg)\n`);
  const { code, stderr } = await runCommand("build", [
    ...["--content", content, "--output", output, "--cache", join(content, "../cache")],
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain(
    "✖ [CT-402] thong-bao/hop-to.md:10:10 — Ảnh “nua.jpg” bị hỏng hoặc thiếu một phần.",
  );
});

describe("a mistake on the command line is one sentence", () => {
  test.each([
    ["an unknown option", ["--contnet", "x"], "Không hiểu --contnet"],
    ["an impossible time", ["--now", "hôm nay"], "không phải ngày giờ"],
    ["output inside content", ["--content", "content", "--output", "content/x"], "không được nằm trong nhau"],
    ["a content folder that is not there", ["--content", "khong-co"], "[CT-501]"],
  ])("%s", async (_, words, said) => {
    const { code, stdout, stderr } = await runCommand("build", words);
    expect(code).toBe(1);
    expect(stdout).toBe("");
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test.each(["build", "check", "new"] as const)("%s --help explains itself in Vietnamese", async (name) => {
  const { code, stdout } = await runCommand(name, ["--help"]);
  expect(code).toBe(0);
  expect(stdout).toContain("--content THƯ-MỤC");
});

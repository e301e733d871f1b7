import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { runCommand } from "../site/command.ts";

let content: string;

beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), "cong-tin-content-"));
  await cp("tests/fixtures/ward/content", content, { recursive: true });
  return () => rm(content, { recursive: true, force: true });
});

const check = (...words: string[]) => runCommand("check", ["--content", content, ...words]);
const create = (...words: string[]) =>
  runCommand("new", ["--content", content, "--now", "2026-11-23T09:05:00+07:00", ...words]);

test("check says that nothing is to be mended", async () => {
  expect(await check()).toEqual({ code: 0, stdout: "✔ 4 bài, không có gì phải sửa.\n", stderr: "" });
});

test("check --json gives machines the same problems", async () => {
  await writeFile(
    join(content, "thong-bao/hop-to.md"),
    "---\ntitel: Họp\ndate: 30/02/2026\nauthor: A\n---\nx\n",
  );
  const { code, stdout } = await check("--json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    {
      code: "CT-204",
      severity: "error",
      file: "thong-bao/hop-to.md",
      line: 2,
      column: 1,
      fix: "Ý anh/chị là “title”?",
    },
    { code: "CT-205", line: 2 },
    { code: "CT-208", line: 3, column: 7 },
  ]);
});

test("a link to no page is found by check too", async () => {
  const file = join(content, "thong-bao/hop-to.md");
  await writeFile(file, (await readFile(file, "utf8")).replace("/noi-quy/", "/noi-qui/"));
  const { code, stderr } = await check();
  expect(code).toBe(1);
  expect(stderr).toContain("✖ [CT-601] thong-bao/hop-to.md:8:");
});

describe("a picture cut short is found by check too, as a build tells it", () => {
  const told = "✖ [CT-402] thong-bao/hop-to.md:10:10 — Ảnh “nua.jpg” bị hỏng hoặc thiếu một phần.";

  beforeEach(async () => {
    const picture = await readFile("content/gioi-thieu-chung/toan-canh.jpg");
    await writeFile(join(content, "thong-bao/nua.jpg"), picture.subarray(0, picture.length / 2));
    const file = join(content, "thong-bao/hop-to.md");
    await writeFile(file, `${await readFile(file, "utf8")}\n![Bờ kè](nua.jpg)\n`);
  });

  test("among sound articles", async () => {
    const { code, stderr } = await check();
    expect(code).toBe(1);
    expect(stderr).toContain(told);
  });

  test("in a draft, which a build would not look at yet", async () => {
    const file = join(content, "thong-bao/hop-to.md");
    await writeFile(file, (await readFile(file, "utf8")).replace("tags:", "draft: true\ntags:"));
    expect((await check()).stderr).toContain(told.replace(":10:", ":11:"));
  });

  test("beside an article that is broken itself", async () => {
    await writeFile(join(content, "to-dan-pho/noi-quy.md"), "không có phần đầu");
    const { stderr } = await check();
    expect(stderr.split("\n").map((line) => line.slice(0, 10))).toEqual([
      "✖ [CT-402]",
      "✖ [CT-201]",
      "2 lỗi",
      "",
    ]);
  });
});

test("new makes a draft with valid front matter, named after its title", async () => {
  const made = await create("Thông báo: đóng đường Bờ Kè", "--section", "thong-bao");
  expect(made).toMatchObject({ code: 0, stderr: "" });
  const text = await readFile(join(content, "thong-bao/thong-bao-dong-duong-bo-ke.md"), "utf8");
  expect(text).toContain(
    'title: "Thông báo: đóng đường Bờ Kè"\ndate: 23/11/2026 09:05\nauthor: Ban Biên tập\n',
  );
  expect(await check()).toMatchObject({ code: 0, stdout: "✔ 5 bài, không có gì phải sửa.\n" });
});

test("new never writes over an article: the second of one title gets a number", async () => {
  await create("Họp tổ", "--section", "thong-bao");
  const { stdout } = await create("Đường mới", "--section", "thong-bao");
  expect(stdout).toContain("duong-moi.md");
  expect((await create("Đường mới", "--section", "thong-bao")).stdout).toContain("duong-moi-2.md");
});

test("new asks what is missing in one sentence", async () => {
  expect((await create()).stderr).toContain("Thiếu tiêu đề");
  expect((await create("Bài")).stderr).toContain("Thêm --section và một trong: thong-bao, to-dan-pho.");
  expect((await create("Bài", "--section", "thong-bap")).stderr).toContain("Ý anh/chị là “thong-bao”?");
});

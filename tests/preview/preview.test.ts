import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { outputFile } from "../../scripts/model/address.ts";
import { Preview, type Viewers } from "../../scripts/preview/preview.ts";
import { article, SITE } from "../browser/preview-content.ts";

const room = await mkdtemp(join(tmpdir(), "cong-tin-vong-"));
const cache = join(room, "cache");
const noon = Date.parse("2026-11-23T12:00:00+07:00");
let at = 0;
let content = "";
let output = "";
let preview: Preview;

const write = (name: string, text: string) => writeFile(join(content, "thong-bao", name), text);
const standing = (url: string) => readFile(join(output, outputFile(url)), "utf8");
/** Whether a promise is settled once all that waits has had its turn. */
const isDone = (one: Promise<unknown>) =>
  Promise.race([one.then(() => true), new Promise((resolve) => setTimeout(resolve, 50, false))]);

const HOP = "/thong-bao/hop/";
const LIST = "/thong-bao/";

beforeEach(async () => {
  at++;
  [content, output] = [join(room, `noi-dung-${at}`), join(room, `trang-${at}`)];
  await mkdir(join(content, "thong-bao"), { recursive: true });
  await writeFile(join(content, "site.yaml"), SITE);
  await write("hop.md", article("Họp lúc bảy giờ.", { title: "Họp tổ" }));
  await write("tiem.md", article("Tiêm thứ Năm.", { title: "Lịch tiêm" }));
  preview = new Preview({ content, cache, output }, () => noon);
  await preview.round();
});

afterAll(() => rm(room, { recursive: true, force: true }));

/** Somebody who has a page open, and does something when first told. */
function viewer(address: string, whenTold: () => Promise<unknown>): Viewers & { done(): Promise<unknown> } {
  let first: Promise<unknown> | undefined;
  return {
    addresses: () => [address],
    tell: () => {
      first ??= whenTold();
    },
    done: async () => first,
  };
}

test("a page that is open is told of before the others are written", async () => {
  await write("hop.md", article("Họp lúc tám giờ.", { title: "Họp dân" }));
  let seen: unknown[] | undefined;
  const round = await preview.round({
    addresses: () => [HOP],
    tell: () => {
      const rounds = [HOP, LIST].map((url) => preview.pages.roundOf(url));
      seen ??= [...rounds, ...[HOP, LIST].map((url) => readFileSync(join(output, outputFile(url)), "utf8"))];
    },
  });
  expect(seen).toEqual([2, 1, expect.stringContaining("tám giờ"), expect.stringContaining("Họp tổ")]);
  expect(await standing(LIST)).toContain("Họp dân");
  expect(round.rendered).toBeGreaterThan(2);
});

test("of many pages the one that is asked for comes first", async () => {
  const old = Array.from({ length: 450 }, (_, at) => `/cu-${at}/`);
  const extra = `aliases: [${old.join(", ")}]\n`;
  await write("hop.md", article("Họp.", { title: "Họp tổ", extra }));
  await preview.round();
  await writeFile(join(content, "site.yaml"), SITE.replace("vensong.example", "vensong2.example"));
  const seen = viewer(HOP, async () => {
    await preview.pages.fresh("/cu-449/");
    return Promise.all(["/cu-449/", "/cu-400/"].map(standing));
  });
  await preview.round(seen);
  const [asked, other] = [expect.stringContaining("vensong2"), expect.not.stringContaining("vensong2")];
  expect(await seen.done()).toEqual([asked, other]);
});

test.each(["/thong-bao/", "/thong-bao", "/thong-bao/index.html", "/th%6Fng-bao/"])(
  "whoever asks for %s while it is behind waits for it",
  async (address) => {
    await write("hop.md", article("Họp lúc tám giờ.", { title: "Họp dân" }));
    const seen = viewer(HOP, async () => {
      await preview.pages.fresh(address);
      return standing(LIST);
    });
    await preview.round(seen);
    expect(await seen.done()).toContain("Họp dân");
  },
);

test("what a round that was broken off left is behind, and written by the next", async () => {
  await write("hop.md", article("Họp lúc tám giờ.", { title: "Họp dân" }));
  await preview.round(
    viewer(HOP, async () => {}),
    () => true,
  );
  expect(await standing(HOP)).toContain("Họp lúc tám giờ.");
  expect(await standing(LIST)).toContain("Họp tổ");
  const waiting = preview.pages.fresh(LIST);
  expect(await isDone(waiting)).toBe(false);
  await preview.round();
  expect(await isDone(waiting)).toBe(true);
  expect(await standing(LIST)).toContain("Họp dân");
});

test("of a round that was broken off nothing is lost, though the next finds errors", async () => {
  await write("hop.md", article("Họp lúc tám giờ.", { title: "Họp dân" }));
  await preview.round(undefined, () => true);
  await write("tiem.md", article("Tiêm.", { title: "Lịch mới", extra: "tagz: [Tiêm]\n" }));
  const { problems } = await preview.round();
  expect(problems.map(({ code }) => code)).toEqual(["CT-204"]);
  const list = await standing(LIST);
  expect(list).toContain("Họp dân");
  expect(list).toContain("Lịch tiêm");
});

test("a page nobody wants any more while somebody waits for it is waited for no longer", async () => {
  await write("moi.md", article("Mới.", { title: "Bài mới" }));
  await preview.round(undefined, () => true);
  const waiting = preview.pages.fresh("/thong-bao/moi/");
  expect(await isDone(waiting)).toBe(false);
  await rm(join(content, "thong-bao", "moi.md"));
  await preview.round();
  expect(await isDone(waiting)).toBe(true);
  expect(preview.pages.roundOf("/thong-bao/moi/")).toBeUndefined();
});

test("however rounds went, what stands is what a preview begun anew shows", async () => {
  const steps = [
    () => write("hop.md", article("Họp lúc tám giờ.", { title: "Họp dân" })),
    () => write("moi.md", article("Mới.", { title: "Bài mới", extra: "tags: [Họp, Tiêm]\n" })),
    () => writeFile(join(content, "site.yaml"), SITE.replace("số 2", "số 3").replace("Thông báo", "Tin báo")),
    () => rm(join(content, "thong-bao", "tiem.md")),
    () => write("hop.md", article("Họp lúc chín giờ.", { title: "Họp dân", extra: "tags: [Họp]\n" })),
  ];
  for (const [at, step] of steps.entries()) {
    await step();
    const isLast = at === steps.length - 1;
    await preview.round(
      viewer(at % 2 ? "/" : HOP, async () => {}),
      () => !isLast && at % 3 !== 2,
    );
  }
  const anew = join(room, "moi");
  await new Preview({ content, cache, output: anew }, () => noon).round();
  expect(await allIn(output)).toEqual(await allIn(anew));
});

/** Every page of a folder, but for the round each was rendered in. */
async function allIn(folder: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = files
    .filter((file) => !file.includes("/assets/"))
    .sort()
    .map(async (file): Promise<[string, string]> => {
      const text = await readFile(file, "latin1");
      return [file.slice(folder.length), text.replace(/\?luot=\d+/, "")];
    });
  return Promise.all(texts);
}

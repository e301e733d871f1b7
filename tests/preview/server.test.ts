import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { problemAt } from "../../scripts/model/problem.ts";
import { PreviewServer } from "../../scripts/preview/server.ts";
import { freePort } from "../browser/preview-process.ts";

const folder = await mkdtemp(join(tmpdir(), "cong-tin-phuc-vu-"));
const rounds = new Map<string, number>();
let round = 1;
let behind: Promise<void> | undefined;
let server: PreviewServer;
let origin = "";
const end = new AbortController();

beforeEach(async () => {
  rounds.clear();
  rounds.set("/", 1).set("/bai/", 1);
  round = 1;
  behind = undefined;
  await writeFile(join(folder, "index.html"), "cũ");
  const port = await freePort();
  origin = `http://localhost:${port}`;
  server = new PreviewServer(folder, new Uint8Array(), {
    fresh: async () => behind,
    roundOf: (address) => rounds.get(address),
    get round() {
      return round;
    },
  });
  await server.listen(port);
});

afterEach(async () => {
  await server.close();
  await rm(join(folder, "index.html"), { force: true });
});

/** What an open page was told so far. */
async function listener(address: string, knows: number): Promise<() => Promise<string[]>> {
  const { body } = await fetch(`${origin}/__xem-thu?trang=${address}&luot=${knows}`, { signal: end.signal });
  let said = "";
  void (async () => {
    for await (const chunk of body ?? []) said += Buffer.from(chunk as Uint8Array).toString();
  })().catch(() => {});
  return async () => {
    await wait(50);
    return said.split("\n\n").filter((one) => one !== "");
  };
}

const reload = 'data: {"kind":"reload"}';
const error = problemAt({ file: "bai.md", line: 1, column: 1 }, "CT-204", "Lạ.", "Xoá.");

test("a page that is behind is served when it is no longer", async () => {
  let arrive = (): void => {};
  behind = new Promise((resolve) => {
    arrive = resolve;
  });
  const answer = fetch(`${origin}/`).then((response) => response.text());
  await wait(50);
  await writeFile(join(folder, "index.html"), "mới");
  arrive();
  expect(await answer).toBe("mới");
});

test("only pages that were rendered anew are loaded anew, and each once", async () => {
  const [home, page] = [await listener("/", 1), await listener("/bai/", 1)];
  expect(server.addresses()).toEqual(["/", "/bai/"]);
  round = 2;
  rounds.set("/bai/", 2);
  server.tell([]);
  server.tell([]);
  expect([await home(), await page()]).toEqual([[], [reload]]);
  rounds.set("/", 2);
  server.tell([]);
  expect([await home(), await page()]).toEqual([[reload], [reload]]);
});

test("a page that was rendered while it was on its way is loaded anew at once", async () => {
  rounds.set("/bai/", 2);
  expect(await (await listener("/bai/", 1))()).toEqual([reload]);
});

test("where no page stands one may by the next round, and none is loaded again and again", async () => {
  round = 5;
  const lost = await listener("/khong-co/", 1);
  server.tell([]);
  expect(await lost()).toEqual([]);
  round = 6;
  server.tell([]);
  expect(await lost()).toEqual([reload]);
});

test("problems are told to all, also to who comes later, and taken back when they are mended", async () => {
  const early = await listener("/", 1);
  server.tell([error]);
  const late = await listener("/bai/", 1);
  server.tell([{ ...error, severity: "warning" }]);
  server.tell([]);
  const told = [JSON.stringify({ kind: "problems", problems: [error] }), '{"kind":"problems","problems":[]}'];
  const expected = told.map((one) => `data: ${one}`);
  expect([await early(), await late()]).toEqual([expected, expected]);
});

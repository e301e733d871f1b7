import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PackingServer } from "./packing-server.ts";
import { kindOf, Tally } from "./traffic.ts";

const script = `const words = "${"uỷ ban ".repeat(200)}";`;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cong-tin-packing-"));
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Tìm</title>");
  await writeFile(join(folder, "a.js"), script);
  await writeFile(join(folder, "a.pf_index"), gzipSync(script));
});
afterAll(() => rm(folder, { recursive: true }));

test.each([
  ["/pagefind/pagefind.js", "js"],
  ["/pagefind/wasm.unknown.pagefind", "wasm"],
  ["/pagefind/pagefind.vi_0.pf_meta", "meta"],
  ["/pagefind/pagefind-entry.json", "meta"],
  ["/pagefind/index/vi_0.pf_index", "index"],
  ["/pagefind/fragment/vi_0.pf_fragment", "fragments"],
  ["/pagefind/filter/vi_0.pf_filter", "filters"],
  ["/tim-kiem/index.html", "other"],
  ["/assets/site.css", "other"],
])("%s counts as %s", (path, kind) => {
  expect(kindOf(path)).toBe(kind);
});

test.each([
  ["/a.js", "br, gzip", "br", "js"],
  ["/a.js", "gzip", "gzip", "js"],
  ["/a.js", "identity", undefined, "js"],
  ["/a.pf_index", "br, gzip", undefined, "index"],
  ["/", "identity", undefined, "other"],
] as const)(
  "%s for who takes %s comes as %s, and every byte is counted",
  async (path, taken, coding, kind) => {
    const tally = new Tally();
    const server = new PackingServer(folder, tally);
    const answer = await ask(`${await server.listen()}${path}`, taken);
    await server.close();
    expect(answer).toMatchObject({ status: 200, coding });
    expect(answer.bytes).toBeGreaterThan(0);
    if (coding) expect(answer.bytes).toBeLessThan(script.length / 4);
    expect(tally.bytes[kind]).toBe(answer.bytes);
    expect([tally.total, tally.requests]).toEqual([answer.bytes, 1]);
  },
);

test("what is not there is a request all the same", async () => {
  const tally = new Tally();
  const server = new PackingServer(folder, tally);
  expect((await ask(`${await server.listen()}/nix.js`, "br")).status).toBe(404);
  await server.close();
  expect([tally.total, tally.requests]).toEqual([0, 1]);
});

interface Answer {
  status: number | undefined;
  coding: string | undefined;
  /** Of the body as it came, not unpacked. */
  bytes: number;
}

function ask(url: string, taken: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": taken } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode, coding: response.headers["content-encoding"], bytes }),
      );
    }).once("error", reject);
  });
}

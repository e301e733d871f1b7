import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import { listTree } from "../../scripts/release/manifest.ts";
import { SAMPLE_NOW } from "./build-sample.ts";
import { runCommand } from "./command.ts";

const room = await mkdtemp(join(tmpdir(), "cong-tin-same-"));
const sample = await listTree(inject("sample"));

afterAll(() => rm(room, { recursive: true, force: true }));

describe("the same content gives the same bytes", () => {
  test.each([
    ["in UTC", { TZ: "UTC" }],
    ["in New York", { TZ: "America/New_York" }],
    ["on Kiritimati, 14 hours ahead", { TZ: "Pacific/Kiritimati" }],
    ["in a Turkish locale", { LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" }],
  ])("%s", async (_, environment) => {
    const output = join(room, JSON.stringify(environment).replace(/\W+/g, "-"));
    const built = await runCommand("build", ["--output", output, "--now", SAMPLE_NOW], environment);
    expect(built.stderr).toBe("");
    expect(built.code).toBe(0);
    expect(await listTree(output)).toEqual(sample);
  });
});

test("the manifest names every file of the release with its size and hash", async () => {
  expect(JSON.parse(await readFile(join(inject("sample"), "manifest.json"), "utf8"))).toEqual(sample);
});

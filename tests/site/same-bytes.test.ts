import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { listTree, MANIFEST } from "../../scripts/release/manifest.ts";
import { picture } from "../reader/bytes.ts";
import { SAMPLE_NOW } from "./build-sample.ts";
import { root, run, runCommand } from "./command.ts";

const room = await mkdtemp(join(tmpdir(), "cong-tin-same-"));
const sample = await listTree(inject("sample"));
const manifest = await readFile(join(inject("sample"), MANIFEST), "utf8");

afterAll(() => rm(room, { recursive: true, force: true }));

/** UTC, 14 hours ahead of it, behind it with summer time, and the portal's own. */
const zones = ["UTC", "Pacific/Kiritimati", "America/New_York", "Asia/Ho_Chi_Minh"];

/** No language; one whose small and capital i differ from ours; one with numerals of its own. */
const locales = ["C", "tr_TR.UTF-8", "ar_EG.UTF-8"];

/** Machines on which the same content is built, each with another order of folders. */
const machines = zones
  .flatMap((zone) => locales.map((locale) => ({ zone, locale })))
  .map((machine, index) => ({
    ...machine,
    seed: index,
    /** Whether pictures come from a cache. */
    cache: index % 2 === 0 ? "cold" : "warm",
  }));

type Machine = Pick<(typeof machines)[number], "zone" | "locale" | "seed">;

/** The environment that makes a process think it runs on this machine. */
function environment({ zone, locale, seed }: Machine): Record<string, string> {
  const preloads = [
    createRequire(import.meta.url).resolve("tsx"),
    join(root, "tests/site/shuffled-folders.ts"),
  ];
  return {
    TZ: zone,
    LC_ALL: locale,
    LANG: locale,
    SHUFFLE: String(seed),
    NODE_OPTIONS: preloads.map((path) => `--import ${pathToFileURL(path)}`).join(" "),
  };
}

test("every machine is told from the others by what Node says of its zone, its language and the order of a folder", async () => {
  const question = `
    const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
    console.log(JSON.stringify([locale, timeZone, fs.readdirSync("content")]));`;
  const answers = await Promise.all(
    machines.map((one) => run(process.execPath, ["-e", question], environment(one))),
  );
  const said = answers.map(({ stdout }) => JSON.parse(stdout) as [string, string, string[]]);
  expect(new Set(said.map(([locale]) => locale))).toHaveProperty("size", locales.length);
  expect(new Set(said.map(([, zone]) => zone))).toHaveProperty("size", zones.length);
  expect(new Set(said.map(([, , names]) => names.join()))).toHaveProperty("size", machines.length);
});

describe("the same content gives the same bytes", () => {
  const content = join(room, "content");
  const build = async (name: string, words: string[], machine: Record<string, string>) => {
    const output = join(room, name);
    const built = await runCommand("build", [...words, "--output", output, "--now", SAMPLE_NOW], machine);
    expect(built.code, built.stderr).toBe(0);
    const manifest = await readFile(join(output, MANIFEST), "utf8");
    return { tree: await listTree(output), manifest, warnings: built.stderr };
  };
  let plain: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    await cp("tests/fixtures/ward/content", content, { recursive: true });
    await furnish(content);
    plain = await build("plain", ["--content", content, "--cache", join(room, "cache")], {});
    expect(plain.tree.filter(({ path }) => /^(?:anh|tep)\//.test(path))).toHaveLength(25);
    expect(plain.warnings).toContain("2 lời nhắc");
  });

  test.each(machines)(
    "in $zone, under $locale, with folders in order $seed and a $cache cache",
    async ({ cache, ...machine }) => {
      const name = `ward-${machine.seed}`;
      const copy = join(room, "copies", name);
      await cp(content, copy, { recursive: true });
      const words = ["--content", copy, "--cache", join(room, cache === "cold" ? `${name}-cache` : "cache")];
      expect(await build(name, words, environment(machine))).toEqual(plain);
    },
  );

  test("of the whole sample portal too", async () => {
    const machine = { zone: "Pacific/Kiritimati", locale: "ar_EG.UTF-8", seed: 99 };
    expect(await build("sample", [], environment(machine))).toEqual({ tree: sample, manifest, warnings: "" });
  });
});

test("the manifest names every file of the release with its size and hash", async () => {
  expect(JSON.parse(manifest)).toEqual(sample);
});

/** Gives the ward what its content lacks: pictures, a download, and articles of one minute. */
async function furnish(content: string): Promise<void> {
  await picture().resize(900).toFile(join(content, "thong-bao/bờ kè.jpg"));
  await picture().resize(500).negate().toFile(join(content, "thong-bao/an-ninh.png"));
  await cp("content/van-ban-chi-dao-dieu-hanh/mau-don-de-nghi.pdf", join(content, "to-dan-pho/mau-don.pdf"));
  for (const name of ["Zeta", "đèn đường", "an-ninh"]) {
    const head = `title: Tin ${name}\ndate: 02/10/2026 07:00\nauthor: Ông ${name}\ntags: [Họp tổ, ${name}]\n`;
    const more =
      "image:\n  src: ../thong-bao/an-ninh.png\n  alt: Đèn\nattachments:\n  - src: mau-don.pdf\n    title: Mẫu đơn\n";
    const body = "![Bờ kè](../thong-bao/bờ%20kè.jpg)\n";
    await writeFile(join(content, "to-dan-pho", `${name}.md`), `---\n${head}${more}---\n\n${body}`);
  }
}

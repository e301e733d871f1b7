import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { ColourMemory } from "../../scripts/reader/colour-memory.ts";
import { picture } from "./bytes.ts";

const [first, second] = ["00112233445566aa", "00112233445566bb"] as const;
const green = await picture().png().toBuffer();
const clear = await picture().ensureAlpha(0.5).png().toBuffer();
/** What cannot be decoded: whoever answers with a colour has it from memory. */
const nothing = Buffer.from("no picture");
let folder: string;

beforeEach(async () => {
  const room = await mkdtemp(join(tmpdir(), "cong-tin-colours-"));
  folder = join(room, "cache");
  return () => rm(room, { recursive: true, force: true });
});

/** The one file of the cache. */
async function kept(): Promise<string> {
  const [name = "", ...others] = await readdir(join(folder, "colours"));
  expect(others).toEqual([]);
  return join(folder, "colours", name);
}

/** Two pictures, looked at by a run of their own. */
async function filled(): Promise<void> {
  const colours = new ColourMemory(folder);
  expect(await colours.colourOf(first, green)).toBe("#2d6a4f");
  expect(await colours.colourOf(second, clear)).toBeUndefined();
}

test("what one run found the next knows without decoding, of transparent pictures too", async () => {
  await filled();
  const before = await readFile(await kept());
  const next = new ColourMemory(folder);
  expect(await next.colourOf(first, nothing)).toBe("#2d6a4f");
  // To be told from a picture that was not kept: decoded, these bytes would have a colour.
  expect(await next.colourOf(second, green)).toBeUndefined();
  expect(await readFile(await kept())).toEqual(before);
});

test("a picture that does not decode has none, and is not kept as one that has none", async () => {
  const colours = new ColourMemory(folder);
  expect(await colours.colourOf(first, nothing)).toBeUndefined();
  expect(await colours.colourOf(first, green)).toBe("#2d6a4f");
});

describe("a damaged memory is as good as none: colours are found anew, and kept", () => {
  test.each<[what: string, harm: (file: string) => Promise<void>]>([
    ["another colour in a line", async (file) => replace(file, "#2d6a4f", "#2d6a4e")],
    ["another hash in a line", async (file) => replace(file, first, "ff112233445566aa")],
    ["a line of a killed build", async (file) => truncate(file, (await readFile(file)).length - 3)],
    ["nothing in it", (file) => truncate(file)],
    ["bytes that are no text", (file) => writeFile(file, Buffer.from([0xff, 0x00, 0x0a, 0xfe]))],
    ["text of somebody else", (file) => writeFile(file, "a b c\n\n   \nmột hai")],
    ["no file at all", (file) => rm(file)],
  ])("%s", async (_, harm) => {
    await filled();
    await harm(await kept());
    await filled();
    const next = new ColourMemory(folder);
    expect(await next.colourOf(first, nothing)).toBe("#2d6a4f");
    expect(await next.colourOf(second, green)).toBeUndefined();
  });
});

test("where nothing can be kept, colours are found all the same", async () => {
  await filled();
  const file = await kept();
  await rm(file);
  await mkdir(file);
  await filled();
  await rm(folder, { recursive: true });
  await writeFile(folder, "a file where the folder should be");
  await filled();
});

async function replace(file: string, what: string, by: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(what);
  await writeFile(file, text.replace(what, by));
}

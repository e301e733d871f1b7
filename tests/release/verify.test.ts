import { mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { writeSiblings } from "../../scripts/eleventy/siblings.ts";
import { release } from "../../scripts/release/release.ts";
import { verifyFolder, verifySite } from "../../scripts/release/verify.ts";
import { serve } from "../site/serve.ts";
import { recordOf } from "./record.ts";

let site: string;

beforeEach(async () => {
  const room = await mkdtemp(join(tmpdir(), "cong-tin-verify-"));
  site = join(room, "site");
  await release(site, { files: [], record: recordOf({ tin: 1 }) }, async (tree) => {
    tree.write("index.html", "một");
    tree.write("404.html", "không có");
  });
  return () => rm(room, { recursive: true, force: true });
});

test("a release is what its manifest says", async () => {
  expect(await verifyFolder(site)).toEqual({ files: 3, differences: [] });
});

describe("a tree is told from its manifest", () => {
  test.each([
    [
      "a file is altered by one byte",
      (at: string) => writeFile(join(at, "index.html"), "mộT"),
      "index.html",
      "changed",
    ],
    ["a file is gone", (at: string) => unlink(join(at, "404.html")), "404.html", "missing"],
    ["a file is slipped in", (at: string) => writeFile(join(at, "x.php"), "<?php"), "x.php", "extra"],
  ])("%s", async (_, harm, path, what) => {
    await harm(site);
    expect((await verifyFolder(site)).differences).toEqual([{ path, what }]);
  });

  test("the manifest is gone", async () => {
    await unlink(join(site, "manifest.json"));
    await expect(verifyFolder(site)).rejects.toThrow("Không có manifest.json");
  });

  test("the manifest is no JSON", async () => {
    await writeFile(join(site, "manifest.json"), "{");
    await expect(verifyFolder(site)).rejects.toThrow("hỏng, không đọc được");
  });
});

describe("a live site is held against a manifest", () => {
  test("its own", async () => {
    const served = await serve(site);
    expect(await verifySite(`${served.origin}/`)).toEqual({ files: 3, differences: [] });
    await served.close();
  });

  test("a trusted one, which an intruder on the host could not alter with the page", async () => {
    const live = await mkdtemp(join(tmpdir(), "cong-tin-live-"));
    await release(join(live, "site"), { files: [], record: recordOf({ tin: 1 }) }, async (tree) => {
      tree.write("index.html", "đã bị sửa");
      tree.write("404.html", "không có");
    });
    const served = await serve(join(live, "site"));
    expect((await verifySite(`${served.origin}/`)).differences).toEqual([]);
    expect((await verifySite(`${served.origin}/`, site)).differences).toEqual([
      { path: "index.html", what: "changed" },
    ]);
    await served.close();
    await rm(live, { recursive: true });
  });

  test.each(["br", "gz"])("a packed file that unpacks to another text: .%s", async (coding) => {
    const text = "Mời bà con họp tổ dân phố. ".repeat(50);
    await release(site, { files: [], record: recordOf({ tin: 1 }) }, async (tree) => {
      tree.write("index.html", text);
      await writeSiblings(undefined, { cache: join(site, "../cache") }, tree);
    });
    const served = await serve(site);
    expect(await verifySite(`${served.origin}/`)).toEqual({ files: 4, differences: [] });
    const pack = coding === "br" ? brotliCompressSync : gzipSync;
    await writeFile(join(site, `index.html.${coding}`), pack(text.replace("bà con", "bạn")));
    const path = `index.html.${coding}`;
    expect((await verifySite(`${served.origin}/`)).differences).toEqual([{ path, what: "changed" }]);
    await writeFile(join(site, path), "hỏng");
    expect((await verifySite(`${served.origin}/`)).differences).toEqual([{ path, what: "changed" }]);
    await served.close();
  });

  test("one that is not there", async () => {
    await expect(verifySite("http://127.0.0.1:9/")).rejects.toThrow("không có gì để đối chiếu");
  });
});

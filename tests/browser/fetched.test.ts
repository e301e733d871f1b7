import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { expect, inject, test, vi } from "vitest";
import { run } from "../site/command.ts";
import { ensureBrowser } from "./chromium.ts";
import { zipOf } from "./zip.ts";

test("a machine without a browser gets one by Playwright's own command, and it starts", async () => {
  const room = await mkdtemp(join(tmpdir(), "cong-tin-fetched-"));
  const asked: string[] = [];
  // In the place of Playwright's servers; what it hands out is the browser of this machine by another name.
  const program = Buffer.from(`#!/bin/sh\nexec '${inject("browser")}' "$@"\n`);
  const server = createServer(({ url = "" }, answer) => {
    asked.push(url);
    const [ffmpeg] = /ffmpeg-[a-z]+/.exec(url) ?? [];
    answer.end(zipOf(ffmpeg ?? relative(join(room, folder), downloaded), program));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  vi.stubEnv("PLAYWRIGHT_BROWSERS_PATH", room);
  vi.stubEnv("PLAYWRIGHT_DOWNLOAD_HOST", `http://127.0.0.1:${port}`);
  vi.stubEnv("NO_PROXY", "127.0.0.1");
  // Playwright reads where its browsers are when it is loaded, so a process of its own is asked.
  const question = `require("playwright-core").chromium.executablePath()`;
  const downloaded = (await run(process.execPath, ["-p", question])).stdout.trim();
  const folder = relative(room, downloaded).split(/[/\\]/)[0] ?? "";
  try {
    const machine = { platform: process.platform, env: {}, home: room, isRoot: false, downloaded };
    const exists = (path: string) => path === downloaded && existsSync(path);
    expect(await ensureBrowser({ ...machine, exists })).toBe(downloaded);
    expect(asked.filter((url) => /^\/.*chrome.*\.zip$/.test(url))).toHaveLength(1);
    expect(asked.filter((url) => /headless-shell/.test(url))).toEqual([]);
  } finally {
    vi.unstubAllEnvs();
    server.close();
    await rm(room, { recursive: true, force: true });
  }
});

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { type Problem, problemText } from "../../scripts/model/problem.ts";
import type { Site } from "../../scripts/model/site.ts";
import { readSite } from "../../scripts/reader/site.ts";

export const SITE_YAML = `name: Cổng thử
shortName: Thử
level: phường
agency: Ủy ban nhân dân phường Thử
address: Số 1 đường Thử
contacts: {}
domain: https://thu.example
sections:
  - slug: tin
    title: Tin tức
    menu: 1
  - slug: lich
    title: Lịch làm việc
    menu: 2
`;

export const site: Site = siteOf(SITE_YAML);

/** An article that lacks nothing; its body begins at line 7 plus the lines of `more`. */
export function articleText(body = "Nội dung.", ...more: string[]): string {
  const head = ["title: Một bài", "date: 05/12/2018 07:56", "author: Ban Biên tập", ...more];
  return ["---", ...head, "---", "", body, ""].join("\n");
}

/** A real folder with these files, gone when the test is over. */
export async function contentFolder(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
  return folder;
}

/** Problems as a terminal shows them, one line each. */
export function told(problems: readonly Problem[]): string[] {
  return problems.map(problemText);
}

function siteOf(text: string): Site {
  const read = readSite(text);
  if (Array.isArray(read)) throw new Error(told(read).join("\n"));
  return read;
}

import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { HostileCase } from "./case.ts";

/** Writes a case's content folder on the disk. */
export async function writeCase({ files, links = {} }: HostileCase): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cong-tin-hostile-"));
  for (const [file, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
  for (const [file, target] of Object.entries(links)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await symlink(target, join(folder, file));
  }
  return folder;
}

/**
 * Starts a command: `tsx scripts/program/run.ts build --content …`. The command itself is `scripts/commands/build.ts`, which
 * may be started as well; here it comes as plain JavaScript, in half the time.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.ts";

const [name = ""] = process.argv.splice(2, 1);
const folder = await bundle().catch((error: NodeJS.ErrnoException) => {
  // A disk that is full, or not to be written on: whatever else is wrong the command finds, and says it in its way.
  if (error.syscall === undefined) throw error;
  return undefined;
});
if (folder === undefined) await import(`../commands/${name}.ts`);
else {
  // Its workers are started from there too.
  process.env.CONG_TIN_PROGRAM = folder;
  await import(pathToFileURL(join(folder, `scripts/commands/${name}.mjs`)).href);
}

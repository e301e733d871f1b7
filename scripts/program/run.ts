/**
 * Puts the program together where it is not there yet, and starts a command from it: what `start.mjs` goes on with where
 * nothing is ready. The command itself is `scripts/commands/build.ts`, which may be started as well.
 */
import { bundle } from "./bundle.ts";
import { startFrom } from "./ready.ts";

const folder = await bundle().catch((error: NodeJS.ErrnoException) => {
  // A disk that is full, or not to be written on: whatever else is wrong the command finds, and says it in its way.
  if (error.syscall === undefined) throw error;
  return undefined;
});
if (folder !== undefined) await startFrom(folder);
else {
  const [name = ""] = process.argv.splice(2, 1);
  await import(`../commands/${name}.ts`);
}

import { watch } from "chokidar";

/** How long to wait after a change, in ms: an editor's save is often several changes. */
const SETTLE = 40;

/**
 * Calls `run` after changes below a folder, one call at a time; changes that come while it runs lead to one more call.
 *
 * @returns what ends the watching
 */
export async function watchFolder(folder: string, run: () => Promise<void>): Promise<() => Promise<void>> {
  let waiting: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const go = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await run();
    } while (again);
    running = false;
  };
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => /(^|[/\\])\.[^./\\]/.test(path.slice(folder.length)),
  });
  watcher.on("all", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void go(), SETTLE);
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return async () => {
    clearTimeout(waiting);
    await watcher.close();
  };
}

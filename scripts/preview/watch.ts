import { watch } from "chokidar";

/**
 * Calls `changed` whenever a file below a folder does, once or more for each change and never too seldom. Names that
 * begin with a dot belong to tools and are passed over, as the reader does.
 *
 * @returns a function that ends the watch
 */
export async function watchFolder(folder: string, changed: () => void): Promise<() => Promise<void>> {
  const isHidden = (path: string): boolean => /(^|[/\\])\.[^/\\]/.test(path);
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => isHidden(path.slice(folder.length)),
  });
  watcher.on("all", changed);
  // Chokidar tells of one change in 50 ms and drops the next: a file that was emptied, then written, would stay empty
  // here. What the system itself told is passed on before that.
  watcher.on("raw", (_, name) => {
    if (!isHidden(name)) changed();
  });
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
  return () => watcher.close();
}

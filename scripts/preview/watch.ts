import { watch } from "chokidar";

/**
 * Calls `changed` whenever a file below a folder does. Names that begin with a dot belong to tools and are passed over,
 * as the reader does.
 */
export async function watchFolder(folder: string, changed: () => void): Promise<void> {
  const ignored = (path: string): boolean => /[/\\]\.[^/\\]/.test(path.slice(folder.length));
  const watcher = watch(folder, { ignoreInitial: true, ignored });
  watcher.on("all", changed);
  await new Promise<void>((resolve) => watcher.once("ready", () => resolve()));
}

import { Boxes } from "../cache/boxes.ts";
import { answerTasks } from "../workers/pool.ts";
import { type FilledBox, fillBoxes, type OpenBox, type Site } from "./fill.ts";

/** What one of the processes is told that render many pages. */
export interface RenderTask {
  site: Site;
  open: OpenBox[];
  /** Folder and recipe of the cache. */
  cache: [folder: string, recipe: string];
  /** Folder the pages are written to. */
  output: string;
}

answerTasks<RenderTask, FilledBox[]>(({ site, open, cache, output }) =>
  fillBoxes(open, new Boxes(...cache), site, output),
);

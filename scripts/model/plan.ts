import type { Moment } from "./date.ts";
import type { Sketch } from "./drawing.ts";
import type { HostName } from "./host.ts";
import type { Frame, Page } from "./page.ts";
import type { PublishedPicture } from "./picture.ts";
import type { Problem } from "./problem.ts";
import type { BuildRecord } from "./record.ts";
import type { SearchSource } from "./search.ts";

/** Why a source file is not among the published articles. */
export type Unlisted =
  | { file: string; reason: "draft" }
  /** It has errors, and the editor asked to publish the rest. */
  | { file: string; reason: "refused" }
  | { file: string; reason: "scheduled"; until: Moment }
  /** Its page stays at its address; lists, feeds and search leave it out. */
  | { file: string; reason: "expired"; since: Moment };

/** The whole site, decided: what to render, what to copy, what to index. */
export interface Plan {
  frame: Frame;
  /** Where the site will lie, if that is decided. */
  host: HostName | undefined;
  pages: Page[];
  /** Pictures the pages show, each once, with the first place that asks for it. */
  pictures: PublishedPicture[];
  /** What the build draws for itself. */
  sketch: Sketch;
  /** Files copied as they are. */
  attachments: { file: string; url: string }[];
  search: SearchSource;
  /** Articles readers find in lists, feeds and search. */
  published: number;
  unlisted: Unlisted[];
  record: BuildRecord;
  /** What only shows once all addresses are known: links that lead nowhere, old addresses that are taken. */
  problems: Problem[];
}

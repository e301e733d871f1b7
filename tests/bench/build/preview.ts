import { appendFile, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { ensureBrowser, openBrowser } from "../../browser/chromium.ts";
import { startPreview } from "../../browser/preview-process.ts";
import { type SyntheticArticle, syntheticArticle } from "../../synthetic/article.ts";
import { fileOf } from "../../synthetic/content.ts";
import { BenchError } from "../option.ts";
import { newestArticle } from "./changes.ts";
import type { Corpus } from "./corpus.ts";
import { NOW, type Room } from "./ours.ts";
import { processorTimeOf, watchMemory } from "./process-tree.ts";

/** How often each article is saved. */
const SAVES = 3;

/** A preview that shows nothing for so long, in ms, will not. */
const PATIENCE = 60_000;

/** Which articles are edited: the newest stands at the head of many lists, one in the middle in few. */
export const edited = ["the newest", "one in the middle"] as const;

/** From the moment an article is saved, in seconds, save by save. */
export interface Shown {
  /** Until the server tells open pages that they are out of date. */
  told: number[];
  /** Until a browser that has the article open shows the new words. */
  shown: number[];
}

export interface PreviewMeasured {
  articles: Record<(typeof edited)[number], Shown>;
  /** The most that the preview and all it started held, bytes; `undefined` where the system does not tell. */
  memory: number | undefined;
}

/**
 * Runs the preview of a room that was built and edited, saves articles in it, and looks how long it takes until an editor
 * sees what was saved.
 *
 * @throws {BenchError} if what was saved does not show
 */
export async function measurePreview(room: Room, corpus: Corpus): Promise<PreviewMeasured> {
  const browser = await openBrowser(await ensureBrowser());
  const folder = `${room.output}-preview`;
  const preview = await startPreview(room.content, folder, NOW, room.product);
  const peak = watchMemory(preview.pid);
  try {
    const page = await browser.newPage();
    const save = (article: SyntheticArticle) => saves(article, room, preview, page);
    const newest = await save(newestArticle(corpus));
    const middle = await save(syntheticArticle(Math.floor(corpus.count / 2), corpus.seed));
    return { articles: { "the newest": newest, "one in the middle": middle }, memory: peak() };
  } finally {
    peak();
    await preview.stop();
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function saves(
  article: SyntheticArticle,
  { content }: Room,
  { origin, pid }: { origin: string; pid: number },
  page: Page,
): Promise<Shown> {
  const file = join(content, fileOf(article));
  const address = `/${article.section.slug}/${article.slug}/`;
  const shown: Shown = { told: [], shown: [] };
  for (let save = 1; save <= SAVES; save++) {
    const words = `Lần lưu thứ ${save}.`;
    await page.goto(origin + address);
    await quiet(pid);
    const { told, close } = await listen(origin, address);
    await readFile(file);
    const started = performance.now();
    const since = (): number => (performance.now() - started) / 1000;
    await appendFile(file, `\n${words}\n`);
    const [first, second] = await Promise.all([
      told.then(since),
      page.getByText(words).waitFor({ timeout: PATIENCE }).then(since),
    ]).catch((error: Error) => {
      throw new BenchError(`The preview does not show what was saved in ${file}: ${error.message}`);
    });
    close();
    shown.told.push(first);
    shown.shown.push(second);
  }
  return shown;
}

/** Listens as the open page does. `told` comes with the first word that it is out of date. */
async function listen(origin: string, address: string): Promise<{ told: Promise<void>; close(): void }> {
  const end = new AbortController();
  const page = await (await fetch(origin + address)).text();
  const round = /\?luot=(\d+)/.exec(page)?.[1];
  const { body } = await fetch(`${origin}/__xem-thu?trang=${address}&luot=${round}`, {
    signal: AbortSignal.any([end.signal, AbortSignal.timeout(PATIENCE)]),
  });
  const hear = async (): Promise<void> => {
    const decoder = new TextDecoder();
    for await (const chunk of body ?? []) {
      if (decoder.decode(chunk as Uint8Array, { stream: true }).includes('"reload"')) return;
    }
    throw new Error("the preview hung up");
  };
  return { told: hear(), close: () => end.abort() };
}

/** Waits until the preview has done all it had to: the index follows each edit. */
async function quiet(pid: number): Promise<void> {
  for (let idle = 0, last = processorTimeOf(pid); idle < 8; ) {
    await wait(300);
    const now = processorTimeOf(pid);
    idle = now - last < 30 ? idle + 1 : 0;
    last = now;
  }
}

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBrowser } from "../../browser/chromium.ts";
import { installed } from "./installed.ts";

/** Scores, 0 to 100, in Lighthouse's order. */
export const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** One run of Lighthouse on one page. */
export interface LighthouseRun {
  scores: Record<(typeof categories)[number], number>;
  /** Milliseconds. */
  lcp: number;
  cls: number;
  /** Milliseconds. */
  tbt: number;
  elements: number;
  /** What was fetched before anybody scrolled: kind as Chromium names it, and bytes with their headers. */
  fetched: { kind: string; bytes: number }[];
  /** Audits below full marks, by their titles. */
  short: string[];
}

/** The corner of Lighthouse's answer that is used; https://github.com/GoogleChrome/lighthouse/blob/main/types/lhr/lhr.d.ts */
interface Report {
  lhr: {
    runtimeError?: { message: string };
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<
      string,
      { title: string; score: number | null; numericValue?: number; details?: { items?: unknown[] } }
    >;
  };
}

/** An entry of the audit `network-requests`. */
interface Fetched {
  resourceType: string;
  transferSize: number;
}

type Measure = (url: string) => Promise<LighthouseRun>;

/** Opens a Chromium, lends it out to be asked about pages, and closes it. Mobile, slow 4G and slow processor simulated. */
export async function withLighthouse(work: (measure: Measure) => Promise<void>): Promise<void> {
  const folder = await installed("lighthouse");
  const load = (path: string) => import(pathToFileURL(join(folder, "node_modules", path)).href);
  const { default: lighthouse } = await load("lighthouse/core/index.js");
  const { launch } = await load("chrome-launcher/dist/index.js");
  const chromeFlags = [
    "--headless=new",
    "--disable-gpu",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
  const chrome = await launch({ chromePath: await ensureBrowser(), chromeFlags });
  try {
    await work(async (url) => {
      const options = {
        port: chrome.port,
        output: "json",
        logLevel: "silent",
        onlyCategories: [...categories],
      };
      return read((await lighthouse(url, options)) as Report);
    });
  } finally {
    chrome.kill();
  }
}

function read({ lhr }: Report): LighthouseRun {
  if (lhr.runtimeError) throw new Error(`Lighthouse: ${lhr.runtimeError.message}`);
  const value = (id: string): number => lhr.audits[id]?.numericValue ?? Number.NaN;
  const scores = categories.map((id) => [id, Math.round((lhr.categories[id]?.score ?? 0) * 100)]);
  const weighed = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]),
  );
  return {
    scores: Object.fromEntries(scores) as LighthouseRun["scores"],
    lcp: value("largest-contentful-paint"),
    cls: value("cumulative-layout-shift"),
    tbt: value("total-blocking-time"),
    elements: value("dom-size"),
    fetched: ((lhr.audits["network-requests"]?.details?.items ?? []) as Fetched[]).map(
      ({ resourceType, transferSize }) => ({ kind: resourceType, bytes: transferSize }),
    ),
    short: weighed.flatMap((audit) =>
      audit && audit.score !== null && audit.score < 0.9 ? [audit.title] : [],
    ),
  };
}

/** The middle of an odd number of figures. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

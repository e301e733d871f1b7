import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser, openBrowser } from "../browser/chromium.ts";
import { breaches, budgets, worst } from "../budgets/budgets.ts";
import { costOf, filesOf } from "../budgets/built-page.ts";
import { shiftsOf } from "../budgets/layout-shift.ts";
import { templates } from "../budgets/templates.ts";
import { SAMPLE_NOW } from "../site/build-sample.ts";
import { runCommand } from "../site/command.ts";
import { pagesOf } from "../site/pages.ts";
import { serve } from "../site/serve.ts";
import { type Bench, BenchError } from "./option.ts";
import { machine, table, writePart } from "./page.ts";

const PAGE = "docs/budgets.md";
const WIDTHS = [360, 1280];

/** What every page of the sample costs, held against the budgets. */
export const budgetsBench: Bench = {
  options: { write: { type: "boolean", help: `Write the table to ${PAGE}` } },
  async run({ write }) {
    await onSample(async (site) => {
      const files = filesOf(site);
      const costs = (await pagesOf(site)).map((page) => costOf(page, files));
      const rows = budgets.map((budget) => {
        const page = worst(budget, costs);
        const figure = page ? budget.figure(page) : 0;
        const url = page && figure > 0 ? page.url : "every page";
        return [budget.what, budget.limit.toLocaleString("en"), figure.toLocaleString("en"), url, budget.why];
      });
      const shift = await worstShift(site);
      rows.push([
        "layout shift, pictures and scripts late, scrolled to the end",
        "0",
        ...shift,
        "nothing moves under a reader's eyes",
      ]);
      const report = table(["what", "budget", "most", "of page", "why"], rows);
      console.log(report);
      if (write) {
        const facts = `\`npm run bench -- budgets --write\`; ${costs.length} pages of the sample portal, layout shift on ${templates.length} templates at ${WIDTHS.join(" and ")} px; ${machine()}.`;
        await writePart(PAGE, "budgets", `${facts}\n\n${report}`);
      }
      const broken = budgets.flatMap((budget) => breaches(budget, costs));
      if (broken.length > 0) throw new BenchError(`Over budget:\n${broken.join("\n")}`);
    });
  },
};

/** Builds the sample portal into a folder of its own. */
export async function onSample(work: (site: string) => Promise<void>): Promise<void> {
  const room = await mkdtemp(join(tmpdir(), "cong-tin-bench-"));
  try {
    const site = join(room, "site");
    const built = await runCommand("build", ["--output", site, "--now", SAMPLE_NOW]);
    if (built.code !== 0) throw new BenchError(`the sample portal does not build:\n${built.stderr}`);
    await work(site);
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

async function worstShift(site: string): Promise<[figure: string, page: string]> {
  const browser = await openBrowser(await ensureBrowser());
  const served = await serve(site);
  try {
    let most = { value: 0, page: "every template" };
    for (const [, url] of templates) {
      for (const width of WIDTHS) {
        const shifts = await shiftsOf(browser, served.origin + url, width);
        const value = shifts.reduce((sum, shift) => sum + shift.value, 0);
        if (value > most.value) most = { value, page: `${url} at ${width} px` };
      }
    }
    return [most.value === 0 ? "0" : most.value.toFixed(4), most.page];
  } finally {
    await served.close();
    await browser.close();
  }
}

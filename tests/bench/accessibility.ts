import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Audit } from "../../scripts/model/accessibility/audit.ts";
import { audit, openAndStay } from "../browser/accessibility/axe.ts";
import { reportOf } from "../browser/accessibility/report.ts";
import { templates } from "../browser/accessibility/templates.ts";
import { ensureBrowser, openBrowser } from "../browser/chromium.ts";
import { runCommand } from "../site/command.ts";
import { serve } from "../site/serve.ts";
import { type Bench, BenchError } from "./option.ts";

const FILE = "scripts/model/accessibility/audit.json";

/** Every kind of page in every theme and width against axe's rules; the statement on the portal tells the result. */
export const accessibility: Bench = {
  options: { write: { type: "boolean", help: `Write ${FILE}, which the statement at /tro-nang/ tells` } },

  async run(values) {
    const folder = await mkdtemp(join(tmpdir(), "cong-tin-axe-"));
    const browser = await openBrowser(await ensureBrowser());
    try {
      const site = join(folder, "site");
      const built = await runCommand("build", ["--output", site, "--now", "2026-11-23T09:00:00+07:00"]);
      if (built.code !== 0) throw new BenchError(built.stderr);
      const served = await serve(site);
      const rules = new Set<string>();
      const wrong: string[] = [];
      for (const { name, url } of templates) {
        const page = await browser.newPage({ baseURL: served.origin, locale: "vi-VN" });
        await openAndStay(page, url);
        const found = await audit(page);
        for (const rule of found.rules) rules.add(rule);
        wrong.push(...found.violations.map((one) => `${url} ${one}`));
        console.log(`${found.violations.length} violations  ${name}`);
        await page.close();
      }
      await served.close();
      if (wrong.length > 0) throw new BenchError(wrong.join("\n"));
      if (values.write) await write([...rules], `Chromium ${browser.version().split(".")[0]}`);
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function write(rules: string[], browser: string): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const report: Audit = { date, browser, ...reportOf(rules) };
  const file = fileURLToPath(new URL(`../../${FILE}`, import.meta.url));
  await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`);
  console.log(`✔ ${FILE}`);
}

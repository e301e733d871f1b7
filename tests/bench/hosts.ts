import { join } from "node:path";
import { faultsOf, questionsFor } from "../hosts/live/questions.ts";
import { serversHere, withServer } from "../hosts/live/servers.ts";
import { trustedIn } from "../site/trusted.ts";
import { onSample } from "./budgets.ts";
import { type Bench, BenchError } from "./option.ts";
import { table } from "./page.ts";

/** Real servers hold what the files for hosts promise; which are there differs from machine to machine. */
export const hostsBench: Bench = {
  options: {},
  async run() {
    const servers = serversHere();
    if (servers.length === 0) {
      throw new BenchError(
        "No nginx, Apache or Caddy here: install one, or name it by NGINX_PATH, APACHE_PATH, CADDY_PATH.",
      );
    }
    await onSample(async (folder) => {
      const trusted = await trustedIn(folder);
      const questions = questionsFor(folder);
      const rows: string[][] = questions.map(({ about }) => [about]);
      for (const [at, server] of servers.entries()) {
        const site = { folder, trusted, room: join(folder, `../server-${at}`) };
        await withServer(server, site, async (origin) => {
          for (const [row, question] of questions.entries()) {
            const faults = await faultsOf(origin, folder, server.brotli, question);
            rows[row]?.push(faults.join("; ") || "✓");
          }
        });
      }
      console.log(table(["asked for", ...servers.map(({ name }) => name)], rows));
      const wrong = rows.flatMap(([, ...answers]) => answers).filter((answer) => answer !== "✓");
      if (wrong.length > 0) throw new BenchError(`${wrong.length} answers are wrong.`);
    });
  },
};

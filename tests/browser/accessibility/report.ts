import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Audit } from "../../../scripts/model/accessibility/audit.ts";
import { templates } from "./templates.ts";
import { themes, widths } from "./themes.ts";

/**
 * What the statement on the portal tells of the tests, but for the day and the browser.
 *
 * @param rules axe's rules that were held against the pages
 */
export function reportOf(rules: readonly string[]): Omit<Audit, "date" | "browser"> {
  return {
    axe: axeVersion(),
    rules: rules.length,
    templates: templates.map(({ name }) => name),
    themes: themes.map(({ name }) => name),
    widths: [...widths],
  };
}

function axeVersion(): string {
  const file = createRequire(import.meta.url).resolve("axe-core/package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

import type { Page } from "playwright-core";

/** The rules a page's policy saw broken, by directive (https://www.w3.org/TR/CSP3/#violation-events). */
export interface Violations {
  directives: string[];
}

/** Notes every violation in every document the page shows from now on, redirects included. */
export async function watchViolations(page: Page): Promise<Violations> {
  const directives: string[] = [];
  await page.exposeFunction("noteViolation", (directive: string) => void directives.push(directive));
  await page.addInitScript(() => {
    const { noteViolation } = window as unknown as { noteViolation(directive: string): void };
    document.addEventListener("securitypolicyviolation", (event) => noteViolation(event.effectiveDirective));
  });
  return { directives };
}

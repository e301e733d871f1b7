import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { ensureBrowser } from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the browser the tests open. */
    browser: string;
  }
}

/** Finds or fetches the browser once, before the test files start side by side. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("browser", await ensureBrowser());
}

import { HtmlValidate } from "html-validate";
import { expect, inject, test } from "vitest";
import { pagesOf } from "./pages.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Preact writes `<!doctype html>` in lower case as the standard's own examples do, and void elements with a slash.
    "doctype-style": "off",
    "void-style": "off",
    // The menu's rule on long titles is for search pages that cut them; a headline is as long as its editor made it.
    "long-title": "off",
  },
});

const pages = await pagesOf(inject("sample"));

test("every page of the sample portal is valid HTML", async () => {
  const faults: string[] = [];
  for (const { url, html } of pages) {
    const report = await validator.validateString(html, `${url}index.html`);
    for (const { messages } of report.results) {
      faults.push(...messages.map((one) => `${url} ${one.ruleId}: ${one.message}`));
    }
  }
  expect(faults).toEqual([]);
});

test("every page has one h1, one main, and headings without gaps", () => {
  const faults = pages
    .filter(({ url }) => !url.startsWith("/tin-cu/"))
    .filter(({ document }) => {
      const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((one) =>
        Number(one.tagName.slice(1)),
      );
      const gap = levels.some((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1);
      return (
        gap ||
        levels.filter((level) => level === 1).length !== 1 ||
        document.querySelectorAll("main").length !== 1
      );
    })
    .map(({ url }) => url);
  expect(faults).toEqual([]);
});

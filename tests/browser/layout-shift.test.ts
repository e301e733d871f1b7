import { expect } from "vitest";
import { shiftsOf } from "../budgets/layout-shift.ts";
import { templates } from "../budgets/templates.ts";
import { test } from "./visit.ts";

test.describe.each([360, 1280])(
  "nothing moves under a reader's eyes at %d px while pictures and scripts come late:",
  (width) => {
    test.for(templates)("%s", async ([, url], { browser, origin }) => {
      expect(await shiftsOf(browser, origin + url, width)).toEqual([]);
    });
  },
);

test("a picture whose room is not kept is noticed", async ({ browser, page, origin }) => {
  const response = await page.request.get(`${origin}${templates[3]?.[1]}`);
  const html = (await response.text()).replace(/ (?:width|height)="\d+"/g, "");
  const shifts = await shiftsOf(browser, `${origin}${templates[3]?.[1]}`, 1280, html);
  expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThan(0.01);
});

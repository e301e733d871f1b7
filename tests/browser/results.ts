import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** What the search page shows of an article. */
export interface ShownResult {
  title: string;
  /** Where the first link leads: the address's path. */
  url: string;
  datetime: string;
  /** The line under the title: date and section. */
  meta: string;
  marks: string[];
  text: string;
}

/** What the search page says and shows at one moment. */
export interface Answer {
  /** The sentence on what was found. */
  status: string;
  /** How many articles the sentence tells of. */
  count: number;
  busy: boolean;
  results: ShownResult[];
}

/** What the search page says and shows now. */
export function answer(page: Page): Promise<Answer> {
  return page.getByRole("region", { name: "Kết quả tìm kiếm" }).evaluate((region) => {
    const status = region.querySelector("[role=status]")?.textContent ?? "";
    return {
      status,
      count: [...status.matchAll(/(\d+) bài/g)].reduce((sum, [, count]) => sum + Number(count), 0),
      busy: region.getAttribute("aria-busy") !== "false",
      results: [...region.querySelectorAll("ol > li")].map((item) => ({
        title: item.querySelector("a")?.textContent ?? "",
        url: item.querySelector("a")?.pathname ?? "",
        datetime: item.querySelector("time")?.dateTime ?? "",
        meta: item.querySelector(".meta")?.textContent ?? "",
        marks: [...item.querySelectorAll("mark")].map((mark) => mark.textContent),
        text: item.textContent,
      })),
    };
  });
}

/** Waits for a search to end with a sentence like this and all of its first `most` articles on the page. */
export async function answered(page: Page, status = /Tìm thấy|Dưới đây là/, most = 10): Promise<Answer> {
  const whole = (now: Answer): boolean =>
    !now.busy && status.test(now.status) && now.results.length === Math.min(now.count, most);
  await expect.poll(() => answer(page), { timeout: 15_000 }).toSatisfy(whole);
  return answer(page);
}

/** The addresses of what was found, in a fixed order. */
export function urlsOf({ results }: Answer): string[] {
  return results.map(({ url }) => url).sort();
}

/** Types words into the search page's box and presses Enter, as most visitors do. */
export async function ask(page: Page, words: string): Promise<void> {
  await boxOf(page).fill(words);
  await boxOf(page).press("Enter");
}

/** The search page's box. */
export function boxOf(page: Page): Locator {
  return page.getByLabel("Tìm gì?");
}

/** Opens the panel of filters and waits for what there is to choose. */
export async function openFilters(page: Page): Promise<void> {
  await page.getByText("Lọc kết quả").click();
  await page
    .getByRole("combobox", { name: "Chuyên mục" })
    .getByRole("option")
    .nth(1)
    .waitFor({ state: "attached" });
}

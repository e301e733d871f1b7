import type { Page } from "playwright-core";

/** A way the pages can look: what the device asks for, and what the reader chose on the page. */
export interface Theme {
  /** As the statement tells it. */
  name: string;
  device: "light" | "dark";
  /** `data-theme` of the page; absent where the reader chose nothing. */
  chosen?: "light" | "dark" | "contrast";
  /** The system replaces all colours by its own (https://www.w3.org/TR/css-color-adjust-1/#forced). */
  forced?: true;
}

/** Every look of the pages. The first is the one all rules are held against; the others change colours only. */
export const themes: readonly [Theme, ...Theme[]] = [
  { name: "sáng", device: "light" },
  { name: "tối", device: "dark" },
  { name: "tương phản cao", device: "light", chosen: "contrast" },
  { name: "màu do hệ điều hành ép", device: "light", forced: true },
];

/** Widths in CSS pixels: the narrowest that WCAG 1.4.10 asks for, and a desk. */
export const widths = [320, 1280] as const;

/** Shows a loaded page in a theme. */
export async function wear(page: Page, { device, chosen, forced }: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: device, forcedColors: forced ? "active" : "none" });
  await page.evaluate((theme) => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, chosen);
}

import type { Page } from "playwright-core";

/** Where the keyboard is, and what can be seen of it. */
export interface Stop {
  /** Tag and name or words of the element. */
  what: string;
  /** Its place in the document, counted over all elements. */
  order: number;
  /** Whether a ring of at least two pixels is drawn around it. */
  ringed: boolean;
  /** Whether something else lies over all of its corners and its middle (WCAG 2.4.11). */
  obscured: boolean;
}

/**
 * Presses Tab until the keyboard has left the page, as somebody without a mouse goes through it.
 *
 * @throws if it is still on the page after `limit` presses: a trap (WCAG 2.1.2)
 */
export async function walk(page: Page, limit = 400): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(look);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`a trap near ${stops.at(-1)?.what}`);
}

function look(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const points = [
    [box.left + 2, box.top + 2],
    [box.right - 2, box.top + 2],
    [box.left + 2, box.bottom - 2],
    [box.right - 2, box.bottom - 2],
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
  ] as const;
  const seen = points.some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  });
  return {
    what: `${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") ?? (element.textContent?.trim() || element.id)).replace(/\s+/g, " ").slice(0, 60)}`,
    order: [...document.querySelectorAll("*")].indexOf(element),
    // `auto` is the browser's own ring, on pages without our style sheet.
    ringed:
      style.outlineStyle === "auto" ||
      (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2),
    obscured: !seen,
  };
}

/** What Tab must reach: all that can be pressed, typed into or scrolled, and is shown. */
export function interactive(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          "a[href], button, input, select, textarea, summary, [tabindex='0']",
        ),
      ].filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(":disabled"),
      ).length,
  );
}

/** Whatever can be pressed, outside running text, and is smaller than 44 CSS px in width or height (WCAG 2.5.5). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inText = (element: Element): boolean =>
      element.matches("a") &&
      element.closest(".prose p, .prose li, .prose td, .meta, .byline, .source, .updated, p:not([class])") !==
        null &&
      (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
    return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, summary")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !inText(element))
      .map((element) => ({ element, box: targetOf(element) }))
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .map(
        ({ element, box }) =>
          `${element.tagName.toLowerCase()}${element.className ? `.${element.className}` : ""} “${element.textContent?.trim().slice(0, 40) || element.id}” in ${element.parentElement?.tagName.toLowerCase()}.${element.closest("[class]:not(a)")?.className}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
      );

    /** A box to tick is pressed by its label too. */
    function targetOf(element: HTMLElement): { width: number; height: number } {
      const box = element.getBoundingClientRect();
      const [label] = (element as HTMLInputElement).labels ?? [];
      if (!label || (element as HTMLInputElement).type !== "checkbox") return box;
      const other = label.getBoundingClientRect();
      return {
        width: Math.max(box.right, other.right) - Math.min(box.left, other.left),
        height: Math.max(box.bottom, other.bottom) - Math.min(box.top, other.top),
      };
    }
  });
}

/**
 * Lets arrow keys go from stop to stop below a box, and from the first back to it; Escape leads there at once.
 *
 * @param stops what can be gone to now, in order
 */
export function walkByKeys(box: HTMLElement, stops: () => HTMLElement[]): void {
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const all = stops();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = document.activeElement === box ? fromBox(event.key, all) : fromStop(event.key, all, at, box);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function fromBox(key: string, all: HTMLElement[]): HTMLElement | undefined {
  return key === "ArrowDown" ? all[0] : undefined;
}

function fromStop(key: string, all: HTMLElement[], at: number, box: HTMLElement): HTMLElement | undefined {
  if (at === -1) return undefined;
  if (key === "Escape") return box;
  if (key === "ArrowDown") return all[at + 1];
  return key === "ArrowUp" ? (all[at - 1] ?? box) : undefined;
}

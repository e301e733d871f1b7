import { type DisplayChoice, displayChoices } from "../../../scripts/model/display.ts";

const names: DisplayChoice[] = ["theme", "text"];
const { dataset } = document.documentElement;

/** Puts what the device keeps on the page; nothing where the browser keeps nothing. */
export function applyKept(): void {
  for (const name of names) {
    try {
      show(name, localStorage.getItem(name));
    } catch {
      // Storage is switched off: the page looks as usual.
    }
  }
}

/** Takes one choice for this page and, where the browser keeps anything, for all others. */
export function choose(name: DisplayChoice, value: string): void {
  show(name, value);
  try {
    if (dataset[name]) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // It holds for this page.
  }
}

function show(name: DisplayChoice, value: string | null): void {
  if (value && (displayChoices[name] as readonly string[]).includes(value)) dataset[name] = value;
  else delete dataset[name];
}

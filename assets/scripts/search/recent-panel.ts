import { element, part } from "./element.ts";
import { forget, forgetAll, recentSearches } from "./recent.ts";

/** The searches of this device under the empty box, each a link, each to be erased. */
export class RecentPanel {
  readonly #box: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #list: HTMLElement;

  constructor(box: HTMLInputElement, panel: HTMLElement) {
    this.#box = box;
    this.#panel = panel;
    this.#list = part(panel, "ul");
    box.addEventListener("focus", () => this.#refresh());
    box.addEventListener("input", () => this.#refresh());
    box.addEventListener("keydown", ({ key }) => key === "Escape" && this.close());
    // A press on the panel leaves focus where it is; Safari would otherwise take it from the box and to nowhere.
    panel.addEventListener("mousedown", (event) => event.preventDefault());
    panel.addEventListener("click", ({ target }) => this.#erase(target as HTMLElement));
    for (const one of [box, panel]) one.addEventListener("focusout", (event) => this.#leave(event));
  }

  close(): void {
    this.#panel.hidden = true;
  }

  /** What the keyboard can go to; nothing when the panel is closed. */
  stops(): HTMLElement[] {
    return this.#panel.hidden ? [] : [...this.#list.querySelectorAll("a")];
  }

  #refresh(): void {
    const texts = this.#box.value === "" ? recentSearches() : [];
    this.#list.replaceChildren(...texts.map(entry));
    this.#panel.hidden = texts.length === 0;
  }

  #erase(target: HTMLElement): void {
    const button = target.closest("button");
    if (!button) return;
    const { text } = button.dataset;
    const at = [...this.#list.querySelectorAll("button")].indexOf(button);
    if (text === undefined) forgetAll();
    else forget(text);
    this.#refresh();
    const buttons = this.#list.querySelectorAll("button");
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#box).focus();
  }

  #leave({ relatedTarget }: FocusEvent): void {
    const next = relatedTarget as Node | null;
    // The button that sends the form stands between the box and the panel.
    if (next && (this.#panel.contains(next) || this.#box.form?.contains(next))) return;
    this.close();
  }
}

function entry(text: string): HTMLLIElement {
  const link = element("a", "", text);
  link.href = `${location.pathname}?${new URLSearchParams({ q: text })}`;
  const button = element("button", "erase", "×");
  button.type = "button";
  button.dataset.text = text;
  button.setAttribute("aria-label", `Xoá “${text}”`);
  return element("li", "", link, button);
}

import type { Suggestion } from "../../../scripts/model/search.ts";
import { element } from "./element.ts";
import { matching, type Offer } from "./suggest.ts";

const KINDS: Record<Suggestion["kind"], string> = {
  section: "Chuyên mục",
  tag: "Từ khoá",
  number: "Văn bản",
  title: "Bài",
};

/** Letters that are too few to say what is meant. */
const LEAST = 2;

/**
 * Offers pages while a visitor types, as the ARIA pattern of a combobox with a list wants it
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/): focus stays in the box, arrows choose, Enter goes there.
 */
export class Suggestions {
  readonly #box: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #load: () => Promise<readonly Offer[]>;
  #offers: readonly Offer[] = [];
  #chosen = -1;
  #turn = 0;

  /** @param load fetches the list; called when somebody types, and never before */
  constructor(
    box: HTMLInputElement,
    list: HTMLElement,
    status: HTMLElement,
    load: () => Promise<readonly Offer[]>,
  ) {
    this.#box = box;
    this.#list = list;
    this.#status = status;
    this.#load = load;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Gợi ý");
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", list.id);
    box.addEventListener("input", () => void this.#offer());
    box.addEventListener("keydown", (event) => this.#press(event));
    box.addEventListener("blur", () => this.close());
    // The box keeps focus, or its blur would close the list before the click.
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", ({ target }) => this.#go(this.#at(target as Element)));
    this.close();
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  close(): void {
    this.#turn++;
    this.#show([]);
    this.#status.textContent = "";
  }

  async #offer(): Promise<void> {
    const turn = ++this.#turn;
    const typed = this.#box.value.trim();
    if (typed.length < LEAST) return this.close();
    try {
      const offers = matching(await this.#load(), typed);
      if (turn !== this.#turn) return;
      this.#show(offers);
      this.#status.textContent = offers.length > 0 ? `${offers.length} gợi ý` : "";
    } catch {
      // Without suggestions the search still works, and the next key asks for them again.
    }
  }

  #show(offers: readonly Offer[]): void {
    this.#offers = offers;
    this.#list.replaceChildren(...offers.map(option));
    this.#list.hidden = offers.length === 0;
    this.#box.setAttribute("aria-expanded", String(this.isOpen));
    this.#choose(-1);
  }

  #choose(at: number): void {
    this.#chosen = at;
    for (const [place, one] of [...this.#list.children].entries()) {
      one.setAttribute("aria-selected", String(place === at));
    }
    const chosen = this.#list.children[at];
    if (chosen) this.#box.setAttribute("aria-activedescendant", chosen.id);
    else this.#box.removeAttribute("aria-activedescendant");
    chosen?.scrollIntoView({ block: "nearest" });
  }

  #press(event: KeyboardEvent): void {
    // While an input method puts a letter together, the keys are its own.
    if (!this.isOpen || event.isComposing) return;
    const last = this.#offers.length - 1;
    const deeds: Record<string, () => void> = {
      ArrowDown: () => this.#choose(this.#chosen < last ? this.#chosen + 1 : -1),
      ArrowUp: () => this.#choose(this.#chosen < 0 ? last : this.#chosen - 1),
      Escape: () => this.close(),
      ...(this.#chosen >= 0 && { Enter: () => this.#go(this.#chosen) }),
    };
    const deed = deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    deed();
  }

  #at(target: Element): number {
    return [...this.#list.children].findIndex((one) => one.contains(target));
  }

  #go(at: number): void {
    const offer = this.#offers[at];
    if (offer) location.assign(offer.url);
  }
}

function option({ kind, text }: Offer, at: number): HTMLElement {
  const made = element(
    "div",
    "",
    element("span", "", text),
    " ",
    element("span", "suggestion-kind", KINDS[kind]),
  );
  made.id = `goi-y-${at}`;
  made.setAttribute("role", "option");
  return made;
}

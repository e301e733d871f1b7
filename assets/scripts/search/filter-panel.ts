import type { FilterName } from "../../../scripts/model/search.ts";
import { element, part } from "./element.ts";
import type { Request } from "./engine/answer.ts";
import type { Engine } from "./engine/engine.ts";
import type { Hit } from "./engine/rank.ts";
import { filterNames, hasFilter, type Query, requestOf } from "./query.ts";

const LOST = "Chưa tải được các điều kiện lọc. Mời kiểm tra kết nối mạng rồi mở lại.";

/**
 * The choices that narrow a search, each with how many articles it would leave. What there is to choose is fetched when
 * the panel is open, and not before.
 */
export class FilterPanel {
  readonly #engine: Engine;
  readonly #panel: HTMLDetailsElement;
  readonly #status: HTMLElement;
  readonly #reset: HTMLButtonElement;
  readonly #choices: ReadonlyMap<FilterName, HTMLSelectElement>;
  #query: Query;
  #turn = 0;

  constructor(panel: HTMLDetailsElement, engine: Engine, query: Query) {
    this.#engine = engine;
    this.#panel = panel;
    this.#query = query;
    this.#status = part(panel, "[role=status]");
    this.#reset = part<HTMLButtonElement>(panel, "button");
    this.#choices = new Map(
      filterNames.map((name) => [name, part<HTMLSelectElement>(panel, `[name="${name}"]`)]),
    );
    panel.addEventListener("toggle", () => void this.#count());
    this.#reset.addEventListener("click", () => this.#chooseNothing());
  }

  /** Shows what is chosen; opens where anything is, so that nobody wonders why so little was found. */
  choose(query: Query): void {
    for (const [name, choice] of this.#choices) {
      const isKnown = [...choice.options].some(({ value }) => value === query[name]);
      if (!isKnown) choice.add(new Option(query[name], query[name]));
      choice.value = query[name];
    }
    if (hasFilter(query)) this.#panel.open = true;
  }

  /** Counts anew for a search, if anybody sees it. */
  follow(query: Query): void {
    this.#query = query;
    this.#reset.hidden = !hasFilter(query);
    void this.#count();
  }

  #chooseNothing(): void {
    for (const choice of this.#choices.values()) choice.value = "";
    part(this.#panel, "summary").focus();
    this.#panel.dispatchEvent(new Event("change", { bubbles: true }));
  }

  async #count(): Promise<void> {
    if (!this.#panel.open) return;
    const turn = ++this.#turn;
    const request = requestOf(this.#query);
    try {
      const asked = this.#hits(request);
      const counts = await Promise.all(
        filterNames.map(async (name) => {
          const hits = name in request.filters ? this.#hits(without(request, name)) : asked;
          return this.#engine.count(name, await hits);
        }),
      );
      if (turn !== this.#turn) return;
      for (const [at, name] of filterNames.entries()) {
        const choice = this.#choices.get(name);
        if (choice) offer(choice, counts[at] ?? new Map(), request.filters[name] ?? "");
      }
      this.#status.textContent = "";
    } catch {
      if (turn === this.#turn) this.#status.textContent = LOST;
    }
  }

  /** What a search finds; nothing asked leaves all articles to choose from. */
  async #hits(request: Request): Promise<readonly Hit[] | undefined> {
    if (!request.text && Object.keys(request.filters).length === 0) return undefined;
    return (await this.#engine.search(request)).hits;
  }
}

/** A search without one of its filters: what another choice there would choose from. */
function without(request: Request, name: FilterName): Request {
  const filters = { ...request.filters };
  delete filters[name];
  return { ...request, filters };
}

/** Fills a choice with the values that leave anything, and with the one that is chosen. */
function offer(choice: HTMLSelectElement, counts: ReadonlyMap<string, number>, chosen: string): void {
  const all = choice.options[0] ?? new Option();
  const values = [...counts].filter(([value, count]) => count > 0 || value === chosen).sort(inOrder);
  if (chosen && !counts.has(chosen)) values.push([chosen, 0]);
  const options = values.map(([value, count]) =>
    Object.assign(element("option", "", `${value} (${count.toLocaleString("vi-VN")})`), { value }),
  );
  choice.replaceChildren(all, ...options);
  choice.value = chosen;
}

/** Years from the newest on, all else by the alphabet. */
function inOrder([a]: [string, number], [b]: [string, number]): number {
  const year = /^\d{4}$/;
  return year.test(a) && year.test(b) ? Number(b) - Number(a) : a.localeCompare(b, "vi");
}

import { element, part } from "./element.ts";
import type { Answer } from "./engine/answer.ts";
import type { Engine } from "./engine/engine.ts";
import type { Hit } from "./engine/rank.ts";
import { type Query, searchString } from "./query.ts";
import { resultItem } from "./result-item.ts";
import { type Piece, sentenceOf } from "./sentence.ts";

const LOST = "Chưa tải được dữ liệu tìm kiếm. Mời kiểm tra kết nối mạng rồi thử lại.";

/** How many results a step shows. */
const STEP = 10;

/** The region of the page that tells what was found. Text goes in as text: nothing a visitor typed becomes markup. */
export class ResultList {
  readonly #engine: Engine;
  readonly #region: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  #hits: readonly Hit[] = [];
  #shown = 0;

  constructor(region: HTMLElement, engine: Engine) {
    this.#engine = engine;
    this.#region = region;
    this.#status = part(region, "#tinh-trang");
    this.#list = part(region, "#danh-sach");
    this.#more = part<HTMLButtonElement>(region, "#xem-them");
    this.#more.addEventListener("click", () => void this.#showMore());
  }

  /** Shows nothing, with a sentence or without. */
  clear(...sentence: Piece[]): void {
    this.#hits = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#tell(sentence);
  }

  wait(): void {
    this.#region.setAttribute("aria-busy", "true");
    this.#status.textContent = "Đang tìm…";
  }

  fail(): void {
    this.clear(LOST);
  }

  /**
   * Shows an answer, unless another question was asked while its first articles came.
   *
   * @param isStale asked when they are there
   * @throws if they could not be fetched
   */
  async show(answer: Answer, query: Query, isStale: () => boolean): Promise<void> {
    const first = await this.#read(answer.hits.slice(0, STEP));
    if (isStale()) return;
    this.clear(...sentenceOf(answer, query));
    this.#hits = answer.hits;
    this.#append(first);
  }

  /** What the keyboard can go to: the articles' links and the button for more. */
  stops(): HTMLElement[] {
    const links = [...this.#list.children].map((item) => part(item, "a"));
    return this.#more.hidden ? links : [...links, this.#more];
  }

  async #showMore(): Promise<void> {
    const hits = this.#hits;
    const from = this.#shown;
    this.#more.disabled = true;
    try {
      const next = await this.#read(hits.slice(from, from + STEP));
      if (hits !== this.#hits) return;
      this.#append(next);
      this.stops()[from]?.focus();
    } catch {
      if (hits === this.#hits) this.#tell([LOST]);
    } finally {
      this.#more.disabled = false;
    }
  }

  async #read(hits: readonly Hit[]): Promise<HTMLLIElement[]> {
    return (await Promise.all(hits.map((hit) => this.#engine.read(hit)))).map(resultItem);
  }

  #append(items: HTMLLIElement[]): void {
    this.#list.append(...items);
    this.#shown += items.length;
    this.#more.hidden = this.#shown >= this.#hits.length;
  }

  #tell(sentence: readonly Piece[]): void {
    this.#status.replaceChildren(...sentence.map(pieceOf));
    this.#region.setAttribute("aria-busy", "false");
  }
}

function pieceOf(piece: Piece): Node | string {
  if (typeof piece === "string") return piece;
  const link = element("a", "", piece.text);
  link.href = location.pathname + searchString(piece.query);
  return link;
}

import type { Found, FoundList } from "./engine.ts";
import type { Query } from "./query.ts";

const LOST = "Chưa tải được dữ liệu tìm kiếm. Mời kiểm tra kết nối mạng rồi thử lại.";

/** How many results a step shows. */
const STEP = 10;

/** The region of the page that tells what was found. Text goes in as text: nothing a visitor typed becomes markup. */
export class ResultList {
  readonly #region: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  #found: FoundList = [];
  #shown = 0;

  constructor(region: HTMLElement) {
    this.#region = region;
    this.#status = part(region, "#tinh-trang");
    this.#list = part(region, "#danh-sach");
    this.#more = part(region, "#xem-them");
    this.#more.addEventListener("click", () => void this.#showMore());
  }

  /** Shows nothing, with a sentence or without. */
  clear(message = ""): void {
    this.#found = [];
    this.#shown = 0;
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#tell(message);
  }

  wait(): void {
    this.#region.setAttribute("aria-busy", "true");
    this.#status.textContent = "Đang tìm…";
  }

  fail(): void {
    this.clear(LOST);
  }

  /** @throws if the first articles could not be fetched */
  async show(found: FoundList, query: Query): Promise<void> {
    const first = await fetchAll(found.slice(0, STEP));
    this.clear(sentence(found.length, query.q));
    this.#found = found;
    this.#append(first);
  }

  async #showMore(): Promise<void> {
    const found = this.#found;
    const from = this.#shown;
    this.#more.disabled = true;
    try {
      const next = await fetchAll(found.slice(from, from + STEP));
      if (found !== this.#found) return;
      this.#append(next);
      this.#list.children[from]?.querySelector("a")?.focus();
    } catch {
      this.#tell(LOST);
    } finally {
      this.#more.disabled = false;
    }
  }

  #append(articles: Found[]): void {
    this.#list.append(...articles.map(item));
    this.#shown += articles.length;
    this.#more.hidden = this.#shown >= this.#found.length;
  }

  #tell(message: string): void {
    this.#status.textContent = message;
    this.#region.setAttribute("aria-busy", "false");
  }
}

function fetchAll(found: FoundList): Promise<Found[]> {
  return Promise.all(found.map((read) => read()));
}

function sentence(count: number, words: string): string {
  const about = words ? ` cho “${words}”` : "";
  if (count === 0) return `Không tìm thấy bài nào${about}. Thử bớt từ hoặc bỏ bớt điều kiện lọc.`;
  return `Tìm thấy ${count.toLocaleString("vi-VN")} bài${about}.`;
}

function item({ url, title, excerpt, section, date, datetime }: Found): HTMLElement {
  const link = element("a", title);
  link.href = url;
  const heading = element("h2");
  heading.append(link);
  const time = element("time", `(${date})`);
  time.dateTime = datetime;
  const meta = element("p");
  meta.className = "meta";
  meta.append(time, ` · ${section}`);
  const text = element("p");
  text.append(...marked(excerpt));
  const entry = element("li");
  entry.append(heading, meta, text);
  return entry;
}

/** An excerpt's text and marks as nodes. Pagefind escapes HTML's signs and adds `<mark>`; nothing else is let in. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/s).map((piece, at) => {
    const text = withoutEscapes(piece);
    return at % 2 === 1 ? element("mark", text) : document.createTextNode(text);
  });
}

function withoutEscapes(text: string): string {
  const signs: Record<string, string> = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&amp;": "&",
  };
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

function part<Kind extends HTMLElement>(region: HTMLElement, selector: string): Kind {
  const found = region.querySelector<Kind>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

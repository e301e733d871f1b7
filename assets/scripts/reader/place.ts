import { say } from "./say.ts";

/** Where the device keeps, story by story, the page a reader came to. It is sent nowhere. */
const KEY = "doc-do";
const MOST = 20;

/** Keeps the page of a split story, and offers to read on where the reader left it. */
export function keepPlace(): void {
  const bar = document.querySelector<HTMLProgressElement>(".story progress");
  const [, story = "", page = "1"] = /^(.*?\/)(?:trang\/(\d+)\/)?$/.exec(location.pathname) ?? [];
  if (!bar || !story) return;
  const places = read();
  const kept = places[story];
  if (Number(page) === bar.max) keep(story, undefined);
  else if (page !== "1") keep(story, page);
  // Who turned back by the pager knows where page 2 is.
  else if (kept && !document.referrer.startsWith(location.origin + story)) offer(story, kept);
}

function offer(story: string, page: string): void {
  const link = document.createElement("a");
  link.href = `${story}trang/${page}/`;
  link.textContent = `Đọc tiếp trang ${page}`;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Bỏ qua";
  close.addEventListener("click", () => {
    keep(story, undefined);
    say();
  });
  say(`Lần trước bạn đọc đến trang ${page}. `, link, close);
}

function keep(story: string, page: string | undefined): void {
  const { [story]: _, ...others } = read();
  const places = Object.entries({ ...others, ...(page && { [story]: page }) });
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(places.slice(-MOST))));
  } catch {
    // Full or switched off: reading does not depend on it.
  }
}

function read(): Record<string, string> {
  try {
    const places: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    const known = Object.entries(Object(places)).filter(([, page]) => /^\d+$/.test(String(page)));
    return Object.fromEntries(known) as Record<string, string>;
  } catch {
    return {};
  }
}

/**
 * Keeps a page of the preview up to date: loads it anew when its content changed, and lays the list of problems over
 * the last good page when the content has errors. Never part of a release.
 */
interface ShownProblem {
  code: string;
  severity: "error" | "warning";
  file: string;
  line: number;
  column: number;
  message: string;
  fix: string;
}

type News = { kind: "reload" } | { kind: "problems"; problems: ShownProblem[] };

const PANEL = "bang-loi-xem-thu";

/** How long somebody who follows a link may wait for the next page, in ms, until this one loads anew after all. */
const PATIENCE = 10_000;

let lost = false;
/** When somebody last followed a link from here, in ms since the page began. */
let left = Number.NEGATIVE_INFINITY;

const about = new URLSearchParams({
  trang: location.pathname,
  luot: new URL(import.meta.url).searchParams.get("luot") ?? "0",
});
const events = new EventSource(`/__xem-thu?${about}`);
events.addEventListener("message", ({ data }: MessageEvent<string>) => {
  const news = JSON.parse(data) as News;
  if (news.kind === "reload") loadAnew();
  else show(news.problems);
});
events.addEventListener("error", () => {
  lost = true;
});
events.addEventListener("open", () => {
  // The server came back: what it serves may be new.
  if (lost) loadAnew();
});
addEventListener("beforeunload", () => {
  left = performance.now();
});

/** Loads the page anew; not while the next one is on its way: that would take back the click that asked for it. */
function loadAnew(): void {
  const wait = left + PATIENCE - performance.now();
  if (wait > 0) setTimeout(loadAnew, wait);
  else location.reload();
}

function show(problems: ShownProblem[]): void {
  document.getElementById(PANEL)?.remove();
  if (problems.length === 0) return;
  const panel = document.createElement("section");
  panel.id = PANEL;
  panel.setAttribute("role", "alert");
  panel.style.cssText =
    "position:fixed;inset:auto 0 0 0;z-index:9;max-height:60vh;overflow:auto;padding:1rem 1.25rem;" +
    "background:#fff;color:#14262b;border-top:6px solid #b5482f;font:1rem/1.5 system-ui;box-shadow:0 -1rem 3rem #0006";
  const heading = document.createElement("h2");
  heading.textContent = `Nội dung có ${problems.length} chỗ phải sửa; đây vẫn là trang tốt gần nhất.`;
  const list = document.createElement("ul");
  for (const { code, severity, file, line, column, message, fix } of problems) {
    const item = document.createElement("li");
    const place = document.createElement("code");
    place.textContent = `${file}:${line}:${column}`;
    item.append(severity === "error" ? "✖ " : "⚠ ", `[${code}] `, place, ` — ${message} Sửa: ${fix}`);
    list.append(item);
  }
  panel.append(heading, list);
  document.body.append(panel);
}

/** Milliseconds a pointer rests on a link that somebody is about to press, and pages fetched ahead at the most. */
const REST = 80;
const MOST = 12;

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/**
 * Fetches a page of the site once somebody is about to open it. Not where data is dear or slow: Save-Data, 2G
 * (https://wicg.github.io/netinfo/), or a wish for less data. Speculation rules would save the question whether a
 * page is still the same, too, but in Chromium alone, and for a policy by which whoever slips markup into a page can make
 * it call other sites.
 */
export function startPrefetch(): void {
  const { connection } = navigator as { connection?: Connection };
  const isDear = connection?.saveData || /2g/.test(connection?.effectiveType ?? "");
  if (isDear || matchMedia("(prefers-reduced-data: reduce)").matches) return;
  const fetched = new Set([location.pathname]);
  let timer = 0;
  const wait = ({ target }: Event, rest = REST): void => {
    clearTimeout(timer);
    const link = (target as Element).closest<HTMLAnchorElement>("a[href]");
    if (link) timer = window.setTimeout(() => fetchPage(link, fetched), rest);
  };
  const options = { passive: true };
  addEventListener("pointerover", wait, options);
  addEventListener("focusin", wait, options);
  addEventListener("touchstart", (event) => wait(event, 0), options);
}

function fetchPage({ origin, pathname, search }: HTMLAnchorElement, fetched: Set<string>): void {
  const isPage = origin === location.origin && pathname.endsWith("/") && !search;
  if (!isPage || fetched.has(pathname) || fetched.size > MOST) return;
  fetched.add(pathname);
  const hint = document.createElement("link");
  hint.rel = "prefetch";
  hint.href = pathname;
  document.head.append(hint);
}

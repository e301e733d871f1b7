/**
 * The search page's behaviour: the form, the address and the results say the same at all times, so that a search can
 * be shared and the back button works. Nothing of the index is fetched before a visitor shows the will to search.
 */
import { find, warmUp } from "./search/engine.ts";
import { isEmpty, type Query, queryOf, searchString } from "./search/query.ts";
import { ResultList } from "./search/results.ts";

const form = document.querySelector<HTMLFormElement>("#tim-kiem");
const region = document.querySelector<HTMLElement>("#ket-qua");

if (form && region) {
  const results = new ResultList(region);
  let latest = 0;
  /** The search the page shows, as the address writes it. */
  let followed: string | undefined;

  const run = async (query: Query): Promise<void> => {
    const turn = ++latest;
    if (isEmpty(query)) {
      results.clear();
      return;
    }
    results.wait();
    try {
      const found = await find(query);
      if (turn === latest) await results.show(found, query);
    } catch {
      // Whatever went wrong between here and the index, a visitor can do one thing about it.
      if (turn === latest) results.fail();
    }
  };

  const asked = (): Query =>
    queryOf(new URLSearchParams(new FormData(form) as unknown as Record<string, string>));

  const askAgain = (): void => {
    const query = asked();
    const search = searchString(query);
    if (search !== followed) history.pushState(null, "", location.pathname + search);
    followed = search;
    void run(query);
    if (isEmpty(query)) results.clear("Mời nhập từ cần tìm hoặc chọn một điều kiện lọc.");
  };

  const followAddress = (): void => {
    const query = queryOf(new URLSearchParams(location.search));
    // A step to another place on the page is no step to another search.
    if (searchString(query) === followed) return;
    followed = searchString(query);
    fill(form, query);
    void run(query);
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    askAgain();
  });
  form.addEventListener("change", (event) => {
    // A change of the text alone waits for the button or the Enter key.
    if ((event.target as HTMLElement).id !== "cau-hoi") askAgain();
  });
  form.addEventListener("focusin", () => void warmUp().catch(() => undefined), { once: true });
  window.addEventListener("popstate", followAddress);
  followAddress();
}

function fill(form: HTMLFormElement, query: Query): void {
  for (const [name, value] of Object.entries(query)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = value === "1";
    else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
}

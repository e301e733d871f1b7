import { addresses } from "../../scripts/model/address.ts";
import { words } from "../../scripts/model/vocabulary.ts";

/** A plain form: it leads to the search page, and costs nothing before. */
export function SearchBox() {
  return (
    <search>
      <form class="search-row" action={addresses.search} method="get">
        <label class="visually-hidden" for="tim">
          Tìm trong cổng
        </label>
        <input id="tim" type="search" name="q" placeholder="Tìm tin, văn bản…" autocomplete="off" />
        <button type="submit">
          <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d="m13 13 5 5M14.5 8.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0z" />
          </svg>
          <span>{words.search}</span>
        </button>
      </form>
    </search>
  );
}

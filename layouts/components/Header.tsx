import { addresses } from "../../scripts/model/address.ts";
import type { Frame } from "../../scripts/model/page.ts";
import { words } from "../../scripts/model/vocabulary.ts";
import { Emblem } from "./Emblem.tsx";

export interface HeaderProps {
  frame: Frame;
  section: string | undefined;
  /** Whether to offer a search box: not on the search page, which has its own. */
  search: boolean;
}

/** Who speaks here, a search box, and the menu. Its id is where “Đầu trang” leads. */
export function Header({ frame, section, search }: HeaderProps) {
  const { site, menu } = frame;
  return (
    <header id="dau-trang" class="header" tabindex={-1}>
      <div class="header-top">
        <a class="brand" href={addresses.home}>
          <Emblem />
          <span class="brand-text">
            <span class="brand-agency">{site.agency}</span>
            <span class="brand-name">{site.name}</span>
          </span>
        </a>
        {search && <SearchBox />}
        <button class="menu-button" type="button" popovertarget="danh-muc">
          Danh mục
        </button>
      </div>
      <nav id="danh-muc" class="menu" aria-label="Chuyên mục" popover="auto">
        <ul>
          {menu.map(({ slug, title, url }) => (
            <li key={slug}>
              <a href={url} aria-current={slug === section ? "true" : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** A plain form: it leads to the search page, and costs nothing before. */
function SearchBox() {
  return (
    <search>
      <form class="header-search" action={addresses.search} method="get">
        <label class="visually-hidden" for="tim">
          Tìm trong cổng
        </label>
        <input id="tim" type="search" name="q" placeholder="Tìm tin, văn bản…" autocomplete="off" />
        <button type="submit">{words.search}</button>
      </form>
    </search>
  );
}

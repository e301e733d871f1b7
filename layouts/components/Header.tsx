import { addresses } from "../../scripts/model/address.ts";
import type { Frame } from "../../scripts/model/page.ts";
import { Emblem } from "./Emblem.tsx";
import { once } from "./once.tsx";
import { SearchBox } from "./SearchBox.tsx";

export interface HeaderProps {
  frame: Frame;
  section: string | undefined;
  /** Whether to offer a search box: not where the page has one of its own. */
  search: boolean;
}

/** Who speaks here, a search box, and the menu. Its id is where “Đầu trang” leads. */
export const Header = once(({ frame, section, search }: HeaderProps) => {
  const { site, menu } = frame;
  return (
    <header id="dau-trang" class="header" tabindex={-1}>
      <div class="header-top">
        <a class="brand" href={addresses.home}>
          <Emblem brand={site.brand} />
          <span class="brand-text">
            <span class="brand-agency">{site.agency}</span>
            <span class="brand-name">{site.name}</span>
          </span>
        </a>
        <button class="menu-button" type="button" popovertarget="danh-muc">
          Danh mục
        </button>
        {search && <SearchBox />}
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
});

import { addresses } from "../scripts/model/address.ts";
import type { SiteMapPage } from "../scripts/model/page.ts";
import { words } from "../scripts/model/vocabulary.ts";
import { BackToTop } from "./components/BackToTop.tsx";
import { LineList } from "./components/CardList.tsx";

/** The site by sections and by months: the way to every article that needs no script. */
export function SiteMap({ page }: { page: SiteMapPage }) {
  const { heading, sections, years, articles } = page;
  return (
    <div class="site-map">
      <h1>{heading}</h1>
      {sections.length > 0 && (
        <section aria-labelledby="theo-chuyen-muc">
          <h2 id="theo-chuyen-muc">Theo chuyên mục</h2>
          <ul class="columns">
            {sections.map(({ title, url }) => (
              <li key={url}>
                <a href={url}>{title}</a>
              </li>
            ))}
            <li>
              <a href={addresses.search}>{words.search}</a>
            </li>
            <li>
              <a href={addresses.accessibility}>{words.accessibility}</a>
            </li>
          </ul>
        </section>
      )}
      {years.map(({ link, months }) => (
        <section key={link.url} aria-label={link.title}>
          <h2>{page.url === link.url ? "Các tháng" : <a href={link.url}>{link.title}</a>}</h2>
          <ul class="columns">
            {months.map(({ title, url, count }) => (
              <li key={url}>
                <a href={url}>{title}</a> <span class="meta">({words.articles(count)})</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {articles.length > 0 && <LineList articles={articles} />}
      <BackToTop />
    </div>
  );
}

import { addresses } from "../scripts/model/address.ts";
import { feedForm } from "../scripts/model/feed.ts";
import type { ListPage } from "../scripts/model/page.ts";
import { words } from "../scripts/model/vocabulary.ts";
import { BackToTop } from "./components/BackToTop.tsx";
import { CardList } from "./components/CardList.tsx";
import { Pager } from "./components/Pager.tsx";

/** One page of a section, of a tag or of an author. */
export function List({ page }: { page: ListPage }) {
  const { heading, intro, articles, showSection, pager, count } = page;
  return (
    <div class="list">
      <header class="list-head">
        <h1>{heading}</h1>
        {intro && <p class="intro">{intro}</p>}
        <p class="meta">
          {count > 0 ? words.articles(count) : "Chuyên mục chưa có bài nào."}
          {pager && (
            <span>
              {" "}
              · Trang {pager.current}/{pager.total}
            </span>
          )}
        </p>
      </header>
      <div class="beside">
        <div>
          {articles.length > 0 && (
            <CardList
              articles={articles}
              showSection={showSection}
              level={2}
              lead={!showSection && (pager?.current ?? 1) === 1}
            />
          )}
          {pager && <Pager pager={pager} of={heading} />}
          <BackToTop />
        </div>
        {page.years.length > 0 && <MoreWays page={page} />}
      </div>
    </div>
  );
}

/** Other ways into a section: by month, and by following it. */
function MoreWays({ page: { years, feeds } }: { page: ListPage }) {
  return (
    <aside class="side" aria-label="Cách tìm khác">
      <section class="side-block">
        <h2>Tìm theo tháng</h2>
        <ul class="chips">
          {years.map(({ title, url }) => (
            <li key={url}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
        <p class="meta">
          Nhớ mang máng nội dung thì <a href={addresses.search}>tìm theo từ khoá</a>.
        </p>
      </section>
      {feeds.map(({ title, url }) => (
        <p key={url} class="meta">
          <a href={url}>
            Theo dõi “{title}” ({feedForm(url)})
          </a>
        </p>
      ))}
    </aside>
  );
}

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
      {articles.length > 0 && <CardList articles={articles} showSection={showSection} level={2} />}
      {pager && <Pager pager={pager} of={heading} />}
      <BackToTop />
    </div>
  );
}

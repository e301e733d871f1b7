import type { ArticlePage } from "../../scripts/model/page.ts";
import { LineList } from "./CardList.tsx";

/** Where to read on. */
export function ReadOn({ page }: { page: ArticlePage }) {
  const { newer, older, olderInSection, related } = page;
  return (
    <div class="more">
      {(newer || older) && (
        <nav class="neighbours" aria-label="Bài kế bên">
          {newer && (
            <a href={newer.url}>
              <span class="meta">Bài mới hơn</span>
              <span lang={newer.lang}>{newer.title}</span>
            </a>
          )}
          {older && (
            <a class="neighbours-older" href={older.url}>
              <span class="meta">Bài cũ hơn</span>
              <span lang={older.lang}>{older.title}</span>
            </a>
          )}
        </nav>
      )}
      {related.length > 0 && (
        <section aria-labelledby="bai-lien-quan">
          <h2 id="bai-lien-quan">Bài liên quan</h2>
          <LineList articles={related} />
        </section>
      )}
      {olderInSection.length > 0 && (
        <section aria-labelledby="bai-cu-hon">
          <h2 id="bai-cu-hon">Các bài trước trong chuyên mục</h2>
          <LineList articles={olderInSection} />
        </section>
      )}
    </div>
  );
}

import type { ArticlePage } from "../scripts/model/page.ts";
import { Attachments } from "./components/Attachments.tsx";
import { BackToTop } from "./components/BackToTop.tsx";
import { LineList } from "./components/CardList.tsx";
import { Figure } from "./components/Figure.tsx";
import { Notice } from "./components/Notice.tsx";
import { Pager } from "./components/Pager.tsx";
import { Raw } from "./components/Raw.tsx";
import { Day, Time } from "./components/Time.tsx";

/** One article, or one page of a long one. */
export function Article({ page }: { page: ArticlePage }) {
  const { parts, firstPart } = page;
  const isFirst = !parts || parts.pager.current === 1;
  const isLast = !parts || parts.pager.current === parts.pager.total;
  return (
    <>
      <article class="article">
        <Notice notice={page.notice} />
        <header class="article-head">
          <h1>{page.headline}</h1>
          <p class="meta">
            <Time at={page.date} />
            {parts && (
              <span>
                {" "}
                · Trang {parts.pager.current}/{parts.pager.total} · <a href={parts.whole}>Xem toàn bài</a>
              </span>
            )}
            {firstPart && (
              <span>
                {" "}
                · <a href={firstPart}>Xem từng trang</a>
              </span>
            )}
          </p>
          {isFirst && page.summary && <p class="lede">{page.summary}</p>}
        </header>
        {page.image && <Figure figure={page.image} leading />}
        {page.blocks.map((block, at) =>
          block.kind === "prose" ? (
            <Raw key={`block-${at}`} as="div" class="prose" html={block.html} />
          ) : (
            <Figure key={`block-${at}`} figure={block.figure} leading={!page.image && at === 0} />
          ),
        )}
        {isLast && <Ending page={page} />}
        {parts && <Pager pager={parts.pager} of="bài viết" />}
        <BackToTop />
      </article>
      <More page={page} />
    </>
  );
}

/** What stands under the last line of a story. */
function Ending({ page }: { page: ArticlePage }) {
  const { author, source, updated, tags, attachments } = page;
  return (
    <footer class="article-end">
      <p class="byline">
        <span class="visually-hidden">Tác giả: </span>
        {author.url ? (
          <a href={author.url} rel="author">
            {author.title}
          </a>
        ) : (
          author.title
        )}
      </p>
      {source && (
        <p class="source">
          Nguồn:{" "}
          {source.url ? (
            <a href={source.url} rel="noopener">
              {source.name}
            </a>
          ) : (
            source.name
          )}
        </p>
      )}
      {updated && (
        <p class="updated">
          Sửa ngày <Day at={updated.date} />: {updated.note}
        </p>
      )}
      <Attachments attachments={attachments} />
      {tags.length > 0 && (
        <div class="tags">
          <h2>Từ khoá</h2>
          <ul>
            {tags.map(({ title, url }) => (
              <li key={title}>
                {url ? (
                  <a href={url} rel="tag">
                    {title}
                  </a>
                ) : (
                  <span>{title}</span>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </footer>
  );
}

/** Where to read on. */
function More({ page }: { page: ArticlePage }) {
  const { newer, older, olderInSection, related } = page;
  return (
    <div class="more">
      {(newer || older) && (
        <nav class="neighbours" aria-label="Bài kế bên">
          {newer && (
            <a href={newer.url}>
              <span class="meta">Bài mới hơn</span>
              {newer.title}
            </a>
          )}
          {older && (
            <a class="neighbours-older" href={older.url}>
              <span class="meta">Bài cũ hơn</span>
              {older.title}
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

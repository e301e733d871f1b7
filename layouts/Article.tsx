import type { ArticlePage } from "../scripts/model/page.ts";
import { ArticleEnd } from "./components/ArticleEnd.tsx";
import { BackToTop } from "./components/BackToTop.tsx";
import { Figure } from "./components/Figure.tsx";
import { Notice } from "./components/Notice.tsx";
import { Pager } from "./components/Pager.tsx";
import { Raw } from "./components/Raw.tsx";
import { ReadOn } from "./components/ReadOn.tsx";
import { Time } from "./components/Time.tsx";

/** One article, or one page of a long one. */
export function Article({ page }: { page: ArticlePage }) {
  const { parts, firstPart } = page;
  const isFirst = !parts || parts.pager.current === 1;
  const isLast = !parts || parts.pager.current === parts.pager.total;
  return (
    <div class="beside">
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
        {isLast && <ArticleEnd page={page} />}
        {parts && <Pager pager={parts.pager} of="bài viết" />}
        <BackToTop />
      </article>
      <ReadOn page={page} />
    </div>
  );
}

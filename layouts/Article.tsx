import type { ArticlePage, Frame } from "../scripts/model/page.ts";
import { ArticleEnd } from "./components/ArticleEnd.tsx";
import { BackToTop } from "./components/BackToTop.tsx";
import { Figure } from "./components/Figure.tsx";
import { Notice } from "./components/Notice.tsx";
import { Pager } from "./components/Pager.tsx";
import { PrintEnd } from "./components/PrintEnd.tsx";
import { Raw } from "./components/Raw.tsx";
import { ReadOn } from "./components/ReadOn.tsx";
import { Time } from "./components/Time.tsx";
import { Tools } from "./components/Tools.tsx";

/**
 * One article, or one page of a long one. Its own words carry their language; the words of the house around them stay
 * Vietnamese.
 */
export function Article({ page, frame }: { page: ArticlePage; frame: Frame }) {
  const { parts, firstPart, lang } = page;
  const isFirst = !parts || parts.pager.current === 1;
  const isLast = !parts || parts.pager.current === parts.pager.total;
  return (
    <div class="beside">
      <article class="article">
        <Notice notice={page.notice} />
        <header class="article-head">
          <h1 lang={lang}>{page.headline}</h1>
          <p class="meta">
            <Time at={page.date} />
            {firstPart && (
              <span>
                {" "}
                · <a href={firstPart}>Xem từng trang</a>
              </span>
            )}
          </p>
          {parts && (
            <p class="story meta">
              <progress value={parts.pager.current} max={parts.pager.total} aria-label="Đang ở trang" /> Trang{" "}
              {parts.pager.current}/{parts.pager.total} · <a href={parts.whole}>Xem toàn bài</a>
            </p>
          )}
          {isFirst && page.summary && (
            <p class="lede" lang={lang}>
              {page.summary}
            </p>
          )}
        </header>
        <Tools page={page} frame={frame} />
        {page.image && <Figure figure={page.image} lang={lang} leading />}
        {page.blocks.map((block, at) =>
          block.kind === "prose" ? (
            <Raw key={`block-${at}`} as="div" class="prose" lang={lang} html={block.html} />
          ) : (
            <Figure key={`block-${at}`} figure={block.figure} lang={lang} leading={!page.image && at === 0} />
          ),
        )}
        {isLast && <ArticleEnd page={page} />}
        <PrintEnd address={frame.origin + page.url} />
        {parts && <Pager pager={parts.pager} of="bài viết" />}
        <BackToTop />
      </article>
      <ReadOn page={page} />
    </div>
  );
}

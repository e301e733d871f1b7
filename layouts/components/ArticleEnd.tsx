import type { ArticlePage } from "../../scripts/model/page.ts";
import { Attachments } from "./Attachments.tsx";
import { Day } from "./Time.tsx";

/** What stands under the last line of a story. */
export function ArticleEnd({ page }: { page: ArticlePage }) {
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
          <ul class="chips">
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

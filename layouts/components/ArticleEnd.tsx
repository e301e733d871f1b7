import type { ArticlePage, NameLink } from "../../scripts/model/page.ts";
import { Attachments } from "./Attachments.tsx";
import { once } from "./once.tsx";
import { Day } from "./Time.tsx";

/** What stands under the last line of a story. */
export function ArticleEnd({ page }: { page: ArticlePage }) {
  const { author, source, updated, tags, attachments } = page;
  return (
    <footer class="article-end">
      <Byline author={author} />
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
            {tags.map((tag) => (
              <Tag key={tag.title} tag={tag} />
            ))}
          </ul>
        </div>
      )}
    </footer>
  );
}

const Byline = once(({ author: { title, url } }: { author: NameLink }) => (
  <p class="byline">
    <span class="visually-hidden">Tác giả: </span>
    {url ? (
      <a href={url} rel="author">
        {title}
      </a>
    ) : (
      title
    )}
  </p>
));

const Tag = once(({ tag: { title, url } }: { tag: NameLink; key?: string }) => (
  <li>
    {url ? (
      <a href={url} rel="tag">
        {title}
      </a>
    ) : (
      <span>{title}</span>
    )}
  </li>
));

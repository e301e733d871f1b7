import type { Card as CardProps } from "../../scripts/model/page.ts";
import { NoticeMark } from "./Notice.tsx";
import { Picture } from "./Picture.tsx";
import { Day } from "./Time.tsx";

export interface CardListProps {
  articles: CardProps[];
  /** Name each article's section, where the list mixes them. */
  showSection?: boolean;
  /** The level of the headings, one below that of the list's own. */
  level: 2 | 3;
}

/** Articles as a list to choose from: title, date, lede, picture. */
export function CardList({ articles, showSection = false, level }: CardListProps) {
  const Heading = `h${level}` as const;
  return (
    <ul class="cards">
      {articles.map((article) => (
        <li key={article.url} class="card">
          {article.image && (
            <div class="card-picture">
              <Picture
                picture={article.image.picture}
                alt=""
                sizes="(min-width: 38rem) 12rem, calc(34vw - 0.68rem)"
              />
            </div>
          )}
          <div class="card-text">
            <Heading>
              <a href={article.url}>{article.title}</a> <NoticeMark notice={article.notice} />
            </Heading>
            <p class="meta">
              <Day at={article.date} />
              {showSection && <span> · {article.section.title}</span>}
            </p>
            {article.summary && <p class="card-summary">{article.summary}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Articles as bare lines: title and day. */
export function LineList({ articles }: { articles: CardProps[] }) {
  return (
    <ul class="lines">
      {articles.map((article) => (
        <li key={article.url}>
          <a href={article.url}>{article.title}</a> <NoticeMark notice={article.notice} />{" "}
          <span class="meta">
            <Day at={article.date} />
          </span>
        </li>
      ))}
    </ul>
  );
}

import type { Card as CardProps } from "../../scripts/model/page.ts";
import { Picture } from "./Picture.tsx";
import { Day } from "./Time.tsx";
import { TitleLink } from "./TitleLink.tsx";

export interface CardListProps {
  articles: CardProps[];
  /** Name each article's section, where the list mixes them. */
  showSection?: boolean;
  /** The level of the headings, one below that of the list's own. */
  level: 2 | 3;
  /** Show the first one larger, as the story a visitor should see. */
  lead?: boolean;
}

/** Articles as a list to choose from: title, date, lede, picture. */
export function CardList({ articles, showSection = false, level, lead = false }: CardListProps) {
  const Heading = `h${level}` as const;
  return (
    <ul class="cards">
      {articles.map((article, at) => {
        const leads = lead && at === 0;
        return (
          <li key={article.url} class={leads ? "card card-lead" : "card"}>
            <div class="card-text">
              <Heading>
                <TitleLink card={article} />
              </Heading>
              <p class="meta">
                <Day at={article.date} />
                {showSection && <span> · {article.section.title}</span>}
              </p>
              {article.summary && (
                <p class="card-summary" lang={article.lang}>
                  {article.summary}
                </p>
              )}
            </div>
            {article.image && (
              <div class="card-picture">
                <Picture
                  picture={article.image.picture}
                  alt=""
                  sizes={
                    leads
                      ? "(min-width: 40rem) min(24rem, 45vw - 0.9rem), calc(100vw - 2rem)"
                      : "(min-width: 42rem) 12rem, calc(30vw - 0.6rem)"
                  }
                  leading={leads}
                />
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Articles as bare lines: title and day. */
export function LineList({ articles }: { articles: CardProps[] }) {
  return (
    <ul class="lines">
      {articles.map((article) => (
        <li key={article.url}>
          <TitleLink card={article} />{" "}
          <span class="meta">
            <Day at={article.date} />
          </span>
        </li>
      ))}
    </ul>
  );
}

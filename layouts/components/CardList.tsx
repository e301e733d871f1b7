import type { Card as CardProps } from "../../scripts/model/page.ts";
import { once } from "./once.tsx";
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
        <Line key={article.url} card={article} />
      ))}
    </ul>
  );
}

/** It stands under the articles before and after, under related ones, and in the list of its month. */
const Line = once(({ card }: { card: CardProps; key?: string }) => (
  <li>
    <TitleLink card={card} />{" "}
    <span class="meta">
      <Day at={card.date} />
    </span>
  </li>
));

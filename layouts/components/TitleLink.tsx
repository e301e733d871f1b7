import type { Card } from "../../scripts/model/page.ts";
import { NoticeMark } from "./Notice.tsx";

/** An article's title as a link, in its own language, with why it is special today. */
export function TitleLink({ card: { url, title, lang, notice } }: { card: Card }) {
  return (
    <>
      <a href={url} lang={lang}>
        {title}
      </a>{" "}
      <NoticeMark notice={notice} />
    </>
  );
}

import { renderToString } from "preact-render-to-string";
import type { WholeArticle } from "../../scripts/model/machine-page.ts";
import { creditLine, type Figure, plainVariant } from "../../scripts/model/picture.ts";

/**
 * The body of an article as HTML that can stand on another site: every address in full, pictures as one plain file.
 *
 * @param origin `https://host`, without a slash at its end
 */
export function bodyOf({ blocks, url }: Pick<WholeArticle, "blocks" | "url">, origin: string): string {
  return blocks
    .map((block) =>
      block.kind === "prose" ? inFull(block.html, origin, url) : figureOf(block.figure, origin),
    )
    .join("\n");
}

/**
 * The same with all that stands around it on the article's page: lede, leading picture, source, correction, downloads.
 * A reader of feeds sees nothing else.
 */
export function storyOf(article: WholeArticle, origin: string): string {
  const { summary, image, source, updated, attachments } = article;
  return [
    summary && renderToString(<p>{summary}</p>),
    image && figureOf(image, origin),
    bodyOf(article, origin),
    source && renderToString(<Source source={source} />),
    updated && renderToString(<p>{`Sửa lúc ${updated.date.full}: ${updated.note}`}</p>),
    attachments.length > 0 && renderToString(<Downloads attachments={attachments} origin={origin} />),
  ]
    .filter(Boolean)
    .join("\n");
}

function Source({ source: { name, url } }: { source: NonNullable<WholeArticle["source"]> }) {
  return <p>Nguồn: {url ? <a href={url}>{name}</a> : name}</p>;
}

function Downloads({ attachments, origin }: Pick<WholeArticle, "attachments"> & { origin: string }) {
  return (
    <ul>
      {attachments.map(({ url, title, type }) => (
        <li key={url}>
          <a href={origin + url}>{title}</a> ({type})
        </li>
      ))}
    </ul>
  );
}

function figureOf({ picture, alt, caption, credit }: Figure, origin: string): string {
  const { url, width, height } = plainVariant(picture);
  const words = [caption, credit && creditLine(credit)].filter(Boolean).join(" ");
  return renderToString(
    <figure>
      <img src={origin + url} alt={alt} width={width} height={height} />
      {words && <figcaption>{words}</figcaption>}
    </figure>,
  );
}

/** Prose is the reader's own: in it, a quotation mark stands only around attributes, so that this finds nothing else. */
function inFull(html: string, origin: string, url: string): string {
  if (!html.includes('="')) return html;
  return html.replace(/ (href|src)="(\/(?!\/)|#)/g, (_, name: string, start: string) => {
    return ` ${name}="${origin}${start === "#" ? `${url}#` : "/"}`;
  });
}

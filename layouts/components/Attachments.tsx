import type { Attachment } from "../../scripts/model/article.ts";

/** Files to download, each with its type and size, so that nobody on a metered line is surprised. */
export function Attachments({ attachments }: { attachments: Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <section class="attachments" aria-labelledby="tep-dinh-kem">
      <h2 id="tep-dinh-kem">Tệp đính kèm</h2>
      <ul>
        {attachments.map(({ url, title, type, bytes }) => (
          <li key={url}>
            <a href={url} download>
              {title}
            </a>{" "}
            <span class="meta">
              ({type}, {sizeOf(bytes)})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A size in the unit people know, with a decimal comma: `84 kB`, `1,4 MB` (decimal units, as phones count data). */
function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}

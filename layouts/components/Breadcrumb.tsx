import type { NamedLink } from "../../scripts/model/page.ts";
import { once } from "./once.tsx";

/** The way from the front door to this page. */
export const Breadcrumb = once(({ trail }: { trail: NamedLink[] }) => {
  if (trail.length === 0) return null;
  return (
    <nav class="breadcrumb" aria-label="Đường dẫn">
      <ol>
        {trail.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
});

import type { SiteLink } from "../../scripts/model/site.ts";

/** Links to other sites. */
export function SiteLinks({ links, ...rest }: { links: SiteLink[]; class?: string }) {
  return (
    <ul {...rest}>
      {links.map(({ title, url }) => (
        <li key={url}>
          <a href={url} rel="noopener">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

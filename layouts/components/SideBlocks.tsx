import type { SideBlockView } from "../../scripts/model/page.ts";
import { LineList } from "./CardList.tsx";
import { SiteLinks } from "./SiteLinks.tsx";

/** The blocks beside the front page: a section's newest articles, or links to other sites. */
export function SideBlocks({ blocks }: { blocks: SideBlockView[] }) {
  if (blocks.length === 0) return null;
  return (
    <aside class="side" aria-label="Thông tin thêm">
      {blocks.map((block) => (
        <section key={block.title} class="side-block">
          {block.kind === "section" ? (
            <>
              <h2>
                <a href={block.url}>{block.title}</a>
              </h2>
              <LineList articles={block.articles} />
            </>
          ) : (
            <>
              <h2>{block.title}</h2>
              <SiteLinks class="lines" links={block.links} />
            </>
          )}
        </section>
      ))}
    </aside>
  );
}

import type { PagerLink, Pager as PagerProps } from "../../scripts/model/pager.ts";
import { words } from "../../scripts/model/vocabulary.ts";

/** `<< < 1 2 > >>`: the same on a list and on a story of many pages. An end that leads nowhere is no link. */
export function Pager({ pager, of }: { pager: PagerProps; of: string }) {
  return (
    <nav class="pager" aria-label={`Phân trang ${of}`}>
      <ul>
        <End sign="<<" name="Trang đầu" link={pager.first} />
        <End sign="<" name="Trang trước" link={pager.previous} rel="prev" />
        {pager.items.map((item, at) => (
          <li key={item.kind === "gap" ? `gap-${at}` : item.number}>
            {item.kind === "gap" ? (
              <span class="pager-gap">…</span>
            ) : (
              <a href={item.url} aria-current={item.kind === "current" ? "page" : undefined}>
                <span class="visually-hidden">{words.page(item.number).replace(/\d+$/, "")}</span>
                {item.number}
              </a>
            )}
          </li>
        ))}
        <End sign=">" name="Trang sau" link={pager.next} rel="next" />
        <End sign=">>" name="Trang cuối" link={pager.last} />
      </ul>
    </nav>
  );
}

interface EndProps {
  sign: string;
  name: string;
  link: PagerLink | undefined;
  rel?: "prev" | "next";
}

function End({ sign, name, link, rel }: EndProps) {
  if (!link) {
    return (
      <li aria-hidden="true">
        <span class="pager-end">{sign}</span>
      </li>
    );
  }
  return (
    <li>
      <a href={link.url} {...(rel && { rel })}>
        <span aria-hidden="true">{sign}</span>
        <span class="visually-hidden">{name}</span>
      </a>
    </li>
  );
}

import { type Article, sectionOf, stamp, titleOf, urlOf } from "./outline.ts";
import { site } from "./site.ts";

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
export const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** An Atom feed of the newest articles of a list. */
export function feedOf(url: string, heading: string, articles: Article[]): Response {
  const newest = articles.slice(0, 20);
  const entries = newest.map((one) => {
    const { title, author, summary, date } = one.data;
    const address = site.origin + urlOf(one);
    return `<entry>
<title>${xml(title)}</title>
<id>${address}</id>
<link rel="alternate" type="text/html" href="${address}"/>
<published>${stamp(date)}</published>
<updated>${stamp(date)}</updated>
<author><name>${xml(author)}</name></author>
<category term="${xml(titleOf(sectionOf(one)))}"/>
<summary>${xml(summary)}</summary>
</entry>`;
  });
  const latest = newest[0];
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
<title>${xml(heading)}</title>
<id>${site.origin}${url}feed.xml</id>
<link rel="self" type="application/atom+xml" href="${site.origin}${url}feed.xml"/>
<link rel="alternate" type="text/html" href="${site.origin}${url}"/>
${latest ? `<updated>${stamp(latest.data.date)}</updated>` : ""}
<author><name>${xml(site.agency)}</name></author>
${entries.join("\n")}
</feed>
`,
  );
}

import type { FeedPage, Frame } from "../scripts/model/page.ts";
import "./atom.ts";

/** An Atom feed (RFC 4287). Entries are known by their address, which never changes. */
export function Feed({ page, frame }: { page: FeedPage; frame: Frame }) {
  const { origin, site } = frame;
  return (
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
      <title>{page.title}</title>
      <id>{origin + page.url}</id>
      <link rel="self" type="application/atom+xml" href={origin + page.url} />
      <link rel="alternate" type="text/html" href={origin + page.alternate} />
      <updated>{page.updated}</updated>
      <author>
        <name>{site.agency}</name>
      </author>
      {page.entries.map((entry) => (
        <entry key={entry.url}>
          <title>{entry.title}</title>
          <id>{origin + entry.url}</id>
          <link rel="alternate" type="text/html" href={origin + entry.url} />
          <published>{entry.published}</published>
          <updated>{entry.updated}</updated>
          <author>
            <name>{entry.author}</name>
          </author>
          <category term={entry.section} />
          {entry.summary && <summary>{entry.summary}</summary>}
        </entry>
      ))}
    </feed>
  );
}

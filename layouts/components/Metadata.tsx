import { addresses } from "../../scripts/model/address.ts";
import { headOf } from "../../scripts/model/head/head.ts";
import type { Assets, Frame, HtmlPage } from "../../scripts/model/page.ts";
import { Metas } from "./Metas.tsx";
import { once } from "./once.tsx";
import { Raw } from "./Raw.tsx";

export interface MetadataProps {
  page: HtmlPage;
  frame: Frame;
  assets: Assets;
}

/** What a page says of itself to search engines, to those who show it elsewhere, and to the browser's own frame. */
export function Metadata({ page, frame, assets }: MetadataProps) {
  const { title, description, robots, canonical, properties, names, graph } = headOf(page, frame, assets);
  return (
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="robots" content={robots} />
      {canonical && <link rel="canonical" href={canonical} />}
      {page.previous && <link rel="prev" href={page.previous} />}
      {page.next && <link rel="next" href={page.next} />}
      <Dress frame={frame} assets={assets} />
      <Metas by="property" metas={properties} />
      {names.some(({ name }) => name.startsWith("DC.")) && (
        <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      )}
      <Metas by="name" metas={names} />
      {graph && <Raw as="script" type="application/ld+json" html={graph} />}
    </>
  );
}

/** How the browser shows the site in its own frame, and the device among its programs. */
const Dress = once(({ frame: { themeColours }, assets }: Pick<MetadataProps, "frame" | "assets">) => (
  <>
    <link rel="icon" href={assets.icon} />
    <link rel="manifest" href={addresses.manifest} />
    <meta name="theme-color" media="(prefers-color-scheme:light)" content={themeColours.light} />
    <meta name="theme-color" media="(prefers-color-scheme:dark)" content={themeColours.dark} />
    <meta name="color-scheme" content="light dark" />
  </>
));

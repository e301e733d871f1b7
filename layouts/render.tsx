import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Assets, Frame, HtmlPage, Page } from "../scripts/model/page.ts";
import { Article } from "./Article.tsx";
import { Document } from "./components/Document.tsx";
import { Feed } from "./Feed.tsx";
import { Home } from "./Home.tsx";
import { List } from "./List.tsx";
import { manifestText } from "./manifest.ts";
import { NotFound } from "./NotFound.tsx";
import { Redirect } from "./Redirect.tsx";
import { Search } from "./Search.tsx";
import { SiteMap } from "./SiteMap.tsx";

/** The bytes of a page: a pure function of what it is given, so equal props give equal bytes. */
export function renderPage(page: Page, frame: Frame, assets: Assets): string {
  if (page.layout === "feed") {
    return `<?xml version="1.0" encoding="utf-8"?>\n${renderToString(<Feed page={page} frame={frame} />)}\n`;
  }
  if (page.layout === "manifest") return manifestText(page, assets);
  if (page.layout === "redirect") return html(<Redirect page={page} frame={frame} assets={assets} />);
  const script = page.layout === "search" ? { script: assets.searchScript } : {};
  return html(
    <Document page={page} frame={frame} assets={assets} {...script}>
      {content(page, frame)}
    </Document>,
  );
}

function content(page: Exclude<HtmlPage, { layout: "redirect" }>, frame: Frame): VNode {
  switch (page.layout) {
    case "home":
      return <Home page={page} name={frame.site.name} />;
    case "article":
      return <Article page={page} />;
    case "list":
      return <List page={page} />;
    case "site-map":
      return <SiteMap page={page} />;
    case "search":
      return <Search page={page} />;
    case "not-found":
      return <NotFound menu={frame.menu} />;
  }
}

function html(document: VNode): string {
  return `<!doctype html>\n${renderToString(document)}\n`;
}

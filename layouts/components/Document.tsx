import type { ComponentChildren } from "preact";
import { addresses } from "../../scripts/model/address.ts";
import { feedType } from "../../scripts/model/feed.ts";
import type { Assets, Frame, HtmlPage, NamedLink } from "../../scripts/model/page.ts";
import { contentPolicy } from "../../scripts/model/policy.ts";
import { type SheetName, sheetOf } from "../../scripts/model/style-sheet.ts";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Metadata } from "./Metadata.tsx";
import { once } from "./once.tsx";
import { Raw } from "./Raw.tsx";

export interface DocumentProps {
  page: HtmlPage;
  frame: Frame;
  assets: Assets;
  script?: string;
  children: ComponentChildren;
}

/** The frame every page stands in: head, header, the page's own content as `main`, footer. */
export function Document({ page, frame, assets, script, children }: DocumentProps) {
  return (
    <html lang="vi">
      <head>
        <Basics layout={page.layout} assets={assets} />
        <Metadata page={page} frame={frame} assets={assets} />
        <SiteFeeds frame={frame} />
        <Feeds feeds={page.feeds} />
        <Programs sheet={sheetOf(page.layout)} assets={assets} />
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <SkipLink />
        <Header
          frame={frame}
          section={page.section}
          search={page.layout !== "search" && page.layout !== "not-found"}
        />
        <main id="noi-dung" tabindex={-1}>
          <Breadcrumb trail={page.breadcrumb} />
          {children}
        </main>
        <Footer frame={frame} settings={page.layout !== "article"} />
      </body>
    </html>
  );
}

/** What a browser has to know before it reads on. */
const Basics = once(({ layout, assets }: { layout: HtmlPage["layout"]; assets: Assets }) => (
  <>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={contentPolicy(layout, assets)} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </>
));

const SiteFeeds = once(({ frame: { site } }: { frame: Frame }) => (
  <Feeds feeds={[addresses.feed, addresses.jsonFeed].map((url) => ({ title: site.name, url }))} />
));

const Feeds = once(({ feeds }: { feeds: NamedLink[] }) =>
  feeds.map(({ title, url }) => (
    <link key={url} rel="alternate" type={feedType(url)} title={title} href={url} />
  )),
);

/** How pages look, and the script that serves their readers. */
const Programs = once(({ sheet, assets }: { sheet: SheetName; assets: Assets }) => (
  <>
    <Raw as="script" html={assets.boot} />
    <Raw as="style" html={assets.styles[sheet]} />
    <script type="module" src={assets.readerScript} />
  </>
));

const SkipLink = once(() => (
  <a class="skip-link" href="#noi-dung">
    Tới nội dung
  </a>
));

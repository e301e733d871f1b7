import type { ComponentChildren } from "preact";
import { addresses } from "../../scripts/model/address.ts";
import { feedType } from "../../scripts/model/feed.ts";
import type { Assets, Frame, HtmlPage } from "../../scripts/model/page.ts";
import { contentPolicy } from "../../scripts/model/policy.ts";
import { sheetOf } from "../../scripts/model/style-sheet.ts";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Metadata } from "./Metadata.tsx";
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
  const { site } = frame;
  const feeds = [
    { title: site.name, url: addresses.feed },
    { title: site.name, url: addresses.jsonFeed },
    ...page.feeds,
  ];
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(page.layout, assets)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Metadata page={page} frame={frame} assets={assets} />
        {feeds.map(({ title, url }) => (
          <link key={url} rel="alternate" type={feedType(url)} title={title} href={url} />
        ))}
        <Raw as="script" html={assets.boot} />
        <Raw as="style" html={assets.styles[sheetOf(page.layout)]} />
        <script type="module" src={assets.readerScript} />
        {script && <script type="module" src={script} />}
      </head>
      <body>
        <a class="skip-link" href="#noi-dung">
          Tới nội dung
        </a>
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

import type { Assets, Frame, RedirectPage } from "../scripts/model/page.ts";
import { contentPolicy } from "../scripts/model/policy.ts";

export interface RedirectProps {
  page: RedirectPage;
  frame: Frame;
  assets: Assets;
}

/** An old address. It says where the article is, and takes the visitor there on hosts that know no redirect rules. */
export function Redirect({ page, frame, assets }: RedirectProps) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentPolicy(page.layout, assets)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${page.title} – ${frame.site.shortName}`}</title>
        <meta http-equiv="refresh" content={`0; url=${page.target}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={frame.origin + page.target} />
      </head>
      <body>
        <main>
          <h1>Bài đã chuyển địa chỉ</h1>
          <p>
            Mời đọc tại <a href={page.target}>{page.title}</a>.
          </p>
        </main>
      </body>
    </html>
  );
}

import type { ArticlePage, Frame } from "../../scripts/model/page.ts";
import { reportLink, shareLinks } from "../../scripts/model/share-links.ts";
import { DisplaySettings } from "./DisplaySettings.tsx";
import { once } from "./once.tsx";

/** An article's tools. Links work everywhere; what needs a script shows once the script is there to answer. */
export function Tools({ page, frame }: { page: ArticlePage; frame: Frame }) {
  const shared = { address: frame.origin + (page.canonical ?? page.url), title: page.headline };
  const { email } = frame.site.contacts;
  return (
    <div class="tools">
      <details>
        <summary>Chia sẻ</summary>
        <ul>
          {shareLinks(shared).map(({ title, url }) => (
            <li key={title}>
              <a href={url} rel="noopener nofollow">
                {title}
              </a>
            </li>
          ))}
          <OtherWays />
        </ul>
      </details>
      <Keeping />
      <Display />
      {email && <a href={reportLink({ ...shared, address: frame.origin + page.url }, email)}>Báo lỗi</a>}
      <button class="script-only" type="button" name="aloud" value={ownWords(page)} hidden>
        Nghe đọc
      </button>
    </div>
  );
}

/** Ways to share by the device itself. */
const OtherWays = once(() => (
  <>
    <Action name="copy">Chép địa chỉ</Action>
    <Action name="share" hidden>
      Ứng dụng khác
    </Action>
  </>
));

const Keeping = once(() => (
  <details class="script-only">
    <summary>In, lưu</summary>
    <ul>
      <Action name="print">In bài</Action>
      <Action name="save" value="html">
        Lưu cả ảnh (.html)
      </Action>
      <Action name="save" value="txt">
        Lưu chữ (.txt)
      </Action>
    </ul>
  </details>
));

const Display = once(() => (
  <details class="script-only">
    <summary>Cỡ chữ, màu</summary>
    <DisplaySettings />
  </details>
));

interface ActionProps {
  name: string;
  value?: string;
  hidden?: boolean;
  children: string;
}

function Action({ children, ...button }: ActionProps) {
  return (
    <li class="script-only">
      <button type="button" {...button}>
        {children}
      </button>
    </li>
  );
}

/** Short forms of the site's own that the article uses, for the voice to say in full. */
function ownWords({ abbreviations }: ArticlePage): string {
  return abbreviations.length > 0 ? JSON.stringify(abbreviations) : "";
}

import { addresses, apiAddresses } from "../scripts/model/address.ts";
import { feedForm } from "../scripts/model/feed.ts";
import type { NamedLink, OpenDataPage } from "../scripts/model/page.ts";
import { words } from "../scripts/model/vocabulary.ts";
import { BackToTop } from "./components/BackToTop.tsx";

/** How to follow the site and reuse what it publishes, for people; programs begin at `/api/v1/index.json`. */
export function OpenData({ page, name }: { page: OpenDataPage; name: string }) {
  return (
    <div class="prose open-data">
      <h1>{words.openData}</h1>
      <p>
        Mọi điều {name} công bố đều có ở dạng máy đọc được: để theo dõi tin mới bằng phần mềm đọc tin, để
        trang khác đăng lại, để nghiên cứu và lưu trữ. Không cần đăng ký, không cần mã truy cập, không tốn
        phí.
      </p>
      <Feeds sections={page.sections} />
      <Api api={page.api} />
      <Terms licence={page.licence} name={name} />
      <BackToTop />
    </div>
  );
}

function Feeds({ sections }: Pick<OpenDataPage, "sections">) {
  return (
    <>
      <h2>Theo dõi tin mới</h2>
      <p>
        Chép một địa chỉ dưới đây vào phần mềm đọc tin. Mỗi nguồn có 20 bài mới nhất, đủ cả nội dung. Trang
        của mỗi từ khoá cũng có nguồn Atom riêng, ở địa chỉ của trang thêm <code>feed.xml</code>.
      </p>
      <ul>
        <FeedItem title="Toàn cổng" atom={addresses.feed} json={addresses.jsonFeed} />
        {sections.map(({ slug, title }) => (
          <FeedItem
            key={slug}
            title={title}
            atom={addresses.sectionFeed(slug)}
            json={addresses.sectionJsonFeed(slug)}
          />
        ))}
      </ul>
    </>
  );
}

function FeedItem({ title, atom, json }: { title: string; atom: string; json: string; key?: string }) {
  return (
    <li>
      {title}: <FeedLink title={title} url={atom} />, <FeedLink title={title} url={json} />
    </li>
  );
}

function FeedLink({ title, url }: NamedLink) {
  const form = feedForm(url);
  return (
    <a href={url} aria-label={`${title}, ${form}`}>
      {form}
    </a>
  );
}

function Api({ api }: Pick<OpenDataPage, "api">) {
  return (
    <>
      <h2>Dữ liệu JSON cho lập trình viên</h2>
      <p>
        Giao diện chỉ đọc, phiên bản 1. Trong một phiên bản chỉ có thêm mục mới; mục đã có không bị bỏ và
        không đổi nghĩa. Trang web khác được phép đọc thẳng từ trình duyệt. Dữ liệu được cập nhật cùng lúc với
        các trang của cổng.
      </p>
      <ul>
        <Resource title="Mục lục" url={apiAddresses.index} />
        <Resource title="Cơ quan và cách liên hệ" url={apiAddresses.site} />
        <Resource title="Các chuyên mục" url={apiAddresses.sections} />
        <Resource
          title="Danh sách bài, mới nhất trước; mục next dẫn tới các bài cũ hơn"
          url={apiAddresses.articles}
        />
      </ul>
      {api === "full" && (
        <p>
          Mỗi bài có một tệp riêng, đủ nội dung, ảnh, tệp đính kèm và nguồn; địa chỉ của tệp nằm ở mục{" "}
          <code>data</code> trong danh sách.
        </p>
      )}
      <p>
        Mỗi loại tệp có lược đồ JSON Schema đi kèm, nói rõ từng mục; địa chỉ các lược đồ nằm trong mục lục.
        Máy tìm kiếm đọc <a href={addresses.sitemap}>sơ đồ trang dạng XML</a>.
      </p>
    </>
  );
}

function Resource({ title, url }: NamedLink) {
  return (
    <li>
      {title}: <a href={url}>{url}</a>
    </li>
  );
}

function Terms({ licence, name }: Pick<OpenDataPage, "licence"> & { name: string }) {
  return (
    <>
      <h2>Điều kiện sử dụng</h2>
      {licence ? (
        <p>
          Dữ liệu được dùng lại theo{" "}
          <a href={licence.url} rel="license noopener">
            {licence.name}
          </a>
          .
        </p>
      ) : (
        <p>Cơ quan chủ quản chưa công bố giấy phép riêng cho dữ liệu.</p>
      )}
      <p>
        Khi dùng lại, xin ghi rõ nguồn là {name}, kèm địa chỉ bài, và giữ nguyên ý của bài. Bài và ảnh ghi
        nguồn khác thuộc quyền của nơi được ghi.
      </p>
    </>
  );
}

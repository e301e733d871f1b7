import { addresses } from "../scripts/model/address.ts";
import type { NamedLink } from "../scripts/model/page.ts";
import { SearchBox } from "./components/SearchBox.tsx";

/** What a visitor sees at an address that leads nowhere: no dead end. */
export function NotFound({ menu }: { menu: NamedLink[] }) {
  return (
    <div class="not-found">
      <h1>Không tìm thấy trang</h1>
      <p>Địa chỉ này không có, hoặc bài đã được chuyển đi nơi khác. Mời thử một trong các cách sau.</p>
      <h2>Tìm theo từ khoá</h2>
      <SearchBox />
      <h2>Xem theo chuyên mục</h2>
      <ul class="columns">
        {menu.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
      <p>
        Bài cũ xếp theo năm và tháng: <a href={addresses.siteMap}>xem sơ đồ trang</a>. Hoặc{" "}
        <a href={addresses.home}>về trang chủ</a>.
      </p>
    </div>
  );
}

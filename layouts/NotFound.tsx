import { addresses } from "../scripts/model/address.ts";

/** What a visitor sees at an address that leads nowhere: no dead end. */
export function NotFound() {
  return (
    <div class="not-found">
      <h1>Không tìm thấy trang</h1>
      <p>Địa chỉ này không có, hoặc bài đã được chuyển đi nơi khác.</p>
      <ul>
        <li>
          <a href={addresses.search}>Tìm bài theo từ khoá</a>
        </li>
        <li>
          <a href={addresses.siteMap}>Xem sơ đồ trang</a>
        </li>
        <li>
          <a href={addresses.home}>Về trang chủ</a>
        </li>
      </ul>
    </div>
  );
}

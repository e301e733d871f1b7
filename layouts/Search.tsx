import { addresses } from "../scripts/model/address.ts";
import type { NamedLink, SearchPage } from "../scripts/model/page.ts";
import { filters } from "../scripts/model/search.ts";
import { words } from "../scripts/model/vocabulary.ts";

/** The search page: a form that works from its address, and room for what is found. */
export function Search({ page }: { page: SearchPage }) {
  return (
    <div class="search">
      <h1>{words.search}</h1>
      <WithoutScript sections={page.sections} />
      <form id="tim-kiem" class="search-form" action={addresses.search} method="get">
        <div class="search-box">
          <label for="cau-hoi">Tìm gì?</label>
          <input id="cau-hoi" type="search" name="q" autocomplete="off" enterkeyhint="search" />
          <button type="submit">{words.search}</button>
          <div id="goi-y" class="search-drop suggestions" hidden />
          <Recent />
        </div>
        <p id="so-goi-y" class="visually-hidden" role="status" />
        <p class="search-newest">
          <input id="moi-nhat" type="checkbox" name="moi-nhat" value="1" />
          <label for="moi-nhat">Mới nhất trước</label>
        </p>
        <Filters />
      </form>
      <section id="ket-qua" class="search-results" aria-label="Kết quả tìm kiếm" aria-busy="false">
        <p id="tinh-trang" role="status" />
        <ol id="danh-sach" class="results" />
        <button id="xem-them" type="button" hidden>
          Xem thêm
        </button>
        <p class="meta">
          Không thấy điều cần tìm? <a href={addresses.siteMap}>Xem sơ đồ trang</a>: mọi bài theo năm và tháng.
        </p>
      </section>
    </div>
  );
}

function WithoutScript({ sections }: { sections: NamedLink[] }) {
  return (
    <noscript>
      <div class="notice">
        <p>
          Trình duyệt đang tắt JavaScript nên chưa tìm kiếm được. Mời xem{" "}
          <a href={addresses.siteMap}>sơ đồ trang</a>: mọi bài đều có ở đó, xếp theo năm và tháng. Hoặc xem
          từng chuyên mục:
        </p>
        <ul class="columns">
          {sections.map(({ title, url }) => (
            <li key={url}>
              <a href={url}>{title}</a>
            </li>
          ))}
        </ul>
      </div>
    </noscript>
  );
}

/** What was searched for on this device; the script fills it, and nothing of it leaves the device. */
function Recent() {
  return (
    <section id="gan-day" class="search-drop recent" aria-labelledby="gan-day-ten" hidden>
      <p id="gan-day-ten">Đã tìm gần đây trên máy này</p>
      <ul />
      <button type="button">Xoá hết</button>
    </section>
  );
}

/** Choices without options: the script fills them from the index when somebody opens them. */
function Filters() {
  return (
    <details id="loc" class="search-filters">
      <summary>Lọc kết quả</summary>
      <div class="search-choices">
        <Choice name={filters.section} label="Chuyên mục" all="Mọi chuyên mục" />
        <Choice name={filters.kind} label="Loại" all="Mọi loại" />
        <Choice name={filters.year} label="Năm" all="Mọi năm" />
        <Choice name={filters.author} label="Tác giả" all="Mọi tác giả" />
        <Choice name={filters.tag} label="Từ khoá" all="Mọi từ khoá" />
      </div>
      <p class="meta" role="status" />
      <button type="button" hidden>
        Bỏ hết điều kiện lọc
      </button>
    </details>
  );
}

function Choice({ name, label, all }: { name: string; label: string; all: string }) {
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{all}</option>
      </select>
    </p>
  );
}

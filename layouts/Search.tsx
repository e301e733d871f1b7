import { addresses } from "../scripts/model/address.ts";
import type { SearchPage } from "../scripts/model/page.ts";
import { filters } from "../scripts/model/search.ts";
import { words } from "../scripts/model/vocabulary.ts";

/** The search page: a form that works from its address, and room for what is found. */
export function Search({ page }: { page: SearchPage }) {
  const { sections, years, authors } = page;
  return (
    <div class="search">
      <h1>{words.search}</h1>
      <noscript>
        <p class="notice">
          Trình duyệt đang tắt JavaScript nên chưa tìm kiếm được. Mời xem{" "}
          <a href={addresses.siteMap}>sơ đồ trang</a>: mọi bài đều có ở đó, xếp theo năm và tháng.
        </p>
      </noscript>
      <form id="tim-kiem" class="search-form" action={addresses.search} method="get">
        <div class="search-box">
          <label for="cau-hoi">Tìm gì?</label>
          <input id="cau-hoi" type="search" name="q" autocomplete="off" enterkeyhint="search" />
          <button type="submit">{words.search}</button>
        </div>
        <fieldset class="search-filters">
          <legend class="visually-hidden">Thu hẹp</legend>
          <Choice name={filters.section} label="Chuyên mục" all="Mọi chuyên mục" options={sections} />
          <Choice name={filters.year} label="Năm" all="Mọi năm" options={years.map(String)} />
          <Choice name={filters.author} label="Tác giả" all="Mọi tác giả" options={authors} />
          <p class="search-newest">
            <input id="moi-nhat" type="checkbox" name="moi-nhat" value="1" />
            <label for="moi-nhat">Mới nhất trước</label>
          </p>
        </fieldset>
      </form>
      <section id="ket-qua" class="search-results" aria-label="Kết quả tìm kiếm" aria-busy="false">
        <p id="tinh-trang" class="meta" role="status" />
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

interface ChoiceProps {
  name: string;
  label: string;
  all: string;
  options: string[];
}

function Choice({ name, label, all, options }: ChoiceProps) {
  return (
    <p>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    </p>
  );
}

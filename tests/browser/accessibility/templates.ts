import { seed } from "../sides.ts";

/** A kind of page, by the name the statement tells readers, and one page of that kind in the sample portal. */
export interface Template {
  name: string;
  url: string;
}

const storm = "/tin-tuc-su-kien/cam-nang-phong-chong-bao-cho-ho-ven-bien/";

/** Every kind of page a portal has, and articles with everything an editor can put into one. */
export const templates: readonly Template[] = [
  { name: "trang chủ", url: "/" },
  { name: "trang chuyên mục", url: "/tin-tuc-su-kien/" },
  { name: "trang tiếp của chuyên mục", url: "/tin-tuc-su-kien/trang/2/" },
  { name: "trang từ khoá", url: "/tu-khoa/van-hoa/" },
  { name: "trang tác giả", url: "/tac-gia/thanh-duy/" },
  { name: "bài viết nhiều trang", url: seed.url },
  { name: "bài viết có khung cảnh báo, trích dẫn", url: `${storm}trang/2/` },
  { name: "toàn bài, có bảng, khung, trích dẫn nổi bật", url: `${storm}toan-bai/` },
  {
    name: "bài viết có đoạn chữ nước ngoài",
    url: "/tin-tuc-su-kien/chuyen-trang-thong-tin-sang-trang-tinh/",
  },
  { name: "bài viết có tệp đính kèm", url: "/tin-tuc-su-kien/cung-nhau-don-ve-sinh-bai-bien/" },
  { name: "bài viết đã hết hạn", url: "/tin-tuc-su-kien/moi-ban-doc-gui-bai-anh-don-xuan/" },
  { name: "thư viện ảnh", url: "/thu-vien-anh/bien-quynh-buoi-som/" },
  { name: "trang tìm kiếm", url: "/tim-kiem/" },
  { name: "sơ đồ trang", url: "/so-do-trang/" },
  { name: "sơ đồ trang theo năm", url: "/so-do-trang/2018/" },
  { name: "sơ đồ trang theo tháng", url: "/so-do-trang/2018/12/" },
  { name: "trang địa chỉ cũ", url: "/tin-cu/bai-213.html" },
  { name: "trang báo không tìm thấy", url: "/404.html" },
  { name: "dữ liệu mở", url: "/du-lieu-mo/" },
  { name: "tuyên bố trợ năng", url: "/tro-nang/" },
];

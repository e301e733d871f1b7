/** A page of the sample for each template, and for each way an article can look: what is measured in a browser. */
export const templates: readonly (readonly [name: string, url: string])[] = [
  ["home", "/"],
  ["section", "/tin-tuc-su-kien/"],
  ["second page of a section", "/tin-tuc-su-kien/trang/2/"],
  ["article with a picture", "/tin-tuc-su-kien/giai-phap-nang-cao-chat-luong-quan-triet-nghi-quyet/"],
  ["article with a table", "/tin-tuc-su-kien/giai-phap-nang-cao-chat-luong-quan-triet-nghi-quyet/trang/2/"],
  ["whole article", "/tin-tuc-su-kien/giai-phap-nang-cao-chat-luong-quan-triet-nghi-quyet/toan-bai/"],
  ["article past its date", "/tin-tuc-su-kien/moi-ban-doc-gui-bai-anh-don-xuan/"],
  ["album", "/thu-vien-anh/bien-quynh-buoi-som/"],
  ["tag", "/tu-khoa/hoc-tap-nghi-quyet/"],
  ["author", "/tac-gia/thanh-duy/"],
  ["search", "/tim-kiem/"],
  ["search results", "/tim-kiem/?q=hoang+mai"],
  ["site map", "/so-do-trang/"],
  ["month", "/so-do-trang/2018/12/"],
  ["wrong address", "/404.html"],
];

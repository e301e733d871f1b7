/** Words readers see in more than one room, in one place. */
export const words = {
  home: "Trang chủ",
  search: "Tìm kiếm",
  siteMap: "Sơ đồ trang",
  openData: "Dữ liệu mở",
  accessibility: "Tuyên bố trợ năng",
  page: (number: number) => `Trang ${number}`,
  year: (year: number) => `Năm ${year}`,
  month: (month: number, year: number) => `Tháng ${month} năm ${year}`,
  tag: (name: string) => `Từ khoá: ${name}`,
  author: (name: string) => `Bài của ${name}`,
  /** Of a month or a year, as its link calls it. */
  published: (when: string) => `Bài đăng ${when.charAt(0).toLowerCase()}${when.slice(1)}`,
  /** Descriptions of pages for those who have not opened them. */
  about: (section: string, site: string) => `${section}: tin bài trên ${site}.`,
  withTag: (tag: string, site: string) => `Các bài có từ khoá “${tag}” trên ${site}.`,
  byAuthor: (author: string, site: string) => `Các bài của ${author} trên ${site}.`,
  articles: (count: number) => `${count.toLocaleString("vi-VN")} bài`,
};

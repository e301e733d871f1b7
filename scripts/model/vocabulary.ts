/** Words readers see in more than one room, in one place. */
export const words = {
  home: "Trang chủ",
  search: "Tìm kiếm",
  siteMap: "Sơ đồ trang",
  accessibility: "Tuyên bố trợ năng",
  openData: "Dữ liệu mở",
  page: (number: number) => `Trang ${number}`,
  year: (year: number) => `Năm ${year}`,
  month: (month: number, year: number) => `Tháng ${month} năm ${year}`,
  tag: (name: string) => `Từ khoá: ${name}`,
  author: (name: string) => `Bài của ${name}`,
  articles: (count: number) => `${count.toLocaleString("vi-VN")} bài`,
};

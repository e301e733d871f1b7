import sections from "./sections.json";

export { sections };

export const site = {
  title: "Cổng thông tin điện tử xã Thử Nghiệm",
  shortName: "Xã Thử Nghiệm",
  agency: "Uỷ ban nhân dân xã Thử Nghiệm",
  address: "Số 1, đường Thử Nghiệm",
  email: "banbientap@thunghiem.example",
  notice: "Mọi bài ở đây do máy đặt ra để đo, không nói về ai và việc gì.",
  origin: "https://thunghiem.example",
};

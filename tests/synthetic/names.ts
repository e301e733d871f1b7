/** Made-up people, places, sections and tags of a made-up authority. */

const AUTHORS =
  "Đỗ Thị Thuỷ|Nguyễn Văn Đạt|Trần Minh Đức|Lê Hồng Đăng|Phạm Thu Hà|Hoàng Đình Nam|Phan Thị Mai|Vũ Quốc Khánh|Đặng Ngọc Lan|Bùi Thanh Tùng|Hồ Diệu Linh|Ngô Xuân Điền|Đinh Văn Phúc|Dương Bảo Châu|Đào Thế Vinh|Lý Hải Yến";
export const authors = list(AUTHORS);

const surnames = list(
  "Nguyễn|Trần|Lê|Phạm|Hoàng|Phan|Vũ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Đào|Cao|Tạ|Chu|Mai",
);
const middles = list("Văn|Thị|Đình|Ngọc|Minh|Thanh|Hữu|Xuân|Quốc|Đức|Thu|Kim");
const givens = list(
  "An|Bình|Chiến|Dung|Đạo|Giang|Hạnh|Hiếu|Khoa|Loan|Lực|Nghĩa|Nhung|Oanh|Phước|Quỳnh|Sáu|Tâm|Thuý|Toàn|Trọng|Uyên|Vân|Yên",
);

/** Every person a text may name. */
export const people = surnames.flatMap((surname, at) =>
  middles.flatMap((middle, step) =>
    [0, 1].map((turn) => `${surname} ${middle} ${givens[(at * 7 + step * 5 + turn * 11) % givens.length]}`),
  ),
);

export const places = list(
  "xã An Thịnh|xã Bình Sơn|xã Cẩm Lĩnh|xã Diên Hoà|xã Đông Khê|xã Gia Phú|xã Hải Đường|xã Kim Bảng|xã Liên Trì|xã Mỹ Lộc|xã Nghĩa Đàn|xã Phú Thuỷ|xã Quang Trạch|xã Sơn Tịnh|xã Tam Điệp|xã Trung Nghĩa|xã Vạn Thọ|xã Xuân Đài|phường Bắc Hà|phường Cửa Nam|phường Đội Cung|phường Hưng Dũng|phường Lê Lợi|phường Ngọc Trạo|phường Phú Sơn|phường Quán Bàu|phường Tân Giang|phường Trường Thi|phường Vinh Tân|phường Đông Vệ",
);

/** A section: its folder and its name. */
export interface SyntheticSection {
  slug: string;
  title: string;
}

export const sections: readonly SyntheticSection[] = [
  { slug: "tin-trong-xa", title: "Tin trong xã" },
  { slug: "chi-dao", title: "Chỉ đạo, điều hành" },
  { slug: "cai-cach", title: "Cải cách hành chính" },
  { slug: "kinh-te-xa-hoi", title: "Kinh tế, xã hội" },
  { slug: "van-hoa", title: "Văn hoá, thể thao" },
  { slug: "giao-duc-y-te", title: "Giáo dục, y tế" },
  { slug: "an-ninh", title: "An ninh, quốc phòng" },
  { slug: "moi-truong", title: "Đất đai, môi trường" },
];

export const tags = list(
  "Chuyển đổi số|Nông thôn mới|Cải cách hành chính|Dịch vụ công|Khai sinh|Hộ tịch|Căn cước|Đất đai|Quy hoạch|Giải phóng mặt bằng|Bầu cử|Tiếp công dân|Khiếu nại|Thuế|Hoá đơn|Ngân sách|Đấu giá|Giáo dục|Tuyển sinh|Y tế|Tiêm phòng|Bảo hiểm y tế|Dân số|Trẻ em|Người cao tuổi|Hộ nghèo|Việc làm|Xây dựng Đảng|Mặt trận|Đoàn thanh niên|Phụ nữ|Nông dân|Văn hoá|Lễ hội|Thể thao|Phòng cháy|Phòng chống bão|Giao thông|Môi trường|Thuỷ sản",
);

/** Kinds of official document: as a number says it, and in words. */
export const documentKinds: readonly [mark: string, name: string][] = [
  ["QĐ", "Quyết định"],
  ["KH", "Kế hoạch"],
  ["TB", "Thông báo"],
  ["NQ", "Nghị quyết"],
  ["BC", "Báo cáo"],
  ["HD", "Hướng dẫn"],
  ["CT", "Chỉ thị"],
  ["TTr", "Tờ trình"],
];

export const offices = ["UBND", "HĐND", "VP", "BCĐ", "MTTQ", "TCKH", "TNMT", "GDĐT"] as const;

function list(names: string): readonly string[] {
  return names.normalize("NFC").split("|");
}

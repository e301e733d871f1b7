/**
 * Words of two syllables that local authorities and their citizens use, by what they do in a sentence. Written for these
 * tests, in the new tone style.
 */

/** What is done. */
export const verbs = words(`
  ban hành | triển khai | thực hiện | tổ chức | xây dựng | phát triển | tăng cường | nâng cao | đẩy mạnh | quán triệt |
  tuyên truyền | phổ biến | hướng dẫn | kiểm tra | giám sát | xử lý | giải quyết | tiếp nhận | đăng ký | cấp phát |
  công bố | công khai | thông báo | phê duyệt | điều chỉnh | bổ sung | sửa đổi | thay thế | bãi bỏ | huy động |
  vận động | hỗ trợ | khuyến khích | bảo vệ | bảo đảm | gìn giữ | chăm sóc | phòng chống | ngăn chặn | khắc phục |
  ứng phó | cứu trợ | quyên góp | tặng quà | thăm hỏi | chúc mừng | khai trương | khánh thành | khởi công | nghiệm thu |
  bàn giao | chuyển đổi | đổi mới | sắp xếp | kiện toàn | bồi dưỡng | đào tạo | tập huấn | tuyển dụng | bổ nhiệm |
  điều động | luân chuyển | khen thưởng | kỷ niệm | tổng kết | sơ kết | rà soát | thống kê | điều tra | khảo sát |
  đánh giá | xếp loại | thẩm định | thanh tra | tiếp xúc | đối thoại | lắng nghe | góp ý | kiến nghị | khiếu nại |
  trả lời | phản ánh | tiếp thu | giải trình | phối hợp | liên kết | hợp tác | ký kết | đầu tư | đấu giá |
  đấu thầu | thu hồi | bồi thường | giải phóng | quy hoạch | nạo vét | tu sửa | nâng cấp | cải tạo | trồng rừng |
  thu hoạch | gieo cấy | chăn nuôi | tiêm phòng | dập dịch | khám bệnh | chữa bệnh | hiến máu | tuyển sinh | khai giảng |
  thi đua | giao lưu | biểu diễn | tham quan | học tập | nghiên cứu | ứng dụng | số hoá | lưu trữ | tra cứu |
  chứng thực | xác nhận | khai sinh | khai tử | kết hôn | cấp đổi | gia hạn | nộp thuế | kê khai | quyết toán |
  phân bổ | tiết kiệm | tuần tra | chỉ đạo | lãnh đạo | quản lý | điều hành | ra quân | dọn dẹp | phân loại |
  nhắc nhở | huỷ bỏ | xoá bỏ | hoà giải | thoả thuận | uỷ quyền | uỷ thác | tự quản | đôn đốc | duy trì
`);

/** What it is done to, by whom, with what. */
export const nouns = words(`
  nghị quyết | trung ương | chỉ thị | quyết định | kế hoạch | chương trình | đề án | dự án | thông tư | nghị định |
  văn bản | công văn | báo cáo | hội nghị | đại hội | kỳ họp | phiên họp | đại biểu | cử tri | nhân dân |
  cán bộ | công chức | viên chức | đảng viên | đảng bộ | chi bộ | đảng uỷ | thị uỷ | uỷ ban | hội đồng |
  mặt trận | đoàn thể | thanh niên | phụ nữ | nông dân | công đoàn | chính quyền | chính phủ | quốc hội | bộ máy |
  cơ sở | địa phương | khu phố | thôn xóm | xã hội | kinh tế | văn hoá | giáo dục | y tế | môi trường |
  đất đai | tài nguyên | khoáng sản | nông nghiệp | công nghiệp | thương mại | dịch vụ | du lịch | thuỷ sản | lâm nghiệp |
  thuỷ lợi | giao thông | đường bộ | cầu đường | điện lực | nước sạch | rác thải | vệ sinh | an toàn | an ninh |
  trật tự | quốc phòng | quân sự | công an | dân quân | biên giới | hải đảo | thiên tai | bão lũ | hạn hán |
  cháy rừng | dịch bệnh | sốt rét | bệnh viện | trạm xá | thuốc men | bảo hiểm | trẻ em | học sinh | giáo viên |
  nhà trường | mầm non | tiểu học | trung học | đại học | sinh viên | lớp học | sách vở | thư viện | bảo tàng |
  di tích | lễ hội | đình làng | đền thờ | truyền thống | lịch sử | cách mạng | liệt sĩ | thương binh | gia đình |
  hôn nhân | người dân | hộ nghèo | việc làm | lao động | tiền lương | hưu trí | doanh nghiệp | kinh doanh | hàng hoá |
  thị trường | giá cả | chợ phiên | hoá đơn | ngân sách | tài chính | ngân hàng | vốn vay | tài sản | hồ sơ |
  thủ tục | hành chính | giấy phép | giấy tờ | chứng nhận | mã số | căn cước | hộ khẩu | hộ tịch | công dân |
  quyền lợi | nghĩa vụ | trách nhiệm | pháp luật | hiến pháp | điều lệ | quy chế | quy định | nội quy | hợp đồng |
  toà án | luật sư | thông tin | truyền thông | báo chí | phát thanh | truyền hình | mạng lưới | dữ liệu | phần mềm |
  máy tính | điện tử | chữ ký | công nghệ | khoa học | kỹ thuật | sáng kiến | mô hình | phong trào | cuộc thi |
  thành tích | kết quả | chất lượng | mục tiêu | nhiệm vụ | giải pháp | tiêu chí | chỉ tiêu | tiến độ | kinh phí |
  nguồn lực | nguyên nhân | vướng mắc | tình hình | tinh thần | tư tưởng | đạo đức | phong cách | lối sống | tập thể |
  cá nhân | ban ngành | lĩnh vực | cây trồng | vật nuôi | lúa xuân | vụ mùa | ngô khoai | rau màu | trái cây |
  cà phê | hồ tiêu | chè xanh | bò sữa | lợn giống | gia cầm | tôm cá | tàu thuyền | ngư dân | bến cảng |
  bờ biển | hải sản | nước mắm | làng nghề | thủ công | gốm sứ | mây tre | đồ gỗ | nhà máy | vỉa hè |
  lòng đường | chiếu sáng | cây xanh | công viên | quảng trường | chung cư | công trình | vật liệu | xi măng | sắt thép |
  quê hương | đất nước | con người | tuổi trẻ | bóng chuyền | cờ tướng | thể thao | âm nhạc | dân ca | văn nghệ |
  sân khấu | triển lãm | mùa xuân | mùa hè | ngày hội | đầu năm | thời tiết | nắng nóng | mưa lớn | gió mùa |
  sông ngòi | hồ đập | kênh mương | đê điều | sức khoẻ | khoá học | hoạ sĩ | thuỷ triều | luỹ tre | cây hoè |
  đội ngũ | phương án | danh sách | lệ phí | mẫu đơn | tờ khai | con dấu | phiếu bầu | tổ trưởng | bí thư
`);

/** How. */
export const manners = words(`
  hiệu quả | kịp thời | nghiêm túc | đồng bộ | quyết liệt | bền vững | toàn diện | thiết thực | cụ thể | rõ ràng |
  minh bạch | chặt chẽ | thường xuyên | kiên quyết | chủ động | sáng tạo | tích cực | văn minh | hiện đại | giàu đẹp |
  đoàn kết | thân thiện | trong sạch | vững mạnh | tiêu biểu | xuất sắc | đầy đủ | chính xác | nhanh chóng | thuận lợi |
  dân chủ | công bằng | hằng năm | lâu dài | đột phá | trọng tâm | trọng điểm | sôi nổi | trang trọng | ấm áp |
  vui tươi | phấn khởi | đúng hạn | tại chỗ | rộng rãi | sâu sắc | nổi bật | khoẻ mạnh | hoà thuận | trực tuyến
`);

/** What everyday sentences are joined with and filled with; not for titles. */
export const everyday = words(`
  hôm nay | ngày mai | bây giờ | trước đây | sau này | gần đây | cùng nhau | tuy nhiên | vì vậy | do đó |
  bên cạnh | ngoài ra | đồng thời | theo đó | cho biết | cho rằng | phát biểu | nhấn mạnh | khẳng định | chia sẻ |
  bày tỏ | mong muốn | cảm ơn | giúp đỡ | gặp gỡ | trao đổi | tìm hiểu | suy nghĩ | nói chuyện | ăn uống |
  đi lại | làm ăn | buôn bán | sửa chữa | nhà cửa | bàn ghế | quần áo | xe máy | xe đạp | điện thoại |
  bạn bè | hàng xóm | anh em | cha mẹ | ông bà | con cháu | vợ chồng | ruộng vườn | bữa cơm | tiếng cười |
  niềm vui | nỗi lo | hạnh phúc | tuỳ theo | toả sáng | buổi sáng | buổi chiều | cuối tuần | tại đây | người ta
`);

export const allWords: readonly string[] = [...verbs, ...nouns, ...manners, ...everyday];

function words(list: string): readonly string[] {
  return list
    .normalize("NFC")
    .split("|")
    .map((word) => word.trim());
}

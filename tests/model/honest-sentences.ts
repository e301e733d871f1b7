/** What an authority's own news say: of crackdowns, of feasts, of fish, of lotteries for schools; and words that sound alike. */
export const honest: readonly string[] =
  `Công an thị xã triệt phá đường dây đánh bạc qua mạng dưới hình thức cá độ bóng đá
Bắt giữ 12 đối tượng tổ chức đánh bạc bằng hình thức tài xỉu tại xã Quỳnh Lập
Khởi tố ba bị can về tội đánh bạc dưới hình thức số đề, lô đề
Công an phường bắt quả tang nhóm người chơi xóc đĩa ăn tiền trong vườn
Cảnh báo các trang cá cược trá hình lôi kéo học sinh, sinh viên
Cảnh báo lừa đảo qua game bài đổi thưởng trên mạng xã hội
Phòng ngừa tệ nạn lô đề, cờ bạc trong dịp Tết Nguyên đán
Xử phạt hành chính hai trường hợp đá gà ăn tiền tại thôn 3
Công an huyện triệt xóa tụ điểm đá gà trực tiếp qua mạng do đối tượng ở địa bàn cầm đầu
Tòa án nhân dân thị xã xét xử vụ án tổ chức đánh bạc dưới hình thức lô đề, tuyên phạt bị cáo 24 tháng tù
Viện kiểm sát truy tố 15 bị can trong đường dây cá độ bóng đá nghìn tỷ
Người dân không tham gia cá độ bóng đá dưới mọi hình thức trong mùa giải
Tuyên truyền cho đoàn viên không chơi lô đề, không vay nặng lãi
Nghiêm cấm cán bộ, công chức tham gia cá cược, cá độ bóng đá
Nhiều gia đình tan nát, nợ nần vì con em sa vào tài xỉu online
Các đối tượng lập trang nhà cái giả, tặng tiền để dụ dỗ người chơi rồi chiếm đoạt, công an khuyến cáo
Cơ quan công an xác định nhóm này vận hành cổng game nổ hũ, bắn cá đổi thưởng, tài xỉu với số tiền giao dịch 500 tỷ đồng
Công an tỉnh khám xét trụ sở đường dây đánh bạc sunwin, tạm giữ 20 người
Hàng loạt trang của cơ quan nhà nước bị chèn quảng cáo cá cược, nhà cái; cơ quan chức năng yêu cầu rà soát, gỡ bỏ
Lực lượng chức năng kiểm tra, thu giữ 5 máy bắn cá trá hình đánh bạc
Theo cơ quan điều tra, các đối tượng dùng chiêu khuyến mãi, hoàn trả để lôi kéo người chơi lô đề
Đấu tranh với tội phạm lô đề, cá độ: kết quả sáu tháng đầu năm
Ký cam kết không tham gia lô đề, cá độ, không đốt pháo nổ
Đối tượng khai nhận đã thua hơn 300 triệu đồng vì chơi nổ hũ
Cần cảnh giác với quảng cáo casino trực tuyến gửi qua tin nhắn
Hội Phụ nữ xã nói không với lô đề, tín dụng đen
Tin báo về nhóm thanh niên chơi tài xỉu ở quán nước được công an xác minh ngay trong đêm
Bị cáo lập tài khoản trên trang kubet để cá độ, bị tuyên phạt tù
Tuổi trẻ thị xã tránh xa cờ bạc, cá cược, ma túy
Từ đầu năm, công an đã xử lý 7 vụ ghi lô đề, thu giữ tang vật và phạt tiền 40 triệu đồng
Hội chọi gà đầu xuân thu hút đông đảo bà con về sân đình
Hội thi chọi gà, đá gà dân gian không ăn tiền trong lễ hội làng
Lễ hội đua thuyền truyền thống trên sông Hoàng Mai
Giải cờ người đầu xuân ở đền Cờn có 16 kỳ thủ dự thi
Trò chơi bầu cua bằng bánh kẹo cho thiếu nhi đêm Trung thu
Đội múa rồng, múa lân của phường biểu diễn đêm hội
Tích rồng hổ trên bức chạm gỗ ở đình làng
Võ sinh biểu diễn bài quyền rồng hổ hội tụ
Chung kết giải bóng đá thanh niên: đội Quỳnh Thiện thắng 2–1
Đội tuyển bóng chuyền nữ của xã lọt vào vòng bán kết
Ngư dân bắn cá bằng súng cao su ở rạn gần bờ
Anh Hòa chuyên lặn bắn cá, mỗi ngày được vài cân
Không dùng kích điện để bắt cá, không nổ mìn đánh cá
Bà con nổ máy ra khơi từ ba giờ sáng
Chủ thuyền nổ máy, kéo neo, ra lạch
Hũ mắm cốt của làng nghề được ủ mười hai tháng
Trời nắng to làm nổ hũ mắm để ngoài sân
Lô cá thu đầu mùa, mỗi con cá độ 2 kg, giá 180 nghìn đồng một cân
Đàn cá độ năm mươi con bơi sát bờ
Các độ tuổi tiêm chủng và lịch tiêm
Cả cuộc đời bà gắn với nghề dệt
Cả cuộc họp ai cũng đồng tình
Lo đề phòng bão, bà con chằng lại mái nhà
Lo đê sông vỡ, cả xã thức trắng đêm
Chủ động phòng chống lụt bão, lo để dân có chỗ trú
Lô đề thi dự phòng được niêm phong tại trường
Trong nhà cái gì cũng ngăn nắp
Mua về cho nhà cái quạt, cái ghế
Vợ chồng anh sửa nhà, cái bếp làm sau
Nhà cải tạo xong trước mùa mưa
Thợ thay vì kèo, xà gồ cho nhà văn hóa
Vì kèo nhà cũ bằng gỗ lim đã mọt
Làm ngay kẻo muộn, kẻo nhà ngập nước
Tỷ lệ kéo giảm hộ nghèo đạt 2% mỗi năm
Tỷ lệ kéo dài thời gian giải quyết hồ sơ giảm rõ rệt
Đoàn viên soi cầu thang bằng đèn pin để sửa dây điện
Ánh đèn soi cầu Hoàng Mai đêm giao thừa
Cầu lông là môn được nhiều người tập nhất
Giải cầu lông cán bộ, công chức lần thứ ba
Chốt số liệu điều tra dân số trước ngày 30
Chốt số lượng đại biểu dự hội nghị
Chốt sổ bảo hiểm cho người lao động nghỉ việc
Còn 5 slot cho lớp bơi, phụ huynh đăng ký ngay tại nhà văn hóa
Thu gom chai nhựa đổi quà, đổi thưởng cho học sinh, đăng ký ngay với liên đội
Link vào lớp học trực tuyến được gửi qua nhóm phụ huynh
Tải app VNeID và đăng nhập để dùng dịch vụ công
Xổ số kiến thiết quyên góp xây ba căn nhà tình nghĩa
Công ty xổ số kiến thiết tỉnh trao học bổng cho học sinh nghèo
Người trúng giải Jackpot của xổ số điện toán ủng hộ quỹ khuyến học
Dự án khu du lịch có sân gôn, khách sạn và casino được điều chỉnh quy hoạch
Chiến thắng Hà Nội – Điện Biên Phủ trên không: bắn rơi 34 máy bay B52
Triển khai Nghị quyết NQ68 về kinh tế tư nhân
Quốc lộ 48D, tỉnh lộ 537B, cột mốc Km88
Khuyến mãi giờ vàng tại hội chợ hàng Việt, giảm giá đến 50%
Đại lý thuế, đại lý vật tư nông nghiệp uy tín trên địa bàn
Sự kiện tặng tiền và quà cho 88 hộ nghèo
Thế hệ 8X, 9X của phường khởi nghiệp từ nông sản
Cán bộ địa chính lưu giữ sơ đồ online của thửa đất
Hồ sơ để online, bà con không phải đi lại
Cửa hàng bầu của ông Tư, cá của bà Năm
Thể thao áo dài: màn đồng diễn của hội phụ nữ
Ban tổ chức hoãn cuộc họp vì mưa lớn
Nó hư máy nên phải gọi thợ
Gia đình chị nợ hụi, được hội phụ nữ giúp đỡ
Đất lô 12, lô 13 khu tái định cư đã bàn giao
Con số đề ra trong nghị quyết là 95%
Người trẻ mải chơi game quên ăn, cha mẹ cần để ý
Quán triệt nghị quyết đại hội đảng bộ các cấp, tạo đồng thuận trong cán bộ, đảng viên và nhân dân
Đại hội chi bộ thôn bầu ban chi ủy nhiệm kỳ mới gồm năm đồng chí
Nâng cao năng lực lãnh đạo, sức chiến đấu của tổ chức cơ sở đảng
Bắt nóng nhóm "con bạc" sát phạt bằng xóc đĩa giữa rừng keo
Học sinh vẽ tranh tuyên truyền phòng chống cờ bạc, lô đề
Thanh niên vướng nợ vì cá độ, gia đình phải bán đất
Nhóm thanh niên dùng 2 điện thoại ghi số lô, số đề cho khách bị tạm giữ
Phá án đường dây "nhà cái" cá độ bóng đá Euro do vợ chồng cầm đầu
Đồn Biên phòng phối hợp bắt vụ đánh bạc bằng hình thức xóc đĩa
Kết quả xổ số miền Bắc ngày 12/3
Chủ tịch UBND thị xã chỉ đạo tăng cường quản lý hoạt động kinh doanh trò chơi điện tử có thưởng
Khai mạc giải vật, chọi gà và cờ tướng đầu xuân
Bài học từ một vụ vỡ nợ vì chơi nổ hũ
Đội cá độ chừng ba nghìn con giống được thả xuống hồ
Sửa lại cầu lộ 48, cấm xe tải
Bão số 3 đổ bộ, tàu thuyền vào nơi trú tránh
Ông Năm kể chuyện đánh đề đến mất nhà
Vận động viên xóm 5 thắng cược danh dự kéo co
Mở lớp dạy poker? Công an yêu cầu dừng hoạt động
Người cao tuổi được cấp thẻ miễn phí, ưu đãi tàu xe
Nuôi lợn, nuôi gà, nuôi lô cá mới
Đề nghị các độc giả gửi bài
Cơ sở nuôi gà đá bị nhắc nhở vì ồn ào
Mô hình câu lạc bộ phòng, chống tội phạm, tệ nạn xã hội ở thôn 6
Hai vợ chồng ghi đề lĩnh án
Công an xã tuyên truyền về thủ đoạn lừa đảo nạp tiền vào nhà cái
Phạt 1,5 triệu đồng người bán số lô
Vận động các hộ kinh doanh không đặt máy bắn cá, máy xèng
Kiểm điểm đảng viên tham gia đánh bạc dưới hình thức cá độ bóng đá
Trả lời cử tri về tình trạng lô đề trên địa bàn
Ngăn chặn quảng cáo cờ bạc trên trang thông tin điện tử
Hội nghị triển khai Chỉ thị về phòng ngừa cá độ trong dịp EURO
Báo cáo kết quả công tác đấu tranh với tội phạm đánh bạc năm 2023
Bà con nuôi gà chọi bán dịp Tết thu nhập cao
Chơi cờ người, đẩy gậy, bắt vịt tại lễ hội
Chương trình quay số trúng thưởng của hội chợ
Thả 5 lô cá giống xuống hồ Vực Mấu
Đội bóng nữ thắng lớn, được tặng tiền thưởng
Khuyến mãi mở thẻ miễn phí cho người mới
Trao giải nhất cuộc thi trực tuyến tìm hiểu Luật Hình sự
Ứng dụng thanh toán nạp rút tiền qua ngân hàng cho tiểu thương
Cảnh giác thủ đoạn mời làm đại lý game bài
Phòng Giáo dục nhắc học sinh không cá cược khi xem bóng đá
Con cái là của để dành, nhà cái nghĩa là nhà mẹ
Lễ hội có hội vật, chọi trâu, đá gà
Cổ phiếu win88 giả mạo: công an vào cuộc
Công trình thắp sáng đường quê lô 88`.split("\n");

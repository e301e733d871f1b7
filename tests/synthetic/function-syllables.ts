/**
 * The syllables every text is full of, with roughly how many of ten thousand syllables of a news text each is. Rounded,
 * written down by hand; ranks and orders of magnitude are what matters.
 */
const table = `
  và 135 | của 125 | có 120 | các 115 | người 105 | là 100 | được 95 | trong 95 | cho 90 | một 90 | công 88 | không 85 |
  những 75 | với 72 | đã 70 | để 66 | này 62 | về 62 | ra 60 | năm 58 | dân 58 | đến 56 | khi 52 | từ 52 | ở 50 |
  nhà 48 | đó 46 | phải 46 | theo 44 | tại 44 | còn 42 | nhiều 42 | vào 42 | như 42 | việc 40 | trên 40 | sẽ 38 |
  cũng 38 | lại 37 | ông 36 | sự 35 | làm 35 | mà 34 | thể 34 | đi 33 | chúng 32 | tôi 32 | nước 32 | đồng 31 |
  thì 30 | hơn 30 | bị 29 | do 29 | trước 28 | sau 28 | mới 28 | nên 27 | hai 27 | số 27 | đang 26 | nào 26 |
  nhất 25 | hay 25 | thành 24 | ngày 24 | rất 24 | cùng 23 | qua 23 | chỉ 23 | bộ 22 | xã 22 | mình 22 | anh 21 |
  chị 20 | bà 20 | nơi 20 | gì 19 | rồi 19 | đều 19 | lên 19 | lần 18 | vẫn 18 | cả 18 | họ 18 | thế 18 | vì 18 |
  đây 17 | nếu 17 | giữa 16 | xuống 16 | hết 16 | cần 16 | tới 16 | biết 16 | đầu 15 | nói 15 | lớn 15 | cao 15 |
  tốt 15 | đất 15 | bằng 15 | mỗi 14 | tháng 14 | ba 14 | việt 14 | nam 14 | bên 14 | sống 14 | trẻ 14 | con 14 |
  em 13 | vừa 13 | nhưng 13 | bao 12 | dưới 12 | ngoài 12 | thêm 12 | thấy 12 | đường 12 | giờ 12 | toàn 12 | xe 11 |
  tỉnh 11 | huyện 11 | phường 11 | khu 11 | tuy 10 | mọi 10 | bốn 10 | mười 10 | hàng 10 | nghìn 10 | triệu 10 |
  chưa 10 | đưa 10 | lấy 10 | giao 10 | mở 10 | lớp 9 | nghề 9 | cây 9 | sông 9 | núi 8 | biển 8 | tuổi 9 | tay 9 |
  chân 7 | mắt 7 | lòng 9 | đẹp 8 | sạch 7 | xa 8 | gần 8 | khá 7 | hầu 6 | đủ 8 | đúng 8 | sai 5 | ít 7 | quá 8 |
  lắm 5 | luôn 8 | từng 9 | suốt 5 | khắp 5 | rằng 9 | bởi 6 | nhờ 6 | dù 6 | song 6 | hoặc 8 | cách 9 | điều 10 |
  chuyện 6 | buổi 6 | đợt 6 | phần 9 | mức 7 | loại 6 | bản 7 | đơn 7 | sách 5 | báo 6 | tin 8 | thư 5 | tên 6 |
  chợ 5 | quê 6 | làng 7 | xóm 6 | thôn 7 | ấp 2 | trường 9 | lúa 5 | gạo 4 | cơm 4 | cá 5 | tôm 3 | bò 3 | gà 4 |
  trâu 2 | vườn 4 | ruộng 4 | máy 6 | điện 6 | gió 4 | mưa 5 | nắng 4 | bão 4 | lửa 3 | trời 5 | năng 3 | sáu 5 |
  bảy 4 | tám 4 | chín 4 | trăm 6 | nửa 4 | vài 5 | đôi 4 | cuối 6 | nay 9 | mai 4 | hôm 7 | sáng 6 | chiều 5 |
  tối 4 | đêm 4 | tuần 5 | quý 4 | kỳ 6 | thứ 6 | nhận 7 | gửi 6 | nộp 5 | xin 5 | hỏi 5 | đáp 3 | nghe 6 | xem 6 |
  đọc 5 | viết 5 | học 9 | dạy 5 | ăn 6 | ngủ 2 | chạy 5 | đứng 4 | ngồi 3 | mang 5 | giữ 6 | trồng 5 | nuôi 5 |
  bán 5 | mua 5 | trả 5 | thu 7 | chi 6 | góp 5 | giúp 7 | mong 5 | muốn 7 | yêu 4 | thương 5 | vui 5 | lo 5 | khó 6
`;

/** In NFC, new tone style, the commonest first. */
export const functionSyllables: readonly [syllable: string, weight: number][] = table
  .normalize("NFC")
  .split("|")
  .map((entry): [string, number] => {
    const [syllable = "", weight] = entry.trim().split(" ");
    return [syllable, Number(weight)];
  });

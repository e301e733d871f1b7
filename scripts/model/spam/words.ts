/**
 * The vocabulary, by weight. A phrase is written as Vietnamese spells it; how disguises and missing accents are seen
 * through is `match.ts`'s business, what the weights add up to is `../spam.ts`'s.
 *
 * A phrase that ends in `*` has no honest neighbour once its accents are gone, so it counts in any spelling, and in
 * addresses. The others count as spelled here, or without any accent in text that has none.
 */

/** 3 is said by nobody but an advertiser or a policeman; 2 needs company; 1 and ½ have honest uses of their own. */
export const gambling: readonly [weight: number, phrases: string][] = [
  [
    3,
    `tài xỉu* | tài sỉu* | xóc đĩa* | nổ hũ | quay hũ | săn hũ | lô đề | số đề online | soi cầu lô* | soi cầu đề | soi cầu xsmb* |
    soi cầu miền bắc* | soi cầu miền nam* | soi cầu miền trung* | soi cầu bạch thủ* | soi cầu rồng bạch kim* | soi cầu hôm nay* | soi cầu vip* |
    rồng bạch kim* | bạch thủ lô* | song thủ lô* | dàn đề | cầu lô đẹp | chốt số lô | chốt số đề | chốt lô | lô xiên | cá cược | đặt cược online | cược thể thao |
    kèo nhà cái* | tỷ lệ kèo | tỉ lệ kèo | soi kèo | kèo bóng đá | kèo châu á | kèo tài xỉu | nhà cái uy tín* | nhà cái hàng đầu* | nhà cái trực tuyến* |
    nhà cái online* | nhà cái châu á* | nhà cái số 1 | top nhà cái* | link nhà cái* | bắn cá đổi thưởng* | bắn cá online* | bắn cá ăn xu* | game bắn cá* |
    game bài đổi thưởng* | game bài online* | game đổi thưởng* | cổng game đổi thưởng* | đánh bài đổi thưởng* | bài đổi thưởng | nổ hũ đổi thưởng* |
    casino trực tuyến* | casino online* | live casino* | sòng bài trực tuyến* | sòng bạc trực tuyến* | sòng bạc online* | đánh bạc online* | cờ bạc online | bầu cua online | bầu cua đổi thưởng |
    slot game* | game slot* | slot đổi thưởng* | slot online* | quay slot* | chơi slot* | máy slot* | đá gà trực tiếp* | đá gà thomo* | đá gà campuchia* |
    đá gà online* | đá gà cựa dao* | đá gà cựa sắt* | trực tiếp đá gà* | hoàn cược | tiền cược miễn phí* | thể thao ảo | poker online* | poker đổi thưởng* |
    xì dách online* | tiến lên đổi thưởng* | lô đề online | đánh lô đề | chơi lô đề | ghi lô đề | đánh lô online* | đánh đề online | đánh bài online* |
    tỷ lệ cược | tỉ lệ cược | cược bóng đá | sàn cược | kèo world cup* | kèo euro | tài khoản nhà cái* | dự đoán lô | giải mã số đề | lô 3 càng | ba càng | 3 càng | nhà cái hợp pháp* | phỏm online* | sâm lốc online* | lô vip* | đổi tiền mặt 1`,
  ],
  [
    2,
    `nhà cái | cá độ | soi cầu | đặt cược | kèo chấp | kèo rung | kèo thơm | cược xiên | baccarat* | sicbo* | roulette* | xì dách | xì tố | mậu binh | sâm lốc |
    giftcode* | code tân thủ* | tiền thưởng tân thủ* | hũ rồng | ăn hũ | trúng hũ | bạch thủ | lô kép | lô gan | cầu lô | nuôi lô | lô khung | số đề | đánh đề | đánh lô | đánh con gì | cầu lô chạy | game đánh bài* | đánh bài ăn tiền | ăn tiền thật | dự đoán xsmb* |
    dự đoán xổ số* | chốt số miền bắc | đại lý lô đề* | cổng game* | game bài* | đổi thưởng thẻ cào* | vòng quay đổi thưởng | fun88* | w88* | m88* | kubet* | ku casino* |
    188bet* | 8xbet* | 789club* | b52 club* | b52club* | game b52* | sunwin* | hitclub* | rikvip* | go88* | iwin club* | iwinclub* | gemwin* | zowin* | sbobet* | dafabet* | 12bet* | 1xbet* |
    thabet* | i9bet* | hi88* | new88* | jun88* | shbet* | okvip* | f8bet* | mb66* | 789bet* | debet* | sv388* | ae888* | nhatvip* | nohu90* | vn88* | v9bet* | bk8* | fb88* | letou* | vwin* | 33win* |
    win55* | five88* | oxbet* | ku888* | zbet* | mu88* | tk88* | bj88* | sin88* | bong88* | agbong88* | xoilac* | man club* | manclub* | bet365* | sodo66* | hb88* | onbet* | lucky88* | typhu88* | sky88* | 68 game bài* | 68gamebai* | fabet* | ok9* | uw88* | loto188* | xoso66* | vz99* | bet88* | luck8* | hay88* | 78win* | alo789* | qh88* | s666* | 99ok* | 8kbet* | abc8* | 8us* | net88* | 98win* | mmwin* | ee88*`,
  ],
  [
    1,
    "casino | jackpot | poker | sòng bài | sòng bạc | tiến lên miền nam | game xanh chín* | kèo bóng | thắng cược | xsmb | xổ số online*",
  ],
  [0.5, "slot | đổi thưởng | rồng hổ | đá gà | bắn cá | bầu cua"],
];

/** What an advertiser asks a reader to do, and promises. */
export const promotion: readonly [weight: number, phrases: string][] = [
  [
    2,
    `đăng ký ngay | chơi ngay | tải ngay | tải app | tải game | nhận ngay | cược ngay | tham gia ngay | truy cập ngay | link vào | link truy cập | link đăng nhập | link dự phòng | không bị chặn | link mới nhất | link không bị chặn |
    link chính thức | uy tín số 1 | uy tín nhất | uy tín hàng đầu | nạp rút | nạp tiền nhanh | nạp đầu | rút tiền nhanh | nạp lần đầu | xanh chín | tặng tiền | tặng ngay | tặng 50k | tặng 88k | tặng 100k | tặng 58k | tặng 38k |
    hoàn trả không giới hạn | không lo bị chặn | thưởng nạp | đăng nhập ngay | đăng ký nhận | trải nghiệm ngay | chơi là thắng | bao trúng | ăn chắc | trả thưởng | tỷ lệ ăn | tỷ lệ thắng cao | thắng lớn | làm giàu nhanh | đổi đời | kiếm tiền online | bấm vào đây để chơi | phiên bản mới`,
  ],
  [
    1,
    "uy tín | khuyến mãi | hoàn trả | ưu đãi | đẳng cấp | đại lý | hot nhất | miễn phí | siêu tốc | hấp dẫn | số 1 | đăng nhập | apk | telegram | cskh 24 | hoa hồng | hàng đầu | nhận vàng | người mới | mới nhất | cao thủ | bất bại | siêu chuẩn | giải trí trực tuyến | tặng vốn | đổi thẻ | tân thủ | tặng code | trang chủ | nạp momo",
  ],
];

/** What is said by those who fight gambling, or tell of the fight. */
export const report: readonly [weight: number, phrases: string][] = [
  [
    2,
    `công an | cảnh sát | bắt giữ | bắt quả tang | bắt nhóm | bắt đối tượng | bắt khẩn cấp | bị bắt | triệt phá | triệt xóa | bóc gỡ | xóa sổ | xử phạt | phạt tiền | phạt tù | tuyên phạt | khởi tố | truy tố | xét xử | bị can | bị cáo |
    đối tượng | cơ quan điều tra | điều tra | viện kiểm sát | tòa án | tang vật | tạm giữ | tạm giam | đánh bạc trái phép | tội đánh bạc | tổ chức đánh bạc | hành vi đánh bạc | vụ án | chuyên án | đường dây | lời khai | khai nhận | tố giác |
    trình báo | tin báo | tệ nạn | đấu tranh | án phạt | án treo | bộ luật hình sự | nghiêm cấm | bị chèn | tin tặc | mã độc | bị tấn công | chiếm quyền | nhân phẩm | lực lượng chức năng | cơ quan chức năng | trật tự xã hội |
    cảnh báo | cảnh giác | khuyến cáo | không tham gia | nói không với | cam kết không | bắt nóng | bắt vụ | bắt gọn | bắt ổ |
    biên phòng | phá án | sới bạc | ổ nhóm | vỡ nợ | nợ nần | trắng tay | tan nát | mất nhà | bán đất | bán nhà | tán gia bại sản | cầm đầu | trò chơi điện tử có thưởng | tội phạm | lĩnh án | kiểm điểm | kỷ luật |
    không cá cược | không cá độ | không lô đề | không đánh bạc`,
  ],
  [
    1,
    `phòng ngừa | phòng chống | ngăn chặn | lừa đảo | vi phạm | trái phép | bất hợp pháp | pháp luật | tuyên truyền | vận động | không chơi | không dính | tránh xa | hệ lụy | hậu quả | tác hại | nguy hại |
    vay nặng lãi | tín dụng đen | nghiện | mất trắng | thua | phá sản | tan vỡ | bị lừa | chiếm đoạt | bài trừ | tố cáo | xử lý | sa vào | cạm bẫy | bẫy | dụ dỗ | lôi kéo | trá hình | núp bóng | gỡ bỏ | rà soát | kiểm tra | cờ bạc | đánh bạc | ăn thua | con bạc | sát phạt | cấm | địa bàn | tình trạng | cử tri | chỉ thị`,
  ],
];

/** What makes an exact spelling honest after all: the words behind it say that another thing is meant. */
export const honestBehind: Readonly<Record<string, RegExp>> = {
  "cá độ": /^ (?:\d|khoảng|chừng|vài|một|hai|ba|bốn|năm|nửa|hơn|gần|dăm|đôi|trên|dưới)/iu,
  "nổ hũ": /^ (?:mắm|rượu|tương|nước|cà|dưa|sành|gốm)/iu,
  "nhà cái":
    /^ (?:gì|nào|này|kia|đó|ấy|cũ|ghế|bàn|giường|tủ|chăn|quạt|xe|cây|nồi|ao|sân|chổi|cuốc|máy|ti|nón|áo)(?!\p{L})/iu,
  "lô đề": /^ (?:thi|án|cương|tài|nghị|xuất|kiểm)(?!\p{L})/iu,
  "rồng hổ": /^ mang/iu,
  "số đề": /^ (?:thi|án|cương|tài|nghị|xuất|mục|ra)(?!\p{L})/iu,
  "đánh đề": /^ (?:thi|cương)/iu,
  "cầu lô": /^ (?:\d|số|đất|B|A)/u,
  "đánh lô": /^ (?:\d|cốt|đất)/u,
  "trúng hũ": /^ mắm/iu,
};

/** Words of letters and digits made like the names of betting houses: `79win`, `bet188`, `hello88`. */
export const brandForms: readonly [weight: number, form: RegExp][] = [
  [2, /^(?:\d{1,4}x?|[a-z]{1,2}\d)(?:bet|win|club|vin|casino|nohu|gamebai)\d*(?:vip)?$/i],
  [2, /^[a-z]{0,10}(?:bet|win|vin|casino|nohu|taixiu)\d{1,4}(?:club|vip|com|online)?$/i],
  [1, /^(?![A-Z]+\d)[a-z]{3,10}(?:88|888|789|68|79|66|99|777)$/i],
];

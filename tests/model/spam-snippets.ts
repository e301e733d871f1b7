/** What is found on pages that were broken into: titles, paragraphs, lists of keywords. All made up, none copied. */
export const advertisements: readonly string[] = `Tài xỉu online uy tín nhất hiện nay
Game tài xỉu đổi thưởng tặng 50k cho tân thủ
Cách chơi tài xỉu luôn thắng, nạp rút trong một phút
Top 10 nhà cái uy tín nhất Việt Nam
Nhà cái tặng 88k khi đăng ký ngay hôm nay
Link vào nhà cái không bị chặn mới nhất
Link nhà cái số 1 châu Á, đăng ký nhận 100k
Nổ hũ 79 – săn hũ tiền tỷ, trả thưởng trong ngày
Chơi nổ hũ online, quay hũ là trúng
Game nổ hũ đổi thưởng uy tín số 1
Soi cầu miền Bắc hôm nay chính xác 100%
Soi cầu lô 3 càng, chốt số lô đẹp, bạch thủ lô
Soi cầu 247, rồng bạch kim, dàn đề 36 số
Dự đoán XSMB hôm nay: chốt số đề, lô xiên 3
Lô đề online 1 ăn 99, uy tín, nạp rút nhanh
Trang đánh lô đề online tỷ lệ ăn cao nhất
Cá cược thể thao, tỷ lệ kèo bóng đá hôm nay
Cá độ bóng đá qua mạng, link vào mới nhất, hoàn trả 1,5% mỗi ngày
Kèo nhà cái hôm nay: soi kèo Ngoại hạng Anh
Tỷ lệ kèo trực tuyến, kèo châu Á, kèo tài xỉu
Soi kèo chuẩn, bắt kèo thơm, cược ngay kẻo lỡ
Xóc đĩa online 3D, dealer nóng bỏng
Xóc đĩa đổi thưởng tặng code tân thủ
Bắn cá đổi thưởng, rút tiền nhanh về thẻ
Game bắn cá ăn xu, tải app nhận ngay 100k
Bắn cá online đổi thẻ cào
Game bài đổi thưởng uy tín, cổng game quốc tế
Đánh bài đổi thưởng: phỏm, tiến lên miền Nam, mậu binh
Cổng game đổi thưởng số 1, trải nghiệm ngay
Casino trực tuyến đẳng cấp châu Âu
Casino online uy tín, baccarat, rồng hổ, sicbo
Live casino với dealer xinh đẹp, hoàn cược không giới hạn
Sòng bạc trực tuyến hợp pháp, đăng ký ngay
Slot game jackpot tiền tỷ, quay slot miễn phí
Quay slot trúng jackpot, vòng quay miễn phí cho người mới
Chơi slot đổi thưởng, nổ hũ liên tục
Baccarat trực tuyến: mẹo chơi luôn thắng, link vào bàn VIP
Rồng hổ, sicbo, roulette: sảnh game đẳng cấp, đăng ký ngay
Đá gà trực tiếp Campuchia hôm nay
Đá gà Thomo trực tiếp, cược gà cựa dao
Xem trực tiếp đá gà cựa sắt không giật
Link vào 188bet mới nhất không bị chặn
188bet – đăng ký nhận 100k
Kubet – Ku casino nhà cái hàng đầu
Fun88 link truy cập mới nhất 2025
W88 đăng nhập, M88 link chính thức
8xbet tài trợ, hoàn trả mỗi ngày, đăng ký ngay
789club tải game, tặng ngay giftcode 50k
B52 club – game bài xanh chín, tải app
Tải Sunwin apk, giftcode cho tân thủ
Sunwin – cổng game tài xỉu số 1
Go88 tài xỉu, tải go88 cho điện thoại
Hitclub nổ hũ, link tải chính thức
Rikvip trở lại, tải game nhận ngay code tân thủ
Jun88, Hi88, New88 – liên minh nhà cái
Shbet khuyến mãi nạp đầu 100%, nạp rút siêu tốc
OKVIP, F8bet, MB66: đăng ký nhận thưởng
I9bet thabet 789bet so sánh nhà cái
Sbobet dafabet 12bet 1xbet link không bị chặn
Xoilac trực tiếp bóng đá, kèo nhà cái, tỷ lệ kèo
Thể thao ảo, cược xiên, kèo rung, đặt cược online
Đặt cược thể thao, tiền thưởng tân thủ 200%
Nuôi lô khung 3 ngày, lô gan, lô kép, bạch thủ
Song thủ lô đẹp nhất hôm nay, cầu lô đẹp
Đại lý lô đề trả thưởng cao, hoa hồng 5%
Hoàn cược 2% mỗi ngày, không giới hạn
Chơi poker online, thắng lớn mỗi đêm
Bầu cua đổi thưởng Tết này, tải ngay
Xì dách, xì tố, mậu binh ăn tiền thật, nạp rút nhanh
Giftcode sunwin mới nhất hôm nay, code tân thủ 50k
Trang chủ nohu90 – săn hũ mỗi ngày
Nhacai88 uy tín, taixiu88 nạp rút nhanh
taixiuonline | gamebaidoithuong | keonhacai
#taixiu #nohu #soicau #nhacai
Kinh nghiệm soi cầu bạch thủ chuẩn từ cao thủ, vào nhóm telegram
Phần mềm hack tài xỉu, dự đoán phiên chính xác
Tool soi cầu tài xỉu, rồng hổ, xóc đĩa
Mừng năm mới, nhà cái tặng tiền cho hội viên, nạp lần đầu thưởng 150%
Ủy ban nhân dân xã thông báo kết quả. Tài xỉu online uy tín số 1, đăng ký ngay nhận 88k
Kế hoạch phòng chống thiên tai. Xem thêm: nổ hũ đổi thưởng, link vào nhà cái
Lịch tiếp công dân tháng 12 – kèo nhà cái – tỷ lệ kèo – cá cược
Nhà cái không lừa đảo, tài xỉu xanh chín, đăng ký ngay, nạp rút nhanh, uy tín nhất
Cảnh báo nhà cái lừa đảo? Không, ở đây uy tín số 1: tài xỉu, nổ hũ, chơi ngay nhận 88k
tai xiu online uy tin nhat viet nam
no hu doi thuong tang code 50k
soi cau mien bac hom nay
ca cuoc bong da truc tuyen
keo nha cai hom nay
lo de online 1 an 99
game bai doi thuong uy tin
xoc dia online tien that
link vao nha cai moi nhat
da ga truc tiep thomo
Sảnh game đẳng cấp quốc tế – nổ hũ triệu đô
Hướng dẫn đăng ký tài khoản nhà cái X cho người mới bắt đầu
Kinh nghiệm đánh lô đề bất bại của cao thủ
Mẹo bắt cầu tài xỉu chuẩn 99%
Xem kèo World Cup, tỷ lệ cược mới nhất
Lô đề miền nam hôm nay đánh con gì
Nằm mơ thấy rắn đánh con gì? Giải mã số đề may mắn
Game đánh bài ăn tiền thật uy tín
Web cờ bạc online uy tín nhất 2024
Nhà cái đến từ châu Âu, hoàn trả cao
BK8 – đăng nhập BK8 mới nhất
Thiên đường giải trí trực tuyến SV388 đá gà
Vua nổ hũ, vua bắn cá tặng vốn 88k
Tải game bài 52 lá đổi thẻ
Đua top nhận vàng cùng zowin
go88.com tải ngay
T.À.I X.Ỉ.U M.D.5 chuẩn
nha.cai uy tin
Dự đoán lô tô miền Bắc siêu chuẩn
Lô 3 càng hôm nay, cầu lô chạy đều
Sàn cược bóng đá hàng đầu
Cược bóng đá trực tuyến, kèo thơm mỗi ngày
Xổ số 3 miền trực tuyến, đánh lô online
Chơi bài baccarat nhận hoa hồng 1.2%
Link TA88 mới nhất, link vào Vin777
Bí quyết chơi tài xỉu bất bại từ dân chuyên
Đăng nhập nhà cái trên điện thoại chỉ với 3 bước
Trải nghiệm sòng bài châu Á, thưởng 200% lần nạp đầu
Bet88 trang chủ chính thức
Win79 cổng game bài đại gia
Xì dách ăn tiền thật, rút tiền nhanh 5 phút
Link dự phòng kubet không bị chặn
Kèo bóng đá đêm nay Arsenal – Chelsea
Dàn đề 10 số bất bại khung 3 ngày
Thống kê lô gan miền Bắc, lô kép hay về
Phỏm online đổi thưởng, sâm lốc đổi thưởng
Quay hũ phát lộc, trúng hũ 500 triệu
Chơi bài đổi tiền mặt 1:1, nạp momo
Cá cược esports, cá cược bóng rổ
Fabet – trang cá cược bóng đá trực tuyến uy tín
T4i X1u online
ｎｏ ｈｕ đổi thưởng
nổ.hũ.club
keonhacai5 trực tiếp
Vào nhóm zalo nhận lô VIP miễn phí
Đại lý cá độ, tài khoản bóng, hoa hồng cao
Xem đá gà Thomo hôm nay, cược tối thiểu 10k
Hệ thống nhà cái hợp pháp tại PAGCOR
Sinh viên kiếm 5 triệu mỗi ngày nhờ baccarat, đăng ký ngay
Lăng mộ liệt sĩ xã. nohu88 com link tải`.split("\n");

/** Words to be disguised. */
export const bait = [
  "tài xỉu",
  "nổ hũ",
  "soi cầu lô",
  "cá cược",
  "lô đề",
  "nhà cái uy tín",
  "xóc đĩa",
  "đá gà trực tiếp",
];

const map = (text: string, table: Record<string, string>): string =>
  [...text].map((c) => table[c] ?? c).join("");
const bare = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
const shifted = (text: string, from: number): string =>
  bare(text).replace(/[a-z]/g, (c) => String.fromCodePoint(from + c.charCodeAt(0) - 97));

/** The ways in which one word is written so that a search does not find it. */
export const disguises: Record<string, (word: string) => string> = {
  "without accents": bare,
  "in capitals": (word) => word.toUpperCase(),
  "letter by letter": (word) => [...word.replaceAll(" ", "")].join(" "),
  "letter by letter, words apart": (word) =>
    word
      .split(" ")
      .map((one) => [...one].join(" "))
      .join("   "),
  "with dots": (word) =>
    word
      .split(" ")
      .map((one) => [...one].join("."))
      .join(" "),
  "with hyphens": (word) => [...word.replaceAll(" ", "")].join("-"),
  "with stars": (word) => [...word.replaceAll(" ", "")].join("*"),
  "one dot inside": (word) => `${word.slice(0, 1)}.${word.slice(1)}`,
  "signs for letters": (word) => map(bare(word), { a: "@", o: "0", i: "1", e: "3" }),
  "digits for letters": (word) => map(bare(word), { o: "0", i: "1" }),
  "zero-width space": (word) => [...word].join("\u200b"),
  "soft hyphens": (word) => [...word].join("\u00ad"),
  "zero-width joiner in one place": (word) => `${word.slice(0, 1)}\u200d${word.slice(1)}`,
  "word joiners": (word) => word.replace(/(\p{L})(\p{L})/gu, "$1\u2060$2"),
  "Cyrillic letters": (word) => map(word, { a: "а", o: "о", e: "е", c: "с", i: "і", x: "х" }),
  "full-width letters": (word) => shifted(word, 0xff41),
  "bold mathematical letters": (word) => shifted(word, 0x1d41a),
  "script mathematical letters": (word) => shifted(word, 0x1d4ea),
  "letters in circles": (word) => shifted(word, 0x24d0),
  "letters in black circles": (word) => shifted(word, 0x1f150),
  "run together": (word) => bare(word).replaceAll(" ", ""),
  "run together with a number": (word) => `${bare(word).replaceAll(" ", "")}88`,
  "with underscores": (word) => word.replaceAll(" ", "_"),
  "with double spaces": (word) => word.replaceAll(" ", "  "),
  decomposed: (word) => word.normalize("NFD"),
  "struck through": (word) => [...word].join("\u0336"),
};

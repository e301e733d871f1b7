import { describe, expect, inject, test } from "vitest";
import { speaker } from "../../../scripts/model/spoken/spoken.ts";
import { pagesOf } from "../../site/pages.ts";

const say = speaker([{ short: "BQLDA", full: "ban quản lý dự án" }]);

/** What is written, and what is said. */
const cases: Record<string, [written: string, said: string][]> = {
  dates: [
    ["Ngày 05/12/2018", "Ngày năm tháng mười hai năm hai nghìn không trăm mười tám"],
    [
      "(05/12/2018 07:56 AM)",
      "ngày năm tháng mười hai năm hai nghìn không trăm mười tám bảy giờ năm mươi sáu phút sáng",
    ],
    ["5-12-2018", "ngày năm tháng mười hai năm hai nghìn không trăm mười tám"],
    ["5.12.2018", "ngày năm tháng mười hai năm hai nghìn không trăm mười tám"],
    ["2018-12-05", "ngày năm tháng mười hai năm hai nghìn không trăm mười tám"],
    ["ngày 4/4/2018", "ngày bốn tháng tư năm hai nghìn không trăm mười tám"],
    ["tháng 3-2018", "tháng ba năm hai nghìn không trăm mười tám"],
    ["tháng 3/2018", "tháng ba năm hai nghìn không trăm mười tám"],
    ["12/2018", "tháng mười hai năm hai nghìn không trăm mười tám"],
    ["tháng 4", "tháng tư"],
    ["ngày 8/3", "ngày tám tháng ba"],
    ["kỷ niệm 30/4 và 1/5", "kỷ niệm ngày ba mươi tháng tư và ngày một tháng năm"],
    ["05/3 đến 09/3/2018", "ngày năm tháng ba đến ngày chín tháng ba năm hai nghìn không trăm mười tám"],
    ["05/3 - 09/3/2018", "ngày năm tháng ba đến ngày chín tháng ba năm hai nghìn không trăm mười tám"],
    ["từ ngày 05-09/3/2018", "từ ngày năm đến ngày chín tháng ba năm hai nghìn không trăm mười tám"],
    ["Thứ Hai, 05/3", "Thứ Hai, ngày năm tháng ba"],
    ["Thứ Hai, 13/5", "Thứ Hai, ngày mười ba tháng năm"],
    [
      "tuần từ 13/5 đến 17/5/2019",
      "tuần từ ngày mười ba tháng năm đến ngày mười bảy tháng năm năm hai nghìn không trăm mười chín",
    ],
    ["từ ngày 19 đến ngày 21 tháng Giêng", "từ ngày mười chín đến ngày hai mươi mốt tháng Giêng"],
    ["19–21 tháng Giêng", "mười chín đến hai mươi mốt tháng Giêng"],
  ],
  hours: [
    ["07:30", "bảy giờ ba mươi phút"],
    ["14:00 là 2 giờ chiều", "mười bốn giờ là hai giờ chiều"],
    ["07:56 AM", "bảy giờ năm mươi sáu phút sáng"],
    ["07:56 PM", "bảy giờ năm mươi sáu phút tối"],
    ["12:30 PM", "mười hai giờ ba mươi phút trưa"],
    ["00:30 AM", "không giờ ba mươi phút đêm"],
    ["1:05:09", "một giờ năm phút chín giây"],
    ["7h56", "bảy giờ năm mươi sáu phút"],
    ["7g30", "bảy giờ ba mươi phút"],
    ["7h", "bảy giờ"],
    ["11 giờ 30", "mười một giờ ba mươi phút"],
    ["7 giờ đến 11 giờ 30", "bảy giờ đến mười một giờ ba mươi phút"],
    ["07:30–11:00", "bảy giờ ba mươi phút đến mười một giờ"],
    ["13:00 CH", "một giờ chiều"],
  ],
  numbers: [
    ["1.234.567", "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"],
    ["3,5%", "ba phẩy năm phần trăm"],
    ["0,05", "không phẩy không năm"],
    ["3,25", "ba phẩy hai mươi lăm"],
    ["85% số hạt", "tám mươi lăm phần trăm số hạt"],
    ["135/156", "một trăm ba mươi lăm trên một trăm năm mươi sáu"],
    ["135 trong số 156", "một trăm ba mươi lăm trong số một trăm năm mươi sáu"],
    ["3/4", "ba phần tư"],
    ["2/3 số hộ", "hai phần ba số hộ"],
    ["8/10 xã", "tám phần mười xã"],
    ["24/24", "hai mươi tư trên hai mươi tư"],
    ["24/7", "hai mươi tư trên bảy"],
    ["-5", "âm năm"],
    ["7-10 ngày", "bảy đến mười ngày"],
    ["6–7", "sáu đến bảy"],
    ["118–183", "một trăm mười tám đến một trăm tám mươi ba"],
    ["10 – 15%", "mười đến mười lăm phần trăm"],
    ["2016-2020", "hai nghìn không trăm mười sáu đến hai nghìn không trăm hai mươi"],
    ["từ 184", "từ một trăm tám mươi tư"],
    ["16 trở lên", "mười sáu trở lên"],
    ["số 12B", "số mười hai bê"],
    ["COVID-19", "COVID mười chín"],
    ["1:10.000", "một trên mười nghìn"],
    ["5.000.000.000 đồng", "năm tỷ đồng"],
    ["thứ 4", "thứ tư"],
    ["lần thứ 1", "lần thứ nhất"],
    ["dãy 123456", "dãy một hai ba bốn năm sáu"],
  ],
  units: [
    ["25 km²", "hai mươi lăm ki lô mét vuông"],
    ["30 m2", "ba mươi mét vuông"],
    ["người/km²", "người trên ki lô mét vuông"],
    ["37,5°C", "ba mươi bảy phẩy năm độ xê"],
    ["37 ºC", "ba mươi bảy độ xê"],
    ["500.000đ", "năm trăm nghìn đồng"],
    ["20.000 đ/kg", "hai mươi nghìn đồng trên ki lô gam"],
    ["60 km/h", "sáu mươi ki lô mét trên giờ"],
    ["Tốc độ gió (km/giờ)", "Tốc độ gió, ki lô mét trên giờ"],
    ["1 cm", "một xen ti mét"],
    ["100 m ngoài thực địa", "một trăm mét ngoài thực địa"],
    ["5 ha", "năm héc ta"],
    ["2 kWh", "hai ki lô oát giờ"],
    ["5 mét", "năm mét"],
    ["3 m³", "ba mét khối"],
  ],
  telephones: [
    ["0912 345 678", "không chín một hai, ba bốn năm, sáu bảy tám"],
    ["0912.345.678", "không chín một hai, ba bốn năm, sáu bảy tám"],
    ["(0238) 3.866.123", "không hai ba tám, ba, tám sáu sáu, một hai ba"],
    ["+84 912 345 678", "cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám"],
    ["1900 1234", "một chín không không, một hai ba bốn"],
    [
      "gọi 113 khi cần, 114 khi có cháy và 115",
      "gọi một một ba khi cần, một một bốn khi có cháy và một một năm",
    ],
    ["báo công an qua số 113", "báo công an qua số một một ba"],
    ["gọi ngay 115", "gọi ngay một một năm"],
    ["Điện thoại: 02383866123", "Điện thoại: không hai ba tám ba tám sáu sáu một hai ba"],
  ],
  "numbers of documents": [
    ["78/2008/QĐ-UBND", "bảy mươi tám trên hai nghìn không trăm linh tám, quyết định, uỷ ban nhân dân"],
    [
      "Quyết định số 78/2008/QĐ-UBND",
      "Quyết định số bảy mươi tám trên hai nghìn không trăm linh tám, uỷ ban nhân dân",
    ],
    ["Nghị quyết số 47/NQ-CP", "Nghị quyết số bốn mươi bảy, chính phủ"],
    ["47/NQ-CP", "bốn mươi bảy, nghị quyết, chính phủ"],
    ["05-NQ/TU", "năm, nghị quyết, tỉnh uỷ"],
    ["Nghị định 30/2020/NĐ-CP", "Nghị định ba mươi trên hai nghìn không trăm hai mươi, chính phủ"],
    [
      "Luật số 45/2019/QH14",
      "Luật số bốn mươi lăm trên hai nghìn không trăm mười chín, quốc hội khoá mười bốn",
    ],
    ["Số: …/QĐ-UBND", "Số: quyết định, uỷ ban nhân dân"],
    ["Số …-TB/TU", "Số thông báo, tỉnh uỷ"],
    ["…/2017/QĐ-UBND", "hai nghìn không trăm mười bảy, quyết định, uỷ ban nhân dân"],
    ["…/UBND-TN", "uỷ ban nhân dân, tê en nờ"],
  ],
  "Roman numerals": [
    ["khóa XII", "khóa mười hai"],
    ["Trung ương 7 (khoá XII)", "Trung ương bảy, khoá mười hai"],
    ["khoá X", "khoá mười"],
    ["lần thứ IV", "lần thứ tư"],
    ["lần thứ I", "lần thứ nhất"],
    ["quý I", "quý một"],
    ["quý IV", "quý tư"],
    ["thế kỷ XXI", "thế kỷ hai mươi mốt"],
    ["I. Mục đích", "một. Mục đích"],
    ["Chương V", "Chương năm"],
    ["vitamin C", "vitamin C"],
    ["xe IX", "xe chín"],
  ],
  "short forms": [
    ["UBND, HĐND và NTM", "uỷ ban nhân dân, hội đồng nhân dân và nông thôn mới"],
    ["Hội đồng nhân dân (HĐND) bầu", "Hội đồng nhân dân, hát đê en nờ dê, bầu"],
    ["THCS", "trung học cơ sở"],
    ["NQ TW7", "nghị quyết trung ương bảy"],
    ["NQTW 7", "nghị quyết trung ương bảy"],
    ["NQ/TW", "nghị quyết, trung ương"],
    ["HĐND-UBND", "hội đồng nhân dân, uỷ ban nhân dân"],
    ["Q. 1, P. 5, TP. Vinh", "quận một, phường năm, thành phố Vinh"],
    ["TP.HCM", "thành phố Hồ Chí Minh"],
    ["TX. Hoàng Mai", "thị xã Hoàng Mai"],
    ["cam, quýt, v.v.", "cam, quýt, vân vân"],
    ["cam, quýt v.v…", "cam, quýt vân vân"],
    ["Đ/c Nguyễn Văn A", "đồng chí Nguyễn Văn A"],
    ["KT-XH", "kinh tế xã hội"],
    ["QL1A", "quốc lộ một a"],
    ["QL48", "quốc lộ bốn mươi tám"],
    ["Quốc lộ 1A", "Quốc lộ một a"],
    ["TL 537", "tỉnh lộ năm trăm ba mươi bảy"],
    ["BQLDA", "ban quản lý dự án"],
    ["BVĐK", "bê vê đê ca"],
    ["CLN", "xê en lờ en nờ"],
    ["UNESCO", "UNESCO"],
    ["THÔNG BÁO", "THÔNG BÁO"],
    ["V/v tuyển sinh", "về việc tuyển sinh"],
    ["PGS. Nguyễn A", "phó giáo sư Nguyễn A"],
  ],
  signs: [
    ["kinh tế – xã hội", "kinh tế, xã hội"],
    ["ông/bà", "ông hoặc bà"],
    ["A & B", "A và B"],
    ["2 + 3 = 5", "hai cộng ba bằng năm"],
    ["≥ 18 tuổi", "lớn hơn hoặc bằng mười tám tuổi"],
    ["xem https://hoangmai.gov.vn/tin/x.", "xem hoangmai chấm gov chấm vn."],
    ["gửi a.b@hoangmai.vn", "gửi a chấm b a còng hoangmai chấm vn"],
    ["“một cửa”", "một cửa"],
    ["(xem ảnh)", "xem ảnh"],
    ["thuyen-vang", "thuyen-vang"],
  ],
};

describe.each(Object.entries(cases))("%s", (_, rows) => {
  test.each(rows)("%s → %s", (written, said) => {
    expect(say(written)).toBe(said);
  });
});

test("a text without signs is said as it is written", () => {
  const text = "Bà con nên hỏi lại trước khi nộp hồ sơ, kẻo phải đi lại nhiều lần.";
  expect(say(text)).toBe(text);
});

test("the same for letters with their marks apart (NFD)", () => {
  expect(say("Ngày 05/12/2018, HĐND họp".normalize("NFD"))).toBe(say("Ngày 05/12/2018, HĐND họp"));
});

describe("the sample portal", async () => {
  const articles = (await pagesOf(inject("sample"))).filter(({ document }) =>
    document.querySelector("article"),
  );
  const texts = articles.flatMap(({ document }) =>
    [
      ...document.querySelectorAll(
        ".article-head p, .prose p, .prose li, .prose td, .prose th, figcaption, h1, h2, h3",
      ),
    ]
      .map((element) => (element.textContent ?? "").replace(/\s+/g, " ").trim())
      .filter(Boolean),
  );
  const said = texts.map(say);

  test("has much to say", () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => /\d/.test(text)).length).toBeGreaterThan(150);
  });

  test("leaves no digit and no sign for the voice to guess at", () => {
    expect(said.filter((text) => /\d|[%°/&+=²³]|\d|undefined/.test(text))).toEqual([]);
  });

  test("leaves no short form but those that are said as a word", () => {
    const capitals = new Set(said.flatMap((text) => text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []));
    expect([...capitals].sort()).toEqual(["LUA", "ODT", "ONT", "TU", "UNESCO"]);
  });

  test("has no holes: no blank before a comma, no two commas, no two blanks", () => {
    expect(said.filter((text) => / [,.;:!?]|,\s*,|\s\s/.test(text))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isStrange, suspect } from "../../scripts/model/spam/addresses.ts";
import { isUnseen, pushedAway, tricksIn } from "../../scripts/model/spam/hidden.ts";
import { lettersOf } from "../../scripts/model/spam/letters.ts";
import { weigh } from "../../scripts/model/spam.ts";
import { honest } from "./honest-sentences.ts";
import { advertisements, bait, disguises } from "./spam-snippets.ts";

const scoreOf = (text: string, link = false) => weigh(lettersOf(text), link)?.score;
const wordsOf = (text: string) => weigh(lettersOf(text))?.words;

test.each(advertisements)("is spam: %s", (text) => {
  expect(scoreOf(text)).toBeGreaterThanOrEqual(3);
});

test.each(
  Object.entries(disguises).flatMap(([way, write]) => bait.map((word) => [way, word, write(word)] as const)),
)("is spam %s: %s", (_, __, written) => {
  expect(scoreOf(written)).toBeGreaterThanOrEqual(3);
});

test.each(honest)("is honest: %s", (text) => {
  expect(wordsOf(text)).toBeUndefined();
});

test("all that stands in the sample portal is honest, paragraph by paragraph", () => {
  const paragraphs = readdirSync("content", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => readFileSync(`content/${file}`, "utf8").split(/\n+/))
    .filter((line) => line.length > 20);
  expect(paragraphs.length).toBeGreaterThan(600);
  expect(paragraphs.filter((line) => weigh(lettersOf(line), true))).toEqual([]);
  expect(paragraphs.flatMap((line) => [...tricksIn(lettersOf(line)), ...pushedAway(line)])).toEqual([]);
});

test("spam has words enough of its own, honesty too", () => {
  expect(advertisements.length + Object.keys(disguises).length * bait.length).toBeGreaterThanOrEqual(150);
  expect(honest.length).toBeGreaterThanOrEqual(80);
});

describe("the weights", () => {
  test.each<[text: string, score: number | undefined]>([
    ["tài xỉu", 3],
    ["nhà cái", undefined],
    ["nhà cái, cá độ", 4],
    ["nhà cái, uy tín", 3],
    ["nhà cái uy tín", 3],
    ["tài xỉu, tài xỉu, tài xỉu", 3],
    ["t.à.i x.ỉ.u", 6],
    ["cá độ. Đăng ký ngay, chơi ngay, nạp rút, tải app", 5],
    ["Công an bắt giữ: tài xỉu", undefined],
    ["Công an bắt giữ: t.à.i x.ỉ.u", 6],
    ["Công an. Tài xỉu, đăng ký ngay", 5],
    ["casino", undefined],
    ["bắn cá, đá gà, bầu cua, rồng hổ, slot, casino", 3.5],
  ])("%s: %s", (text, score) => {
    expect(scoreOf(text)).toBe(score);
  });

  test("a strange link makes two out of three", () => {
    expect(scoreOf("nhà cái", true)).toBe(3);
    expect(scoreOf("Công an bắt giữ chủ nhà cái", true)).toBeUndefined();
  });

  test("an article that reports throughout may name a word far from the police, an advertiser in it may not", () => {
    const news = "Công an khởi tố, bắt giữ nhóm đối tượng đánh bạc bằng tài xỉu. ";
    const rest = "Ông kể chuyện ruộng vườn, con cái, làng xóm. ".repeat(20);
    expect(scoreOf(`${news}${rest}Hồi ấy ai cũng biết chữ tài xỉu.`)).toBeUndefined();
    expect(scoreOf(`${news}${rest}Tài xỉu uy tín số 1, đăng ký ngay.`)).toBeGreaterThanOrEqual(3);
  });

  test("names each word once, as Vietnamese spells it", () => {
    expect(wordsOf("TAI XIU, t@i x1u, Nổ Hũ và nhacai")).toEqual(["tài xỉu", "nổ hũ", "nhà cái"]);
  });
});

describe("accents decide where folded words are the same", () => {
  test.each([
    ["lô đề", true],
    ["lo đề phòng", false],
    ["LÔ ĐỀ", true],
    ["lo de", true],
    ["bà con lo de dặt cho mùa màng năm nay", false],
    ["cá cược", true],
    ["cả cuộc", false],
    ["kèo nhà cái", true],
    ["10 đề tài", false],
    ["nhà, cái", false],
    ["nha-cai-tao-truong-hoc", false],
    ["triển khai xong tai xiu", true],
  ])("%s: %s", (text, spam) => {
    expect(weigh(lettersOf(`${text}`), true) !== undefined).toBe(spam);
  });
});

describe("where a link leads", () => {
  test.each([
    ["https://bit.ly/3abc", "địa chỉ rút gọn che nơi đến thật"],
    ["https://www.TinyURL.com/x", "địa chỉ rút gọn che nơi đến thật"],
    ["https://t.ly/x", "địa chỉ rút gọn che nơi đến thật"],
    ["https://cutt.ly/x", "địa chỉ rút gọn che nơi đến thật"],
    ["https://chinhphu.vn@xau.com/", "phần trước dấu @ giả làm tên trang, nơi đến thật đứng sau"],
    ["http://123.45.67.89/tin", "nơi đến là một dãy số, không có tên trang"],
    ["http://2066563929/", "nơi đến là một dãy số, không có tên trang"],
    ["http://[2001:db8::1]/", "nơi đến là một dãy số, không có tên trang"],
    ["https://xn--chnhphu-9za.vn/", "tên trang có chữ lạ, dễ nhầm với tên thật"],
    ["https://сhinhphu.vn/", "tên trang có chữ lạ, dễ nhầm với tên thật"],
    ["https://188bet.com/", "tên trang giống tên trang cờ bạc"],
    ["https://taixiu-online.net/", "tên trang giống tên trang cờ bạc"],
    ["https://tai-xiu.net/", "tên trang giống tên trang cờ bạc"],
    ["https://b52.club/", "tên trang giống tên trang cờ bạc"],
    ["https://789.club/", "tên trang giống tên trang cờ bạc"],
    ["https://link.fun88.work/", "tên trang giống tên trang cờ bạc"],
    ["https://w88yes.com/", "tên trang giống tên trang cờ bạc"],
    ["https://sunwin.ong/", "tên trang giống tên trang cờ bạc"],
    ["https://kubet.io/", "tên trang giống tên trang cờ bạc"],
    ["https://8xbet.app/", "tên trang giống tên trang cờ bạc"],
    ["https://shop.bet/", "tên trang giống tên trang cờ bạc"],
    ["https://soicau247.top/", "tên trang giống tên trang cờ bạc"],
    ["https://abc.com/tai-xiu-online.html", "trong địa chỉ có từ ngữ cờ bạc “tài xỉu”"],
    ["https://xa.gov.vn/upload/game-bai-doi-thuong", "trong địa chỉ có từ ngữ cờ bạc “game bài đổi thưởng”"],
    ["https://abc.com/?q=t%C3%A0i+x%E1%BB%89u", "trong địa chỉ có từ ngữ cờ bạc “tài xỉu”"],
  ])("%s", (href, reason) => {
    expect(suspect(href)?.reason).toBe(reason);
  });

  test.each([
    "https://chinhphu.vn/",
    "https://dichvucong.gov.vn/p/home/dvc-trang-chu.html",
    "https://nghean.gov.vn/",
    "https://vbpl.vn/",
    "https://baonghean.vn/bat-nhom-danh-bac-bang-hinh-thuc-tai-xiu-10234.html",
    "https://congan.nghean.gov.vn/triet-pha-duong-day-ca-do-lo-de.html",
    "https://abc.vn/nha-cai-tao-xong-truoc-mua-mua",
    "https://abc.vn/ca-cuoc-doi-vi-dan",
    "https://alphabet.com/",
    "https://tibet.net/",
    "https://darwin.edu.au/",
    "https://winmart.vn/",
    "https://f88.vn/",
    "https://github.com/11ty/eleventy",
    "https://vi.wikipedia.org/wiki/Ho%C3%A0ng_Mai",
    "mailto:lo-de@xa.example",
    "/tin-tuc/triet-pha-tai-xiu/",
  ])("may stand: %s", (href) => {
    expect(suspect(href)).toBeUndefined();
  });

  test.each([
    ["https://chinhphu.vn/", false],
    ["https://nghean.gov.vn/", false],
    ["https://tuoitre.vn/a", false],
    ["https://gov.vn.xau.com/", true],
    ["https://xaugov.vn/", true],
    ["mailto:a@b.vn", false],
  ])("%s is strange: %s", (href, strange) => {
    expect(isStrange(href)).toBe(strange);
  });
});

test("words enough of another kind do not bury one", () => {
  expect(wordsOf(`${"công an ".repeat(5_000)}${"chữ ".repeat(100)} t.à.i x.ỉ.u`)).toEqual(["tài xỉu"]);
});

test("a bloated article is weighed in no time", () => {
  const bloated = lettersOf("công an đăng ký ngay tài xỉu a\ufe0f".repeat(20_000));
  const started = performance.now();
  expect(weigh(bloated)?.score).toBeGreaterThanOrEqual(3);
  expect(tricksIn(bloated)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(5_000);
});

describe("hidden text", () => {
  test.each([
    ["một\u200bchữ", "Giữa các chữ của “mộtchữ” có ký tự không nhìn thấy."],
    ["xin\u00adchào", "Giữa các chữ của “xinchào” có ký tự không nhìn thấy."],
    ["Hоàng Mai", "Chữ trong “Hoàng” có chữ cái của bảng chữ khác, trông giống chữ Việt."],
    ["tοán và văn", "Chữ trong “toán” có chữ cái của bảng chữ khác, trông giống chữ Việt."],
  ])("%j", (text, message) => {
    expect(tricksIn(lettersOf(text)).map((trick) => trick.message)).toEqual([message]);
  });

  test.each([
    "👨‍👩‍👧 cả nhà",
    "cuối từ\u200b ",
    "Москва",
    "dày 5 μm",
    "ΔH = λ",
    "❤\ufe0f yêu biển",
    "cà\u0300",
  ])("none in %j", (text) => {
    expect(tricksIn(lettersOf(text))).toEqual([]);
  });

  test.each([
    "a\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0b",
    `a${"&nbsp;".repeat(8)}b`,
    "a".padEnd(12, "\u3000"),
  ])("blanks that push away: %j", (text) => {
    expect(pushedAway(text)).toHaveLength(1);
  });

  test.each(["a\u00a0b", "a\u00a0\u00a0\u00a0b", "a          b"])("blanks as they come: %j", (text) => {
    expect(pushedAway(text)).toEqual([]);
  });

  test.each([".", " ", "", "\u200b", "…", "\u2800", "—"])("a link shown as %j is unseen", (text) => {
    expect(isUnseen(text)).toBe(true);
  });

  test.each(["ở đây", "1", "🏠"])("a link shown as %j is seen", (text) => {
    expect(isUnseen(text)).toBe(false);
  });
});

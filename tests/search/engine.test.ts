import { afterAll, describe, expect, test } from "vitest";
import { Engine } from "../../assets/scripts/search/engine/engine.ts";
import type { Marked } from "../../assets/scripts/search/engine/excerpt.ts";
import type { FilterName } from "../../scripts/model/search.ts";
import { closeIndexer } from "../../scripts/search/write-index.ts";
import { indexOf, record } from "./library.ts";

/** Some text of other syllables, so that what is looked for is rare. */
const FILLER = "Bà con trồng lúa, nuôi tôm và đánh bắt gần bờ quanh năm. ".repeat(6);

/** Newest first; each stands for something a reader may look for. */
const { library, remove } = await indexOf(
  [
    record("/moi/", { title: "Nghị quyết Trung ương về xây dựng nông thôn", text: FILLER, year: 2019 }),
    record("/rai-rac/", {
      title: "Bàn việc",
      text: `Nghị trường bàn việc quyết toán. ${FILLER} Trung tâm ở trung ương.`,
    }),
    record("/than-bai/", { title: "Học tập", text: `${FILLER} Học nghị quyết – trung ương, rồi làm theo.` }),
    record("/khac-dau/", { title: "Nghỉ quyệt trùng ưỡng", text: FILLER }),
    record("/cu/", {
      title: "Triển khai nghị quyết trung ương",
      text: FILLER,
      year: 2017,
      author: "Ban Biên tập",
    }),
    record("/dang-uy/", {
      title: "Đảng uỷ xã họp",
      text: `Đảng ủy xã họp bàn. ${FILLER}`,
      section: "Giới thiệu",
    }),
    record("/ma-so/", { title: "Mã số thuế", text: FILLER, tags: ["thuế", "hộ kinh doanh"] }),
    record("/ma-lua/", { title: "Gieo mạ đúng vụ", text: FILLER }),
    record("/con-ma/", { title: "Chuyện ma kể đêm", text: FILLER }),
    record("/ubnd/", { title: "UBND xã tiếp dân", text: FILLER }),
    record("/uy-ban/", {
      title: "Lịch họp",
      text: `Sáng thứ hai, Ủy ban nhân dân xã họp giao ban. ${FILLER}`,
    }),
    record("/so/", { title: "Quyết định", text: `Theo Quyết định số 1234/QĐ-UBND ngày 5/3/2019, ${FILLER}` }),
    record("/thong-bao/", { title: "Thông báo 08/TB-VP", text: `Ngày 12/03/2018. ${FILLER}` }),
    record("/xa/", { title: "Chăm sóc cây chè ở trường học sau mưa bão", text: FILLER }),
    record("/dich/", {
      title: "Phòng dịch Covid-19",
      text: FILLER,
      picture: { hash: "ab00112233445566", width: 1600, height: 1000, tint: "tint-7" },
    }),
    record("/tu-tu/", { title: "Đi từ từ qua ngầm tràn", text: `Từ đây ra biển. ${FILLER}` }),
    record("/anh/", { title: "Thư viện ảnh biển sớm", text: "" }),
    record("/tu/", { title: "Từ đây ra biển", text: FILLER }),
    ...Array.from({ length: 20 }, (_, at) =>
      record(`/khac-${at}/`, {
        title: `Tin ${at}`,
        text: FILLER,
        shownDate: "01/01/2016 08:00 AM",
        year: 2016,
      }),
    ),
  ],
  {
    abbreviations: [
      { short: "UBND", full: "ủy ban nhân dân" },
      { short: "CSSK", full: "chăm sóc cây" },
    ],
  },
);
const engine = new Engine(library);

afterAll(async () => {
  await remove();
  await closeIndexer();
});

const ask = (text: string, filters: Partial<Record<FilterName, string>> = {}, newest = false) =>
  engine.search({ text, filters, newest });

async function urls(text: string, filters: Partial<Record<FilterName, string>> = {}, newest = false) {
  const { hits } = await ask(text, filters, newest);
  return Promise.all(hits.map(async (hit) => (await engine.read(hit)).url));
}

const shown = (pieces: Marked[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

describe("which pages, and in which order", () => {
  test.each<[string, string, string[]]>([
    [
      "a phrase: title before text, newer first, other accents last",
      "nghị quyết trung ương",
      ["/moi/", "/cu/", "/than-bai/", "/khac-dau/"],
    ],
    ["in capitals", "NGHỊ QUYẾT TRUNG ƯƠNG", ["/moi/", "/cu/", "/than-bai/", "/khac-dau/"]],
    ["decomposed", "nghị quyết trung ương".normalize("NFD"), ["/moi/", "/cu/", "/than-bai/", "/khac-dau/"]],
    [
      "without accents: all spellings are as good",
      "nghi quyet trung uong",
      ["/moi/", "/khac-dau/", "/cu/", "/than-bai/"],
    ],
    ["in quotes, without accents", '"nghi quyet trung uong"', ["/moi/", "/khac-dau/", "/cu/", "/than-bai/"]],
    ["đ as đ", "đảng uỷ", ["/dang-uy/"]],
    ["đ as d", "dảng uỷ", ["/dang-uy/"]],
    ["đ without accents", "dang uy", ["/dang-uy/"]],
    ["the other tone style", "Đảng ủy", ["/dang-uy/"]],
    ["one syllable to the accent, then the others", "mã", ["/ma-so/", "/ma-lua/", "/con-ma/"]],
    ["one syllable without accents: the bare word first", "ma", ["/con-ma/", "/ma-so/", "/ma-lua/"]],
    ["a short form finds the full one", "UBND", ["/ubnd/", "/uy-ban/", "/so/"]],
    ["a full form finds the short one", "ủy ban nhân dân", ["/ubnd/", "/uy-ban/", "/so/"]],
    ["a full form in a phrase", "uỷ ban nhân dân xã", ["/ubnd/", "/uy-ban/"]],
    ["a short form in a phrase", "ubnd xã họp", ["/uy-ban/"]],
    ["a short form that editors added", "CSSK", ["/xa/"]],
    ["a document's number", "1234/QĐ-UBND", ["/so/"]],
    ["a number with blanks", "1234 qd ubnd", ["/so/"]],
    ["a number with hyphens", "1234-qd-ubnd", ["/so/"]],
    ["a number without its zero", "8/TB-VP", ["/thong-bao/"]],
    ["a day as written", "5/3/2019", ["/so/"]],
    ["a day with zeros", "05/03/2019", ["/so/"]],
    ["a day without zeros", "12/3/2018", ["/thong-bao/"]],
    ["words far apart in a title", "cây chè mưa bão", ["/xa/"]],
    ["a tag", "hộ kinh doanh", ["/ma-so/"]],
    ["a word with a hyphen", "covid-19", ["/dich/"]],
    ["the same in two words", "covid 19", ["/dich/"]],
    ["a word twice is not that word once", "từ từ", ["/tu-tu/"]],
    ["what goes on", "nghị quyết trung ươ", ["/moi/", "/cu/", "/than-bai/"]],
    ["what has hardly begun", "đảng u", ["/dang-uy/"]],
  ])("%s: %s", async (_, text, expected) => {
    expect((await urls(text)).slice(0, expected.length)).toEqual(expected);
  });

  test("pages with the syllables here and there are no answer where others have the words", async () => {
    expect(await urls("nghị quyết trung ương")).not.toContain("/rai-rac/");
  });

  test("an author's own pages, newest first", async () => {
    expect(await urls("ban bien tap")).toEqual(["/cu/"]);
  });

  test("newest first, when asked for", async () => {
    expect(await urls("mã", {}, true)).toEqual(["/ma-so/", "/ma-lua/", "/con-ma/"]);
    expect(await urls("nghị quyết trung ương", {}, true)).toEqual([
      "/moi/",
      "/than-bai/",
      "/khac-dau/",
      "/cu/",
    ]);
  });
});

describe("what is said of the answer", () => {
  test("how many hold it in the accents that were typed", async () => {
    expect(await ask("mã")).toMatchObject({ exact: 1, hits: { length: 3 }, scattered: false });
    expect(await ask("ma")).toMatchObject({ exact: 3, hits: { length: 3 } });
  });

  test.each([
    ["nghi quyt trung uong", "nghị quyết trung ương"],
    ["nghị quyết trugn ương", "nghị quyết trung ương"],
    ["ddảng uỷ xã", "đảng uỷ xã"],
    ["chăm sóc cây chè ở trườgn", "chăm sóc cây chè ở trường"],
  ])("one slip is mended: %s", async (typed, meant) => {
    const answer = await ask(typed);
    expect(answer.corrected).toBe(meant);
    expect(answer.hits.length).toBeGreaterThan(0);
  });

  test("a number the portal does not have is not taken for another", async () => {
    expect(await ask("1236/QĐ-UBND")).toMatchObject({ hits: [], missingNumber: "1236/qđ-ubnd" });
    expect(await ask("123/QĐ-UBND")).toMatchObject({ hits: [], missingNumber: "123/qđ-ubnd" });
    expect(await ask("1236 qd ubnd")).toMatchObject({ hits: [], missingNumber: "1236 qd ubnd" });
  });

  test("a word that stands nowhere is named", async () => {
    expect(await ask("zzzz")).toMatchObject({ hits: [], unknown: ["zzzz"] });
  });

  test("syllables without the word are called scattered", async () => {
    expect(await ask("bão tôm mưa chè")).toMatchObject({ scattered: true });
  });

  test("a quotation that stands nowhere finds nothing", async () => {
    expect(await ask('"bão mưa chè"')).toMatchObject({ hits: [], scattered: false });
  });

  test("more words than are looked for", async () => {
    const title = "chăm sóc cây chè ở trường học sau mưa bão đi từ từ qua ngầm tràn";
    expect((await ask(title)).cut).toBe(true);
  });
});

describe("filters", () => {
  test("narrow an answer", async () => {
    expect(await urls("nghị quyết trung ương", { nam: "2017" })).toEqual(["/cu/"]);
    expect(await urls("nghị quyết trung ương", { nam: "2017", "tac-gia": "Thành Duy" })).toEqual([]);
    expect(await urls("mã", { "tu-khoa": "thuế" })).toEqual(["/ma-so/"]);
  });

  test("alone give their pages, newest first", async () => {
    expect(await urls("", { "chuyen-muc": "Giới thiệu" })).toEqual(["/dang-uy/"]);
    expect(await urls("", { nam: "1999" })).toEqual([]);
  });

  test("are counted for an answer", async () => {
    const { hits } = await ask("nghị quyết trung ương");
    expect(Object.fromEntries(await engine.count("nam", hits))).toMatchObject({
      "2017": 1,
      "2019": 1,
      "2018": 2,
    });
  });
});

describe("what a result shows", () => {
  const first = async (text: string) => engine.read((await ask(text)).hits[0] as never);

  test("a title in true spelling, marked to the word", async () => {
    expect(shown((await first("dang uy")).title)).toBe("[Đảng uỷ] xã họp");
  });

  test("the sentence it stands in, marked without the signs around it", async () => {
    const { hits } = await ask("nghi quyet trung uong");
    const excerpts = await Promise.all(hits.map(async (hit) => shown((await engine.read(hit)).excerpt)));
    expect(excerpts.at(-1)).toBe("… Học [nghị quyết – trung ương], rồi làm theo.");
  });

  test("a full form marked whole where its short form was asked for", async () => {
    const { hits } = await ask("UBND xã");
    const found = await Promise.all(hits.map((hit) => engine.read(hit)));
    expect(found.map(({ excerpt }) => shown(excerpt)).join()).toContain("[Ủy ban nhân dân xã] họp giao ban");
  });

  test("an article without a word of text by its title alone", async () => {
    expect(await first("thu vien anh")).toMatchObject({ url: "/anh/", excerpt: [] });
  });

  test("date, section and picture", async () => {
    expect(await first("covid-19")).toMatchObject({
      section: "Tin tức",
      date: "05/12/2018 07:56 AM",
      datetime: "2018-12-05T07:56",
      picture: { url: "/anh/ab/ab00112233445566-260.webp", width: 260, height: 163, tint: "tint-7" },
    });
  });
});

test.each([
  "",
  "   ",
  '"',
  '""',
  "…?!",
  "<img onerror=alert(1)>",
  "😀🎉",
  '"nghị quyết',
  "-",
  "/",
  "`~",
  "\u0301",
  "a".repeat(10_000),
  "và ".repeat(3000),
])("bad input “%.20s” is answered calmly", async (text) => {
  const { hits } = await ask(text);
  for (const hit of hits.slice(0, 3)) expect((await engine.read(hit)).url).toMatch(/^\//);
});

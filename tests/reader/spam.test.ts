import { describe, expect, test } from "vitest";
import { parseArticle } from "../../scripts/reader/parse-article.ts";
import { newMemory, readContent } from "../../scripts/reader/read.ts";
import { articleText, contentFolder, SITE_YAML, site, told } from "./content.ts";

/** What is suspected of an article: the places and messages, without the way out, which is the same for all. */
function suspected(text: string, file = "tin/bai.md"): string[] {
  const parsed = parseArticle(text, file, site);
  if (Array.isArray(parsed)) throw new Error(told(parsed).join("\n"));
  return parsed.suspicions.map(
    ({ problem: { code, line, column, message } }) => `${code} ${line}:${column} ${message}`,
  );
}

const WAY =
  "Nếu bài vẫn được đăng: người thứ hai xem lại, rồi thêm vào mục acknowledged của site.yaml dòng này, điền họ tên và lý do:";

async function read(article: string, acknowledged = "", file = "tin/bai.md") {
  const signed = acknowledged && `acknowledged:\n${acknowledged}\n`;
  return readContent(await contentFolder({ "site.yaml": SITE_YAML + signed, [file]: article }));
}

const SPAM = "CT-701 7:1 Bài có từ ngữ quảng cáo cờ bạc: “tài xỉu”.";

describe("finds gambling words wherever an article has words", () => {
  test.each([
    ["in its text", articleText("Tài xỉu online."), SPAM],
    ["inside a line", articleText("Chơi\ntài xỉu ở đây."), SPAM.replace("7:1", "8:1")],
    ["over two lines", articleText("Chơi tài\nxỉu ở đây."), SPAM.replace("7:1", "7:6")],
    ["in emphasis", articleText("Chơi *tài* **xỉu** ở đây."), SPAM.replace("7:1", "7:7")],
    ["as entities", articleText("Một.\n\nChơi t&#224;i x&#7881;u ở đây."), SPAM.replace("7:1", "9:1")],
    ["in a heading", articleText("## Tài xỉu\n\nHai."), SPAM.replace("7:1", "7:4")],
    ["in a list", articleText("- một\n- tài xỉu"), SPAM.replace("7:1", "8:3")],
    ["in a table", articleText("| a | b |\n| - | - |\n| c | tài xỉu |"), SPAM.replace("7:1", "9:7")],
    ["in code", articleText("```\ntài xỉu\n```"), SPAM.replace("7:1", "8:1")],
    ["in the alt text of a picture", articleText("![tài xỉu](a.jpg)"), SPAM.replace("7:1", "7:3")],
    ["in a caption", articleText('![Chợ](a.jpg "Chơi tài xỉu")'), SPAM.replace("7:1", "7:20")],
    ["in a credit", articleText('![Chợ](a.jpg "Chợ. Ảnh: tài xỉu")'), SPAM.replace("7:1", "7:25")],
    ["in the title of a link", articleText('[Trang](/lich/ "tài xỉu")'), undefined],
    [
      "in the title of a link outward",
      articleText('[Xem](https://thu.example/ "tài xỉu")'),
      SPAM.replace("7:1", "7:29"),
    ],
    ["in its title", articleText().replace("Một bài", "Tài xỉu"), SPAM.replace("7:1", "2:8")],
    ["in its author", articleText().replace("Ban Biên tập", "Tài xỉu"), SPAM.replace("7:1", "4:9")],
    ["in its summary", articleText("Chữ.", "summary: Tài xỉu"), SPAM.replace("7:1", "5:10")],
    ["in a tag", articleText("Chữ.", "tags: [Đất đai, tài xỉu]"), SPAM.replace("7:1", "5:17")],
    ["in its picture", articleText("Chữ.", "image: {src: a.jpg, alt: Tài xỉu}"), SPAM.replace("7:1", "5:26")],
    [
      "in an attachment",
      articleText("Chữ.", "attachments: [{src: a.pdf, title: Tài xỉu}]"),
      SPAM.replace("7:1", "5:35"),
    ],
    ["in its source", articleText("Chữ.", "source: Tài xỉu"), SPAM.replace("7:1", "5:9")],
    ["in an old address", articleText("Chữ.", "aliases: [/tai-xiu.html]"), SPAM.replace("7:1", "5:12")],
    [
      "in what was mended",
      articleText("Chữ.", "updated: {date: 06/12/2018, note: tài xỉu}"),
      SPAM.replace("7:1", "5:35"),
    ],
  ])("%s", (_, text, problem) => {
    expect(suspected(text)).toEqual(problem ? [problem] : []);
  });

  test("in the name of its file", () => {
    expect(suspected(articleText(), "tin/tai-xiu-online.md")).toEqual([SPAM.replace("7:1", "1:1")]);
  });
});

test("news of a crackdown pass, with a link to where it was first told", () => {
  const body =
    "Công an thị xã vừa triệt phá đường dây cá độ, lô đề, tài xỉu qua mạng, khởi tố ba bị can. " +
    "Theo [Báo Nghệ An](https://baonghean.vn/triet-pha-lo-de-tai-xiu-123.html), các đối tượng dùng trang fun88.";
  expect(suspected(articleText(body, "tags: [cá độ, lô đề]", "summary: Bắt giữ nhóm chơi tài xỉu."))).toEqual(
    [],
  );
});

describe("looks at where links lead", () => {
  test.each([
    [
      "[Xem](https://bit.ly/x)",
      "CT-702 7:7 Liên kết tới “bit.ly” đáng ngờ: địa chỉ rút gọn che nơi đến thật.",
    ],
    [
      "[Xem](https://fun88.work/)",
      "CT-702 7:7 Liên kết tới “fun88.work” đáng ngờ: tên trang giống tên trang cờ bạc.",
    ],
    [
      "[Xem][1]\n\n[1]: http://1.2.3.4/",
      "CT-702 7:1 Liên kết tới “1.2.3.4” đáng ngờ: nơi đến là một dãy số, không có tên trang.",
    ],
  ])("%s", (body, problem) => {
    expect(suspected(articleText(body))).toEqual([problem]);
  });

  test.each([
    [
      "[Thư](mailto:nhacai@gmail.com)",
      "CT-702 7:7 Liên kết tới “nhacai@gmail.com” đáng ngờ: tên hộp thư giống tên trang cờ bạc.",
    ],
    [
      "Thư: <nhacai@gmail.com>",
      "CT-702 7:1 Liên kết tới “nhacai@gmail.com” đáng ngờ: tên hộp thư giống tên trang cờ bạc.",
    ],
    [
      "[Thư](<mailto:bt@xa.gov.vn?subject=Tài xỉu>)",
      "CT-702 7:8 Liên kết tới “bt@xa.gov.vn” đáng ngờ: trong địa chỉ có từ ngữ cờ bạc “tài xỉu”.",
    ],
    [
      "[Gọi](tel:0900;ext=tai-xiu)",
      "CT-702 7:7 Liên kết tới “0900” đáng ngờ: trong địa chỉ có từ ngữ cờ bạc “tài xỉu”.",
    ],
    ["Xem[.](mailto:a@b.vn)", "CT-703 7:8 Liên kết tới “a@b.vn” không có chữ nào để người đọc thấy."],
    ["Xem[&#8203;](tel:0900)", "CT-703 7:14 Liên kết tới “0900” không có chữ nào để người đọc thấy."],
    ['[Thư](mailto:a@b.vn "tài xỉu")', SPAM.replace("7:1", "7:22")],
  ])("letters and calls: %s", (body, problem) => {
    expect(suspected(articleText(body))).toEqual([problem]);
  });

  test("a letter to the office, and a call", () => {
    const body = "Gửi [ban biên tập](mailto:bt@xa.vn?subject=Góp%20ý), gọi [0238 386 612](tel:+84238386612).";
    expect(suspected(articleText(body))).toEqual([]);
  });

  test("each domain once, also that of the source", () => {
    const source = "source: {name: Báo, url: https://bit.ly/a}";
    expect(suspected(articleText("[a](https://bit.ly/b) [c](https://bit.ly/d)", source))).toEqual([
      "CT-702 5:26 Liên kết tới “bit.ly” đáng ngờ: địa chỉ rút gọn che nơi đến thật.",
    ]);
  });
});

describe("finds what is hidden", () => {
  const links = (number: number) =>
    Array.from({ length: number }, (_, at) => `[trang ${at}](https://a${at}.org/)`).join(" ");
  test.each([
    ["Hoàng\u200bMai", "CT-703 7:1 Giữa các chữ của “HoàngMai” có ký tự không nhìn thấy."],
    ["Xã Hoàng&#8203;Mai", "CT-703 7:1 Giữa các chữ của “HoàngMai” có ký tự không nhìn thấy."],
    ["Xã Hоàng Mai", "CT-703 7:4 Chữ trong “Hoàng” có chữ cái của bảng chữ khác, trông giống chữ Việt."],
    [
      `Xã${"\u00a0".repeat(9)}Mai`,
      "CT-703 7:3 Ở đây có 9 khoảng trắng đặc biệt liền nhau, thường dùng để đẩy chữ ra khỏi tầm mắt.",
    ],
    ["Xem[.](https://a.org/).", "CT-703 7:8 Liên kết tới “a.org” không có chữ nào để người đọc thấy."],
    [
      "Xem [](https://a.org/?x=1&y=2).",
      "CT-703 7:8 Liên kết tới “a.org” không có chữ nào để người đọc thấy.",
    ],
    [
      "Xem [**&#8203;**](https://a.org/).",
      "CT-703 7:19 Liên kết tới “a.org” không có chữ nào để người đọc thấy.",
    ],
    [links(11), "CT-703 7:11 Bài chỉ có 22 chữ mà có tới 11 liên kết ra ngoài."],
  ])("%j", (body, problem) => {
    expect(suspected(articleText(body))).toEqual([problem]);
  });

  test.each([links(10), `${links(11)} ${"chữ ".repeat(200)}`, "[Hai](https://a.org/) [🏠](https://b.org/)"])(
    "nothing in %.30s…",
    (body) => {
      expect(suspected(articleText(body))).toEqual([]);
    },
  );
});

describe("a second person's word", () => {
  const spam = articleText("Tài xỉu, nổ hũ: [mua](https://bit.ly/x).");
  const words =
    `✖ [CT-701] tin/bai.md:7:1 — Bài có từ ngữ quảng cáo cờ bạc: “tài xỉu”, “nổ hũ”. Sửa: Xoá những từ ấy. ${WAY} ` +
    '- { file: "tin/bai.md", words: ["tài xỉu", "nổ hũ"], by: "…", reason: "…" }';
  const domain =
    "✖ [CT-702] tin/bai.md:7:23 — Liên kết tới “bit.ly” đáng ngờ: địa chỉ rút gọn che nơi đến thật. " +
    `Sửa: Bỏ liên kết, hoặc dẫn thẳng tới trang thật. ${WAY} ` +
    '- { file: "tin/bai.md", domain: "bit.ly", by: "…", reason: "…" }';
  const both = `- { file: tin/bai.md, words: [tài xỉu, Nổ hũ], by: Lê An, date: 01/02/2024, reason: Tin thật }
  - { file: tin/bai.md, domain: bit.ly, by: Lê An, reason: Tin thật }`.replace(/^ {2}/gm, "");

  test("without it nothing is published, and the lines to paste are told", async () => {
    const { catalogue, problems } = await read(spam);
    expect(catalogue).toBeUndefined();
    expect(told(problems)).toEqual([words, domain]);
  });

  test("the lines told, once signed, let the article pass", async () => {
    const lines = (await read(spam)).problems.map(({ fix }) => fix.slice(fix.indexOf("- {")));
    const signed = lines.join("\n").replaceAll('by: "…", reason: "…"', "by: Lê An, reason: Tin thật");
    const { catalogue, problems } = await read(spam, signed);
    expect(told(problems)).toEqual([]);
    expect(catalogue?.articles).toHaveLength(1);
  });

  test("the lines told, unsigned, are refused", async () => {
    const line = '- { file: tin/bai.md, words: [tài xỉu], by: "…", reason: "…" }';
    expect(told((await read(spam, line)).problems)).toEqual([
      "✖ [CT-207] site.yaml:16:45 — Mục “acknowledged › 1 › by” là “…”, không có chữ hay số nào. Sửa: Viết tên bằng chữ.",
      "✖ [CT-207] site.yaml:16:58 — Mục “acknowledged › 1 › reason” là “…”, không có chữ hay số nào. Sửa: Viết tên bằng chữ.",
    ]);
  });

  test("case, accents and a date make no difference", async () => {
    expect(told((await read(spam, both)).problems)).toEqual([]);
  });

  test("is for those words: one more, and somebody has to look again", async () => {
    const more = (await read(spam.replace("nổ hũ", "nổ hũ, xóc đĩa"), both)).problems;
    expect(more.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "CT-701 Bài có từ ngữ quảng cáo cờ bạc: “tài xỉu”, “nổ hũ”, “xóc đĩa”.",
    ]);
  });

  test("names a mail box as it names a domain", async () => {
    const letter = articleText("[Thư](mailto:NhaCai@gmail.com)");
    const line = "- { file: tin/bai.md, domain: nhacai@gmail.com, by: Lê An, reason: Tin thật }";
    expect(told((await read(letter, line)).problems)).toEqual([]);
    expect((await read(letter)).problems.map(({ fix }) => fix.slice(fix.indexOf("- {")))).toEqual([
      '- { file: "tin/bai.md", domain: "nhacai@gmail.com", by: "…", reason: "…" }',
    ]);
  });

  test("is for that file", async () => {
    const { problems } = await read(spam, both, "tin/bai-2.md");
    expect(problems.map(({ code }) => code)).toEqual(["CT-704", "CT-704", "CT-701", "CT-702"]);
  });

  test("is not the author's own", async () => {
    const own = both.replaceAll("Lê An", "Ban biên tập");
    const fix = "Sửa: Nhờ một người khác xem bài rồi ghi tên người ấy.";
    const message = `“Ban biên tập” là tác giả bài “tin/bai.md” nên không tự xác nhận được. ${fix}`;
    expect(told((await read(spam, own)).problems)).toEqual([
      `⚠ [CT-704] site.yaml:16:52 — ${message}`,
      `⚠ [CT-704] site.yaml:17:43 — ${message}`,
      words,
      domain,
    ]);
  });

  test("that answers for nothing any more is told", async () => {
    const { catalogue, problems } = await read(articleText(), both);
    expect(catalogue).toBeDefined();
    const message = "Bài “tin/bai.md” không còn điều gì cần lời xác nhận này. Sửa: Xoá lời xác nhận.";
    expect(told(problems)).toEqual([
      `⚠ [CT-704] site.yaml:16:11 — ${message}`,
      `⚠ [CT-704] site.yaml:17:11 — ${message}`,
    ]);
  });

  test("for an article that is not there is told", async () => {
    const line = "- { file: tin/xoa.md, words: [tài xỉu], by: Lê An, reason: Tin thật }";
    expect(told((await read(articleText(), line)).problems)).toEqual([
      "⚠ [CT-704] site.yaml:16:11 — Lời xác nhận này nói tới bài “tin/xoa.md” không có trong thư mục nội dung. " +
        "Sửa: Sửa lại đường dẫn, hoặc xoá lời xác nhận.",
    ]);
  });

  test("counts at once, though the article was read before and is remembered", async () => {
    const memory = newMemory();
    const folder = await contentFolder({ "site.yaml": SITE_YAML, "tin/bai.md": spam });
    expect((await readContent(folder, memory)).problems).toHaveLength(2);
    const { writeFile } = await import("node:fs/promises");
    await writeFile(`${folder}/site.yaml`, `${SITE_YAML}acknowledged:\n${both}\n`);
    expect((await readContent(folder, memory)).problems).toEqual([]);
  });
});

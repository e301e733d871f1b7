import { describe, expect, test } from "vitest";
import { momentOf } from "../../scripts/model/date.ts";
import { newArticleText } from "../../scripts/model/draft.ts";
import { parseArticle } from "../../scripts/reader/parse-article.ts";
import { site } from "../reader/content.ts";

const date = momentOf(Date.UTC(2018, 11, 5, 12, 56), "Asia/Ho_Chi_Minh");

function parse(title: string, author = "Ban Biên tập") {
  const parsed = parseArticle(newArticleText({ title, author, date }), "tin/bai.md", site);
  if (Array.isArray(parsed)) throw new Error(parsed.map(({ message }) => message).join("\n"));
  return parsed;
}

describe("a new article is valid as it stands, whatever its title", () => {
  test.each([
    "Lịch họp tuần 13",
    "Thông báo: lịch họp",
    "Thông báo:",
    "Chợ “phiên” ngày Tết",
    `Nói 'có' và "không"`,
    "@homepage của phường",
    "- gạch đầu dòng",
    "--- ba gạch",
    "# 1 cả nước",
    "Nhà số 5 # 7",
    "[Ảnh] Chợ phiên",
    "{{ 7*7 }}",
    "&, * và !",
    "*sao*",
    "!gấp",
    "%50",
    "`mã`",
    "| > ? ~",
    "true",
    "null",
    "1.10",
    "2018-12-05",
    "Đường C:\\Windows",
  ])("%s", (title) => {
    const { front, problems } = parse(title);
    expect(front.title).toBe(title);
    expect(problems).toEqual([]);
  });

  test("also its author", () => {
    expect(parse("Tin", "Lê An: phóng viên").front.author).toBe("Lê An: phóng viên");
  });
});

test("a new article is a draft of that minute, without tags", () => {
  const { front } = parse("Tin");
  expect(front.draft).toBe(true);
  expect(front.date.epoch).toBe(date.epoch);
  expect(front.tags).toEqual([]);
});

test("every entry offered in comments is one the schema knows", () => {
  const text = newArticleText({ title: "Tin", author: "An", date }).replace(/^# /gm, "");
  const parsed = parseArticle(text, "tin/bai.md", site);
  expect(parsed).toMatchObject({
    // The words that stand for a description are refused until somebody writes one.
    problems: [{ code: "CT-406", line: 10 }],
    front: {
      summary: "Đoạn dẫn, một hai câu.",
      image: {
        src: "ten-anh.jpg",
        alt: "Điều thấy trong ảnh",
        caption: "Chú thích",
        credit: "Người chụp",
      },
    },
  });
});

import { describe, expect, test } from "vitest";
import { judgeAlt, type PictureWords } from "../../scripts/reader/alt-text.ts";
import { told } from "./content.ts";

const place = { file: "tin/bai.md", line: 7, column: 3 };
const judge = (alt: string, about: Partial<PictureWords> = {}) =>
  told(judgeAlt({ src: "hoi-nghi.jpg", alt, ...about }, place));

describe("a description that says nothing is refused", () => {
  test.each([
    ["a heading's code, as on old portals", "h3"],
    ["one letter", "h"],
    ["two letters", "cd"],
    ["a number", "2018"],
    ["signs", "…"],
    ["a file name", "image1.jpg"],
    ["a file name with a blank", "Ảnh hội nghị.JPG"],
    ["the picture's own name", "hoi-nghi"],
    ["a name with joints", "hoi_nghi_tong_ket"],
    ["“ảnh”", "ảnh"],
    ["“Ảnh minh hoạ”, in either tone style", "Ảnh minh hoạ"],
    ["the same in brackets", "(Ảnh minh họa)"],
    ["“picture”", "Picture"],
    ["what the template of a new article says", "Điều thấy trong ảnh"],
    ["a camera's number", "IMG_1234"],
    ["a camera's number with a blank", "DSC 0042"],
    ["a phone's number", "20181205_075600"],
    ["a chat program's number", "z4501234567890_ab12"],
    ["pictures counted", "Ảnh 2"],
    ["pictures counted, in words", "Hình số 3"],
    ["a photographer's name", "Ảnh: Thành Duy"],
    ["a source", "Nguồn: PV"],
    ["what programs put for nothing", "undefined"],
  ])("%s", (_, alt) => {
    expect(judge(alt)).toEqual([
      `✖ [CT-406] tin/bai.md:7:3 — Lời mô tả “${alt}” của ảnh “hoi-nghi.jpg” không cho biết trong ảnh có gì. ` +
        "Sửa: Viết một câu ngắn tả điều thấy trong ảnh, ví dụ “Bà con xếp hàng chờ làm thủ tục ở bộ phận một cửa”.",
    ]);
  });
});

describe("a short description that says something may stand", () => {
  test.each([
    "Cầu",
    "Hội nghị",
    "Một cành mai đang nở hoa",
    "Ảnh Bác Hồ thăm Nghệ An năm 1961",
    "Ảnh: hàng trăm người xếp hàng trước trụ sở",
    "Hình cây tre trên trống đồng",
    "Bản đồ",
    "Tổ 5, khối Tân Tiến",
    "Logo của hội thi",
  ])("%s", (alt) => {
    expect(judge(alt)).toEqual([]);
  });
});

test("none at all is refused under its own code", () => {
  expect(judge(" ")[0]).toContain("[CT-403]");
});

test("a description that repeats the caption is told, and may stand", () => {
  expect(judge("Cầu mới", { caption: "Cầu mới." })).toEqual([
    "⚠ [CT-406] tin/bai.md:7:3 — Lời mô tả ảnh “hoi-nghi.jpg” chép lại chú thích, nên người nghe máy đọc phải nghe hai lần. " +
      "Sửa: Lời mô tả: tả điều thấy trong ảnh. Chú thích: nói ai, ở đâu, khi nào.",
  ]);
});

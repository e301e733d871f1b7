import { expect, test } from "vitest";
import { excerptOf } from "../../scripts/model/excerpt.ts";

test.each([
  ["a short text whole", "Mưa to.", 20, "Mưa to."],
  ["white space folded", "  Mưa \n to. ", 20, "Mưa to."],
  ["whole sentences", "Mưa to gió lớn. Nước dâng cao lắm rồi.", 20, "Mưa to gió lớn."],
  ["two of three", "Mưa to gió. Nước dâng. Dân chạy lên đê cả.", 24, "Mưa to gió. Nước dâng."],
  ["a question", "Ai được hưởng lợi? Người dân trong vùng.", 20, "Ai được hưởng lợi?"],
  ["a quotation with its mark", "“Mưa to gió lớn.” Ông nói thế từ hôm qua.", 20, "“Mưa to gió lớn.”"],
  ["a sentence too long at a word", "Mưa to gió lớn suốt đêm qua", 16, "Mưa to gió lớn…"],
  ["no sign before the ellipsis", "Mưa to, gió lớn, suốt đêm qua", 17, "Mưa to, gió lớn…"],
  [
    "a first sentence too short to say anything",
    "Có. Mưa to gió lớn suốt đêm qua",
    20,
    "Có. Mưa to gió lớn…",
  ],
  ["no end after a numbered head", "Điều 1. Phạm vi áp dụng của quy định này", 16, "Điều 1. Phạm vi…"],
  ["no end within a number", "Diện tích 1.234.567 mét vuông đất", 22, "Diện tích 1.234.567…"],
  ["no end after a short form", "Dân quanh TP. Vinh ra đê đắp đất", 16, "Dân quanh TP…"],
  ["one word without end", "Aaaaaaaaaaaaaaaaaaaaaaaa", 8, "Aaaaaaa…"],
  ["nothing of nothing", "", 20, ""],
])("%s", (_, text, most, excerpt) => {
  expect(excerptOf(text, most)).toBe(excerpt);
});

test.each([1, 2, 3, 10, 40, 160])("never more than %d characters", (most) => {
  for (const text of [
    "Một hai ba bốn năm sáu bảy tám chín mười. ".repeat(9),
    "x".repeat(400),
    "a b ".repeat(90),
  ]) {
    expect(excerptOf(text, most).length).toBeLessThanOrEqual(most);
  }
});

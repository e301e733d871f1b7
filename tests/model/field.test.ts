import { describe, expect, test } from "vitest";
import type { z } from "zod";
import {
  flag,
  line,
  mailBoxOrPage,
  moment,
  sitePath,
  slug,
  timeZone,
  webAddress,
  wholeNumber,
} from "../../scripts/model/field.ts";

const fields = {
  "line(10)": line(10),
  flag,
  moment: moment("Asia/Ho_Chi_Minh"),
  slug,
  sitePath,
  webAddress,
  mailBoxOrPage,
  timeZone,
  "wholeNumber(1, 100)": wholeNumber(1, 100),
};

/** What a field makes of a text: its value, or its refusal in the words an editor reads. */
function judged(field: z.ZodType, text: string): unknown {
  const result = field.safeParse(text);
  if (result.success) return result.data;
  return result.error.issues.map((issue) => {
    const { code, fix } = issue.code === "custom" ? (issue.params ?? {}) : {};
    return `${code}: ${issue.message}. ${fix}`;
  });
}

describe("takes", () => {
  test.each<[keyof typeof fields, string, unknown]>([
    ["line(10)", "  một \n dòng ", "một dòng"],
    ["line(10)", "1.10", "1.10"],
    ["flag", "true", true],
    ["flag", "False", false],
    ["slug", "tin-tuc", "tin-tuc"],
    ["sitePath", "/tin-cu/bai-213.html", "/tin-cu/bai-213.html"],
    ["sitePath", "/", "/"],
    ["webAddress", "https://chinhphu.vn/", "https://chinhphu.vn/"],
    ["webAddress", "http://nghean.gov.vn", "http://nghean.gov.vn"],
    ["mailBoxOrPage", "antoan@thu.example", "antoan@thu.example"],
    ["mailBoxOrPage", "https://thu.example/bao-loi/", "https://thu.example/bao-loi/"],
    ["timeZone", "Asia/Ho_Chi_Minh", "Asia/Ho_Chi_Minh"],
    ["wholeNumber(1, 100)", "1", 1],
    ["wholeNumber(1, 100)", "100", 100],
  ])("%s “%s”", (field, text, value) => {
    expect(judged(fields[field], text)).toEqual(value);
  });
});

const notThis =
  "không phải một địa chỉ trong trang này. Viết địa chỉ bắt đầu bằng một dấu /, không có tên miền, ví dụ /tin-cu/bai-213.html.";
const notWeb =
  "không phải địa chỉ trang web. Viết cả địa chỉ, bắt đầu bằng https://, ví dụ https://example.vn/.";
const notNumber = "không phải số nguyên từ 1 đến 100. Viết một số từ 1 đến 100.";

describe("refuses", () => {
  test.each<[keyof typeof fields, string, string]>([
    ["line(10)", "   ", "CT-207: bị bỏ trống. Viết nội dung, hoặc xoá hẳn mục này."],
    ["line(10)", "mười một chữ", "CT-207: dài 12 ký tự, quá 10. Rút gọn còn nhiều nhất 10 ký tự."],
    ["flag", "yes", "CT-206: là “yes”, không phải true hay false. Viết true (có) hoặc false (không)."],
    [
      "moment",
      "30/02/2018",
      "CT-208: là “30/02/2018”, không phải một ngày giờ có thật. Viết ngày/tháng/năm giờ:phút, ví dụ 05/12/2018 07:56.",
    ],
    [
      "slug",
      "Tin tức",
      "CT-207: là “Tin tức”, không dùng làm địa chỉ được. Chỉ dùng chữ thường không dấu, số và dấu gạch nối, ví dụ tin-tuc.",
    ],
    ["sitePath", "tin-cu/", `CT-207: là “tin-cu/”, ${notThis}`],
    ["sitePath", "//evil.example/", `CT-207: là “//evil.example/”, ${notThis}`],
    ["sitePath", "/\\evil.example/", `CT-207: là “/\\evil.example/”, ${notThis}`],
    ["sitePath", "/tin/../../etc", `CT-207: là “/tin/../../etc”, ${notThis}`],
    ["sitePath", "https://a.example/", `CT-207: là “https://a.example/”, ${notThis}`],
    ["webAddress", "chinhphu.vn", `CT-207: là “chinhphu.vn”, ${notWeb}`],
    ["webAddress", "javascript:alert(1)", `CT-207: là “javascript:alert(1)”, ${notWeb}`],
    ["webAddress", "https://", `CT-207: là “https://”, ${notWeb}`],
    ...["antoan", "javascript:alert(1)", "a@b.example\nContact: c"].map(
      (text): [keyof typeof fields, string, string] => [
        "mailBoxOrPage",
        text,
        `CT-207: là “${text}”, không phải hộp thư hay địa chỉ trang web. Viết hộp thư, ví dụ antoan@example.vn, hoặc cả địa chỉ trang, bắt đầu bằng https://.`,
      ],
    ),
    ["timeZone", "Hà Nội", "CT-207: là “Hà Nội”, không phải một múi giờ. Ở Việt Nam viết Asia/Ho_Chi_Minh."],
    ["wholeNumber(1, 100)", "0", `CT-207: là “0”, ${notNumber}`],
    ["wholeNumber(1, 100)", "101", `CT-207: là “101”, ${notNumber}`],
    ["wholeNumber(1, 100)", "2.5", `CT-207: là “2.5”, ${notNumber}`],
    ["wholeNumber(1, 100)", "hai", `CT-207: là “hai”, ${notNumber}`],
  ])("%s “%s”", (field, text, refusal) => {
    expect(judged(fields[field], text)).toEqual([refusal]);
  });
});

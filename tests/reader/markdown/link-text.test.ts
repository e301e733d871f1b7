import { describe, expect, test } from "vitest";
import { problems } from "./read.ts";

describe("a link whose text does not say where it leads is told", () => {
  test.each([
    "tại đây",
    "Tại đây",
    "tai day",
    "(tại đây)",
    "ở đây",
    "bấm vào đây",
    "**Xem thêm**",
    "Xem thêm »",
    "xem chi tiết…",
    "Click here",
    "link",
  ])("%s", (text) => {
    const words = text.replaceAll("*", "");
    expect(problems(`Xem [${text}](/lich-lam-viec/).`)).toEqual([
      `⚠ [CT-310] tin/bai.md:10:${8 + text.length} — Chữ của liên kết là “${words}”, không nói dẫn tới đâu. ` +
        "Sửa: Đặt liên kết vào chữ gọi tên nơi đến, ví dụ [lịch tiếp công dân](/lich-lam-viec/).",
    ]);
  });
});

test.each([
  ["<https://chinhphu.vn/a>", "10:2"],
  ["[https://chinhphu.vn/a](https://chinhphu.vn/a)", "10:2"],
])("a bare address is told: %s", (markdown, place) => {
  expect(problems(markdown)).toEqual([
    `⚠ [CT-310] tin/bai.md:${place} — Liên kết để trần địa chỉ “https://chinhphu.vn/a”, máy đọc phải đánh vần từng ký tự. ` +
      "Sửa: Viết tên trang trong ngoặc vuông: [tên trang](https://chinhphu.vn/a).",
  ]);
});

test.each([
  "[lịch tiếp công dân](/lich-lam-viec/)",
  "[chinhphu.vn](https://chinhphu.vn/)",
  "[Nơi đây bắt đầu con đường](/tin/a/)",
  "<mailto:bbt@thu.example>",
  "[0238 123 456](tel:0238123456)",
])("a good one may stand: %s", (markdown) => {
  expect(problems(markdown)).toEqual([]);
});

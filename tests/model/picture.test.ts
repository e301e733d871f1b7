import { describe, expect, test } from "vitest";
import { creditLine, pictureUrl, srcsetOf, widthsOf } from "../../scripts/model/picture.ts";

describe("widthsOf never offers more pixels than the picture has", () => {
  test.each([
    [1, [1]],
    [259, [259]],
    [260, [260]],
    [261, [260, 261]],
    [800, [260, 400, 800]],
    [1000, [260, 400, 800, 1000]],
    [1200, [260, 400, 800, 1200]],
    [1201, [260, 400, 800, 1200]],
    [6000, [260, 400, 800, 1200]],
  ])("%d pixels wide", (width, widths) => {
    expect(widthsOf({ width })).toEqual(widths);
  });
});

test("a variant's address is made of hash, width and format", () => {
  expect(pictureUrl("ab12cd34ef56ab12", 800, "avif")).toBe("/anh/ab/ab12cd34ef56ab12-800.avif");
});

test("srcset lists every width with its address", () => {
  const picture = { file: "tin/a.jpg", hash: "ab12cd34ef56ab12", width: 500, height: 300 };
  expect(srcsetOf(picture, "webp")).toBe(
    "/anh/ab/ab12cd34ef56ab12-260.webp 260w, /anh/ab/ab12cd34ef56ab12-400.webp 400w, /anh/ab/ab12cd34ef56ab12-500.webp 500w",
  );
});

test.each([
  ["Thành Duy", "Ảnh: Thành Duy"],
  ["Ảnh: Thành Duy", "Ảnh: Thành Duy"],
  ["Ảnh : Thành Duy", "Ảnh : Thành Duy"],
  ["Tranh: Lê An", "Tranh: Lê An"],
  ["Ảnh Viện Hoàng Mai", "Ảnh: Ảnh Viện Hoàng Mai"],
])("the credit “%s” reads “%s”", (credit, shown) => {
  expect(creditLine(credit)).toBe(shown);
});

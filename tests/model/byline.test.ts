import { expect, test } from "vitest";
import { authorKind } from "../../scripts/model/byline.ts";

test.each([
  ["Thành Duy", "Person"],
  ["Nguyễn Thị Hồng A", "Person"],
  ["Đoàn Văn Đức", "Person"],
  ["Đỗ Thuý".normalize("NFD"), "Person"],
  ["Ban biên tập", "Organization"],
  ["Phòng Nội vụ", "Organization"],
  ["Đoàn thanh niên", "Organization"],
  ["UBND phường", "Organization"],
  ["BBT", "Organization"],
  ["Thu Hà tổng hợp", "Organization"],
  ["123", "Organization"],
])("%s: %s", (name, kind) => {
  expect(authorKind(name)).toBe(kind);
});

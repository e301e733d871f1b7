import { describe, expect, test } from "vitest";
import { findSlips } from "../../../scripts/reader/names/slips.ts";

type Row = [name: string, uses: number, other: string, otherUses: number];

/** What is found of two names, as `slip → meant`. */
function found(kind: "tag" | "author", [name, uses, other, otherUses]: Row): string[] {
  const slips = findSlips(
    new Map([
      [name, uses],
      [other, otherUses],
    ]),
    kind,
  );
  return [...slips].map(([slip, { meant }]) => `${slip} → ${meant}`);
}

describe("a tag that is a slip", () => {
  test.each<Row>([
    ["an toan giao thông", 1, "an toàn giao thông", 3],
    ["an tòan giao thôg", 1, "an toàn giao thông", 1],
    ["an toàn giao thôgn", 2, "an toàn giao thông", 2],
    ["an toàn giao thôngg", 1, "an toàn giao thông", 9],
    ["an toànn giao thông", 1, "an toàn giao thông", 1],
    ["an toàngiao thông", 1, "an toàn giao thông", 1],
    ["An Toan Giao Thong", 1, "an toàn giao thông", 3],
    ["chuyên đổi số", 1, "chuyển đổi số", 3],
    ["chuyển dổi số", 2, "chuyển đổi số", 6],
    ["Nguyen Du", 1, "Nguyễn Du", 1],
    ["covit-19", 1, "covid-19", 3],
    ["covid19", 1, "covid-19", 3],
    ["facebok", 1, "facebook", 3],
    ["kĩ thuật số", 1, "kỹ thuật số", 3],
    ["tỉ lệ hộ nghèo", 1, "tỷ lệ hộ nghèo", 4],
  ])("“%s” (%d) for “%s” (%d)", (...row) => {
    expect(found("tag", row)).toEqual([`${row[0]} → ${row[2]}`]);
  });
});

describe("tags that are two things, or one with two accepted writings", () => {
  test.each<Row>([
    ["đất dai", 1, "đất đai", 1],
    ["đất dai", 4, "đất đai", 5],
    ["thành niên", 2, "thanh niên", 5],
    ["covid-19", 40, "covid-20", 1],
    ["khóa 1", 1, "khóa 2", 30],
    ["khoá XII", 1, "khoá XIII", 30],
    ["khoá xii", 1, "khoá xiii", 30],
    ["nhóm A", 20, "nhóm B", 1],
    ["vitamin b", 1, "vitamin a", 9],
    ["lớp 1a", 20, "lớp 1b", 1],
    ["công nghiệp", 1, "nông nghiệp", 50],
    ["lập nghiệp", 1, "lâm nghiệp", 50],
    ["dân sự", 1, "dân số", 50],
    ["muỗi", 1, "muối", 50],
    ["lụa", 1, "lúa", 50],
    ["bao", 1, "bão", 50],
    ["game", 1, "gam", 50],
    ["hòa giải", 1, "hoà giải", 50],
    ["thủy sản", 1, "thuỷ sản", 50],
    ["Đất đai", 1, "đất đai", 50],
    ["đất đai".normalize("NFD"), 1, "đất đai", 50],
    ["xe máy", 1, "xe mái", 50],
    ["tai nạn", 1, "tay nạn", 50],
    ["HĐND", 1, "HDND", 50],
    ["THCS", 1, "THPT", 50],
    ["BHXH tự nguyện", 1, "BHYT tự nguyện", 50],
    ["Đắk Lắk", 1, "Đắc Lắc", 1],
    ["internet", 1, "intranet", 50],
    ["du lịch", 1, "lịch", 50],
  ])("“%s” (%d), “%s” (%d)", (...row) => {
    expect(found("tag", row)).toEqual([]);
  });
});

describe("an author that is a slip", () => {
  test.each<Row>([
    ["Thành Đuy", 1, "Thành Duy", 3],
    ["Thành Duyy", 1, "Thành Duy", 1],
    ["Nguyẽn Văn Hà", 1, "Nguyễn Văn Hà", 1],
    ["Nguyen Van Ha", 1, "Nguyễn Văn Hà", 1],
    ["Tran Thi Lan", 1, "Trần Thị Lan", 3],
    ["Ban Biên tâp", 1, "Ban Biên tập", 2],
  ])("“%s” (%d) for “%s” (%d)", (...row) => {
    expect(found("author", row)).toEqual([`${row[0]} → ${row[2]}`]);
  });
});

describe("authors that are two people", () => {
  test.each<Row>([
    ["Nguyễn Văn Hạ", 1, "Nguyễn Văn Hà", 50],
    ["Nguyễn Thị Dung", 1, "Nguyễn Thị Dũng", 50],
    ["Lê Văn Hai", 1, "Lê Văn Hải", 50],
    ["Trần Thị Lan", 1, "Trần Thị Lân", 50],
    ["Nguyễn Văn Hoà", 1, "Nguyễn Văn Hà", 50],
    ["Lê An", 1, "Lê Anh", 50],
    ["Thành Huy", 1, "Thành Duy", 50],
    ["Nguyễn Thị Vi", 1, "Nguyễn Thị Vy", 50],
    ["Nguyễn Văn Đương", 20, "Nguyễn Văn Dương", 50],
    ["Y Bhăm", 1, "Y Bhêm", 2],
    ["Tổ 1", 1, "Tổ 2", 50],
    ["NGUYỄN VĂN HÀ", 1, "Nguyễn Văn Hà", 50],
  ])("“%s” (%d), “%s” (%d)", (...row) => {
    expect(found("author", row)).toEqual([]);
  });
});

test("of several near names the one used most is meant, and writings readers take for one are counted together", () => {
  const slips = findSlips(
    new Map([
      ["Chuyển đổi số", 2],
      ["chuyển đổi số", 4],
      ["chuyên đổi số", 2],
      ["chuyển đôi số", 1],
    ]),
    "tag",
  );
  const meant = { meant: "chuyển đổi số", meantUses: 6 };
  expect(slips).toEqual(
    new Map([
      ["chuyên đổi số", { ...meant, uses: 2 }],
      ["chuyển đôi số", { ...meant, uses: 1 }],
    ]),
  );
});

test("twenty thousand names that are all near one another are looked at once each", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const names = Array.from({ length: 20_000 }, (_, at) => {
    const [a = "", b = "", c = ""] = [at % 26, Math.floor(at / 26) % 26, Math.floor(at / 676)].map((i) =>
      letters.charAt(i),
    );
    return `từ khoá zz${a}${b}${c}`;
  });
  const slips = findSlips(new Map(names.map((name, at) => [name, at === 0 ? 9 : 1])), "tag");
  expect(slips.get(names[1] ?? "")).toEqual({ meant: names[0], uses: 1, meantUses: 9 });
  expect(slips.size).toBe(25 + 25 + 25);
});

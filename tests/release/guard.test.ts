import { describe, expect, test } from "vitest";
import { ReleaseError } from "../../scripts/release/error.ts";
import { holdAgainst, newDomains } from "../../scripts/release/guard.ts";
import { recordOf } from "./record.ts";

describe("a release may go out", () => {
  test.each([
    ["with more articles", 100, 120],
    ["with as many", 100, 100],
    ["with 5 % fewer", 100, 95],
    ["with 20 fewer of a great many", 1000, 980],
  ])("%s", (_, before, after) => {
    expect(() => holdAgainst(recordOf({ tin: before }), recordOf({ tin: after }))).not.toThrow();
  });
});

describe("a release that loses much is stopped, unless its exact number is confirmed", () => {
  test.each([
    ["more than 5 %", 100, 94],
    ["more than 20", 1000, 979],
    ["all", 50, 0],
    ["one of four", 4, 3],
  ])("%s", (_, before, after) => {
    const hold = (confirmed?: number) => () =>
      holdAgainst(recordOf({ tin: before }), recordOf({ tin: after }), { removals: confirmed });
    expect(hold()).toThrow(`chạy lại với --confirm-removals ${before - after}.`);
    expect(hold(before - after + 1)).toThrow(ReleaseError);
    expect(hold(before - after)).not.toThrow();
  });

  test("a section that was not empty and now is", () => {
    const hold = (confirmed?: number) => () =>
      holdAgainst(recordOf({ tin: 100, lich: 2 }), recordOf({ tin: 102, lich: 0 }), { removals: confirmed });
    expect(hold()).toThrow("So với trang đang chạy, bản này chuyên mục lich không còn bài nào.");
    expect(hold(0)).not.toThrow();
  });

  test("a section that is gone from site.yaml", () => {
    expect(() => holdAgainst(recordOf({ tin: 100, lich: 2 }), recordOf({ tin: 102 }))).toThrow("lich");
  });

  test("a section that was empty before stops nothing", () => {
    expect(() =>
      holdAgainst(recordOf({ tin: 9, lich: 0 }), recordOf({ tin: 9, lich: 0 }), undefined),
    ).not.toThrow();
  });
});

test("articles refused for their errors are no surprise, nor is a section they leave empty", () => {
  const before = recordOf({ tin: 10, lich: 1 });
  const after = recordOf({ tin: 9, lich: 0 });
  expect(() => holdAgainst(before, after)).toThrow(ReleaseError);
  expect(() => holdAgainst(before, after, { refused: ["tin/a.md", "lich/2026/b.md"] })).not.toThrow();
});

test.each([
  ["an older build never replaces a newer one", "2026-11-23T08:59:59+07:00", true],
  ["one of the same moment may", "2026-11-23T09:00:00+07:00", false],
  ["moments are compared, not their writing", "2026-11-23T02:00:00Z", false],
])("%s", (_, now, stopped) => {
  const hold = () => holdAgainst(recordOf({ tin: 1 }), recordOf({ tin: 1 }, { now }), undefined);
  if (stopped) expect(hold).toThrow("Bản cũ không thay bản mới được.");
  else expect(hold).not.toThrow();
});

test("domains linked to for the first time are those the live release did not have", () => {
  const fresh = recordOf({ tin: 1 }, { domains: ["a.vn", "b.vn"] });
  expect(newDomains(recordOf({ tin: 1 }, { domains: ["a.vn"] }), fresh)).toEqual(["b.vn"]);
  expect(newDomains(undefined, fresh)).toEqual(["a.vn", "b.vn"]);
});

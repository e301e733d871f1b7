import slugify from "@sindresorhus/slugify";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSlug, SLUG_LIMIT, slugOf } from "../../scripts/model/slug.ts";

const names = [
  ["Đảng uỷ & nhân dân", "dang-uy-va-nhan-dan"],
  ["đường Đống Đa", "duong-dong-da"],
  ["Phường Quỳnh Thiện", "phuong-quynh-thien"],
  ["Ươm mầm ước vọng", "uom-mam-uoc-vong"],
  ["Nghị quyết số 24/NQ-CP", "nghi-quyet-so-24-nq-cp"],
  ["COVID-19 & y tế", "covid-19-va-y-te"],
  ["R&D", "r-va-d"],
  ["iPhone", "iphone"],
  ["  Lịch   làm việc!  ", "lich-lam-viec"],
  ["tuần_13.5.2019", "tuan-13-5-2019"],
  ["“Chợ phiên” – Hoàng Mai…", "cho-phien-hoang-mai"],
  ["!!!", ""],
  ["", ""],
];

describe.each(names)("“%s”", (text, slug) => {
  test(`becomes “${slug}”`, () => {
    expect(slugOf(text)).toBe(slug);
  });

  test("gives the same slug typed on macOS (NFD)", () => {
    expect(slugOf(text.normalize("NFD"))).toBe(slug);
  });

  test("stays as it is once it is a slug", () => {
    expect(slugOf(slug)).toBe(slug);
    expect(isSlug(slug)).toBe(slug !== "");
  });
});

test("what is a slug already is what the library would make of it, so that it need not be asked", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,9}(?:-[a-z0-9]{1,9}){0,4}$/), (slug) => {
      expect(slugify(slug, { decamelize: false })).toBe(slug);
      expect(slugOf(slug)).toBe(slug);
    }),
  );
});

test.each([
  ["a", true],
  ["2018", true],
  ["tin-tuc-su-kien", true],
  ["a".repeat(SLUG_LIMIT), true],
  ["a".repeat(SLUG_LIMIT + 1), false],
  ["", false],
  ["Tin", false],
  ["tín", false],
  ["đảng", false],
  ["tin tuc", false],
  ["tin_tuc", false],
  ["tin--tuc", false],
  ["-tin", false],
  ["tin-", false],
  ["tin/tuc", false],
  ["..", false],
  ["tin\n", false],
])("“%s” may stand in an address: %s", (text, fits) => {
  expect(isSlug(text)).toBe(fits);
});

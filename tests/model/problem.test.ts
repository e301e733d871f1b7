import { expect, test } from "vitest";
import {
  asWarning,
  byPlace,
  ContentError,
  compareText,
  problemAt,
  problemCodes,
  problemText,
} from "../../scripts/model/problem.ts";

const at = (file: string, line: number, column: number, code: "CT-204" | "CT-205" = "CT-204") =>
  problemAt({ file, line, column }, code, "Sai.", "Viết đúng.");

test("problems are told in the order of file, line, column and code", () => {
  const ordered = [
    at("a.md", 2, 1),
    at("a.md", 10, 1, "CT-204"),
    at("a.md", 10, 1, "CT-205"),
    at("a.md", 10, 2),
    at("b.md", 1, 1),
    at("đ.md", 1, 1),
  ];
  expect([...ordered].reverse().sort(byPlace)).toEqual(ordered);
});

test("text is compared by code unit, not by the machine's locale", () => {
  expect(["đ", "z", "a", "Z", "e"].sort(compareText)).toEqual(["Z", "a", "e", "z", "đ"]);
  expect(compareText("a", "a")).toBe(0);
});

test("an error and a warning read on one line each", () => {
  const error = at("tin/bai.md", 3, 7);
  expect(problemText(error)).toBe("✖ [CT-204] tin/bai.md:3:7 — Sai. Sửa: Viết đúng.");
  expect(problemText(asWarning(error))).toBe("⚠ [CT-204] tin/bai.md:3:7 — Sai. Sửa: Viết đúng.");
});

test("a warning is a new finding, the error stays one", () => {
  const error = at("tin/bai.md", 3, 7);
  expect(asWarning(error)).toEqual({ ...error, severity: "warning" });
  expect(error.severity).toBe("error");
});

test("a ContentError carries every problem and says them all", () => {
  const problems = [at("a.md", 1, 1), at("b.md", 2, 2)];
  const error = new ContentError(problems);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("ContentError");
  expect(error.problems).toEqual(problems);
  expect(error.message).toBe(problems.map(problemText).join("\n"));
});

test("every kind of problem has a code of its own group and a name of its own", () => {
  const names = Object.values(problemCodes);
  expect(Object.keys(problemCodes).filter((code) => !/^CT-[1-7]\d\d$/.test(code))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

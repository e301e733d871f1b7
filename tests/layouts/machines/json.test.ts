import { expect, test } from "vitest";
import { jsonFile } from "../../../layouts/machines/json.ts";
import { hostileTexts } from "./hostile.ts";

test.each(hostileTexts)("%s comes back as it went, but for halves of surrogate pairs", (_, text) => {
  const file = jsonFile({ [text.slice(0, 3)]: [text] });
  expect(Object.values(JSON.parse(file))).toEqual([[text.replace(/\p{Cs}/gu, "\ufffd")]]);
  expect(file.endsWith("\n")).toBe(true);
});

test("a backslash before what looks like a surrogate stays one", () => {
  expect(JSON.parse(jsonFile(["\\ud83c", "\ud83c"]))).toEqual(["\\ud83c", "\ufffd"]);
});

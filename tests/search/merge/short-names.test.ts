import { expect, test } from "vitest";
import { shortNames } from "../../../scripts/search/merge/short-names.ts";

test.each<[string, string[], string[]]>([
  ["none", [], []],
  ["seven digits do", ["0123456789", "1123456789"], ["0123456", "1123456"]],
  [
    "more where two begin alike",
    ["0123456789", "0123456799", "ffffffffff"],
    ["012345678", "012345679", "fffffff"],
  ],
  ["equal hashes have one name", ["0123456789", "0123456789"], ["0123456", "0123456"]],
])("%s", (_, hashes, names) => {
  expect(shortNames(hashes)).toEqual(names);
});

import { expect, test } from "vitest";
import { shareSizeOf } from "../../scripts/model/share.ts";

test.each([
  [4000, 3000, { width: 1200, height: 630 }],
  [1200, 630, { width: 1200, height: 630 }],
  [1000, 1000, { width: 1000, height: 525 }],
  [2000, 400, { width: 761, height: 400 }],
  [600, 315, { width: 600, height: 315 }],
  [599, 4000, undefined],
  [4000, 300, undefined],
])("a picture of %d × %d", (width, height, size) => {
  expect(shareSizeOf({ width, height })).toEqual(size);
});

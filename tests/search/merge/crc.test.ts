import { crc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crcOfBoth } from "../../../scripts/search/merge/crc.ts";
import { tries } from "../../property/settings.ts";

test("the sum of two runs of bytes is that of both together", () => {
  const run = fc.uint8Array({ maxLength: 5000, size: "max" });
  fc.assert(
    fc.property(run, run, (a, b) => {
      expect(crcOfBoth(crc32(a), crc32(b), b.length)).toBe(crc32(Buffer.concat([a, b])));
    }),
    tries(300),
  );
});

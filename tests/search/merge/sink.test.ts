import { describe, expect, test } from "vitest";
import { Cursor } from "../../../scripts/model/cbor.ts";
import { Sink } from "../../../scripts/search/merge/sink.ts";

const bytesOf = (write: (sink: Sink) => void) => {
  const sink = new Sink();
  write(sink);
  return Buffer.concat(sink.pieces());
};

/** Examples of RFC 8949, appendix A. */
describe("CBOR in the shortest form", () => {
  test.each<[number, string]>([
    [0, "00"],
    [23, "17"],
    [24, "1818"],
    [255, "18ff"],
    [256, "190100"],
    [1000, "1903e8"],
    [65_535, "19ffff"],
    [65_536, "1a00010000"],
    [1_000_000, "1a000f4240"],
  ])("%d", (value, hex) => {
    const bytes = bytesOf((sink) => sink.integer(value));
    expect(bytes.toString("hex")).toBe(hex);
    expect(new Cursor(bytes).integer()).toBe(value);
  });

  test.each<[string, string]>([
    ["", "60"],
    ["IETF", "6449455446"],
    ["ü", "62c3bc"],
    ["水", "63e6b0b4"],
  ])("%s", (text, hex) => {
    expect(bytesOf((sink) => sink.text(text)).toString("hex")).toBe(hex);
  });

  test("arrays", () => {
    expect(bytesOf((sink) => sink.array(0)).toString("hex")).toBe("80");
    expect(bytesOf((sink) => sink.array(25)).toString("hex")).toBe("9819");
  });
});

test("pieces are what lies between cuts, none of them empty", () => {
  const sink = new Sink();
  sink.cut();
  sink.integer(1);
  sink.cut();
  sink.cut();
  sink.raw(new Uint8Array(200_000).fill(7), 10, 150_010);
  expect(sink.sinceCut).toBe(150_000);
  sink.cut();
  sink.integer(2);
  expect(sink.pieces().map(({ length }) => length)).toEqual([1, 150_000, 1]);
});

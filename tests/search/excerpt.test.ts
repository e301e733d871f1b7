import { describe, expect, test } from "vitest";
import { excerptOf, type Marked, markText, type Span } from "../../assets/scripts/search/engine/excerpt.ts";
import { commonAbbreviations } from "../../scripts/model/abbreviation.ts";
import { indexWriter } from "../../scripts/model/index-text.ts";

const write = indexWriter(commonAbbreviations);
const shown = (pieces: Marked[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
const span = (first: number, last = first, run = 0, back = 0): Span => ({ first, last, run, back });

describe("a whole text", () => {
  test.each<[string, string, Span[], string]>([
    ["nothing", "Nghị quyết của Đảng", [], "Nghị quyết của Đảng"],
    ["a word", "Nghị quyết của Đảng", [span(3)], "Nghị quyết của [Đảng]"],
    ["words in a row", "Nghị quyết của Đảng", [span(0, 1)], "[Nghị quyết] của Đảng"],
    ["two that touch stay two", "Nghị quyết của Đảng", [span(0), span(1)], "[Nghị] [quyết] của Đảng"],
    [
      "two that share a word become one",
      "Nghị quyết của Đảng",
      [span(0, 1), span(1, 2)],
      "[Nghị quyết của] Đảng",
    ],
    ["out of order", "Nghị quyết của Đảng", [span(3), span(0)], "[Nghị] quyết của [Đảng]"],
    ["signs stay outside", "Học “nghị quyết”, rồi làm.", [span(1, 2)], "Học “[nghị quyết]”, rồi làm."],
    ["signs between stay inside", "nghị quyết – trung ương", [span(0, 3)], "[nghị quyết – trung ương]"],
    ["a short form written out", "Ủy ban nhân dân xã", [span(3, 4, 0, 3)], "[Ủy ban nhân dân xã]"],
    ["the word alone where it was meant", "Ủy ban nhân dân xã", [span(3)], "Ủy ban nhân [dân] xã"],
    ["a short form that stands there short", "họp ở UBND xã", [span(2, 3, 0, 3)], "họp ở [UBND xã]"],
  ])("%s", (_, text, spans, expected) => {
    expect(shown(markText(write(text), spans))).toBe(expected);
  });
});

describe("an excerpt", () => {
  const text = `Câu đầu nói chuyện khác. ${"Câu này dài lê thê. ".repeat(20)}Ở đây có lúa. Sau đó có tôm và lúa. ${"Hết chuyện rồi. ".repeat(20)}`;
  const words = text.split(" ");
  const at = (word: string, from = 0) =>
    words.findIndex((one, place) => place >= from && one.startsWith(word));

  test("begins with the sentence", () => {
    expect(shown(excerptOf(write(text), [span(at("lúa"))]))).toMatch(/^… Ở đây có \[lúa\]\. Sau đó/);
  });

  test("ends with a sign that it goes on", () => {
    expect(shown(excerptOf(write(text), [span(at("lúa"))]))).toMatch(/ …$/);
  });

  test("is of the place with the most words of the question", () => {
    const spans = [
      span(1, 1, 0),
      span(at("tôm"), at("tôm"), 1),
      span(at("lúa", at("tôm")), at("lúa", at("tôm")), 0),
    ];
    expect(shown(excerptOf(write(text), spans))).toContain("[tôm] và [lúa]");
  });

  test("is the text's beginning where nothing of it was looked for", () => {
    expect(shown(excerptOf(write(text), []))).toMatch(/^Câu đầu nói chuyện khác\./);
  });

  test("of a short text is all of it", () => {
    expect(shown(excerptOf(write("Chỉ có thế."), []))).toBe("Chỉ có thế.");
  });

  test("of no text is nothing", () => {
    expect(shown(excerptOf("", []))).toBe("");
  });
});

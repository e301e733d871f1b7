import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { axisOf, numeral } from "./axis.ts";
import { chartOf, type Panel } from "./chart.ts";

const names = ["Cổng tin", "Hugo + Pagefind", "Hugo", "Eleventy <3>", "Astro", "Jekyll"];
const panels: Panel[] = [
  {
    title: "Time & more",
    curves: names.map((name, at) => ({
      name,
      points: [
        [1000, 1 + at / 100],
        [10_000, 12 + at / 100],
      ],
    })),
  },
  { title: "Memory", curves: [{ name: "Astro", points: [[1000, 600]] }] },
];
const chart = chartOf("Clean builds", "articles", panels);

describe("a chart", () => {
  test("is well-formed, the same each time, and says what it is", () => {
    expect(XMLValidator.validate(chart)).toBe(true);
    expect(chartOf("Clean builds", "articles", panels)).toBe(chart);
    expect(chart).toContain('<title id="title">Clean builds</title>');
    expect(chart).toContain("Time &amp; more");
    expect(chart).toContain("Eleventy &lt;3&gt;");
    expect(chart).not.toMatch(/NaN|undefined|Infinity/);
  });

  test("names every curve at its end, no two names on each other", () => {
    const heights = textsOf(chart, "name").slice(0, names.length);
    expect(heights.map(({ text }) => text)).toEqual(names);
    const sorted = heights.map(({ y }) => y).sort((a, b) => a - b);
    expect(sorted.slice(1).every((y, at) => y - (sorted[at] ?? 0) >= 13.9)).toBe(true);
    expect(Math.max(...sorted)).toBeLessThan(300);
  });

  test("gives one contender one colour in all panels, and brings colours and ground for light and dark", () => {
    expect(chart.match(/class="name c4"/g)).toHaveLength(2);
    expect(chart.match(/\.c4\{--c:#\w{6}\}/g)).toHaveLength(2);
    expect(chart).toContain("@media(prefers-color-scheme:dark){.ground{fill:#14191b}");
    expect(chart).toContain('<rect class="ground"');
  });

  test("keeps every mark inside its panel", () => {
    const marks = [...chart.matchAll(/class="mark c\d" transform="translate\(([\d.]+),([\d.]+)\)"/g)];
    expect(marks).toHaveLength(13);
    for (const [, x, y] of marks) {
      expect(Number(x)).toBeGreaterThanOrEqual(52);
      expect(Number(x)).toBeLessThanOrEqual(294);
      expect(Number(y)).toBeGreaterThanOrEqual(44);
      expect(Number(y)).toBeLessThanOrEqual(260);
    }
  });

  test("is drawn of nothing, too", () => {
    expect(XMLValidator.validate(chartOf("Empty", "x", [{ title: "Time", curves: [] }]))).toBe(true);
  });
});

describe("an axis", () => {
  test.each([
    [
      [1000, 10_000],
      [1000, 3000, 10_000],
    ],
    [
      [1000, 100_000],
      [1000, 3000, 10_000, 30_000, 100_000],
    ],
    [
      [2.5, 40],
      [1, 3, 10, 30, 100],
    ],
    [[200], [100, 300]],
    [[1000], [1000, 3000]],
    [
      [0.5, 5000],
      [1, 10, 100, 1000, 10_000],
    ],
  ])("over %j has ticks at %j", (numbers, ticks) => {
    expect(axisOf(numbers).ticks.map((tick) => Number(tick.toFixed(6)))).toEqual(ticks);
  });

  test("puts equal ratios at equal distances", () => {
    const { place } = axisOf([1, 100]);
    expect([place(1), place(10), place(100)].map((one) => Number(one.toFixed(9)))).toEqual([0, 0.5, 1]);
  });

  test.each([
    [0.30000000000000004, "0.3"],
    [300, "300"],
    [3000, "3k"],
    [100_000, "100k"],
  ])("%d is written %s", (value, shown) => {
    expect(numeral(value)).toBe(shown);
  });
});

/** The texts of a class, with their heights. */
function textsOf(svg: string, name: string): { text: string; y: number }[] {
  const parsed = new XMLParser({ ignoreAttributes: false, processEntities: true }).parse(svg);
  const groups = [parsed.svg.g].flat() as { text: { "@_class": string; "@_y": string; "#text": string }[] }[];
  return groups
    .flatMap(({ text }) => text)
    .filter((one) => one["@_class"].startsWith(`${name} `))
    .map((one) => ({ text: one["#text"], y: Number(one["@_y"]) }));
}

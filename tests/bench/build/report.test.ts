import { describe, expect, test } from "vitest";
import type { ChangeName } from "./changes.ts";
import { cleanTable, panelsOf } from "./clean-table.ts";
import type { Cost } from "./command.ts";
import { median } from "./figures.ts";
import { filesTable } from "./files-table.ts";
import type { Measured } from "./measure.ts";
import { previewTable } from "./preview-table.ts";
import { worksTable } from "./works-table.ts";

const costs = (...seconds: number[]): Cost[] => seconds.map((one) => ({ seconds: one, memory: one * 1e8 }));

function size(
  articles: number,
  clean: Record<string, Cost[]>,
  changes: Partial<Record<ChangeName, Cost[]>> = {},
): Measured {
  return {
    articles,
    clean: new Map(Object.entries(clean)),
    changes: new Map(Object.entries(changes)) as Measured["changes"],
    added: undefined,
    releases: new Map(),
    preview: undefined,
    refused: [],
  };
}

/** Rows of a table in Markdown, as cells. */
function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 2, 3], 2.5],
  [[7], 7],
  [[], undefined],
])("the median of %j is %s", (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

describe("the table of works", () => {
  const usual = size(
    10_000,
    {
      "Cổng tin": costs(20, 18, 60),
      "Hugo + Pagefind": costs(40, 41, 39),
      "Cổng tin, no search": costs(8),
      Hugo: costs(10),
      Eleventy: costs(16),
    },
    { "one article edited": costs(3), "one article added": costs(4.01), "a layout changed": costs(20.04) },
  );

  test("takes medians and holds each ratio against its goal, unrounded", () => {
    expect(rowsOf(worksTable([usual]))).toEqual([
      ["clean build with search", "10000", "20.0", "Hugo + Pagefind", "40.0", "0.50", "≤ 0.45", "✘"],
      ["clean build without search", "10000", "8.00", "Hugo", "10.0", "0.80", "≤ 0.6", "✘"],
      ["clean build without search", "10000", "8.00", "Eleventy", "16.0", "0.50", "–", "–"],
      ["one article edited", "10000", "3.00", "Hugo + Pagefind", "40.0", "0.07", "≤ 0.1", "✔"],
      ["one article added", "10000", "4.01", "Hugo + Pagefind", "40.0", "0.10", "≤ 0.1", "✘"],
      ["a layout changed", "10000", "20.0", "Cổng tin", "20.0", "1.00", "≤ 1", "✘"],
    ]);
  });

  test("sets no goal for other sizes, and says where a peer is missing", () => {
    const small = size(1000, { "Cổng tin": costs(2), "Cổng tin, no search": costs(1), Astro: costs(4) });
    expect(rowsOf(worksTable([small]))).toEqual([
      ["clean build with search", "1000", "2.00", "Hugo + Pagefind", "–", "–", "–", "–"],
      ["clean build without search", "1000", "1.00", "Hugo", "–", "–", "–", "–"],
      ["clean build without search", "1000", "1.00", "Astro", "4.00", "0.25", "–", "–"],
    ]);
  });

  test.each([
    ["in time and in memory", 70, ["✔", "✔"]],
    ["in time, but not in memory", 90, ["✔", "✘"]],
    ["in neither", 230, ["✘", "✘"]],
  ])("100,000 articles are held against 10,000 and 8 GB: %s", (_, seconds, met) => {
    const large = size(100_000, { "Cổng tin": costs(seconds) });
    const rows = rowsOf(worksTable([usual, large])).filter(([, articles]) => articles === "100000");
    expect(rows.slice(-2).map((row) => row.at(-1))).toEqual(met);
  });
});

test("the table of clean builds tells spread, time an article and memory", () => {
  const [row] = rowsOf(cleanTable([size(1000, { Hugo: costs(2, 4, 3) })]));
  expect(row).toEqual(["Hugo", "1000", "3.00", "2.00–4.00", "3.00", "300"]);
});

test("memory that was not measured in every run is not told", () => {
  const unknown = size(1000, { Hugo: [...costs(2), { seconds: 2, memory: undefined }] });
  expect(rowsOf(cleanTable([unknown]))[0]?.at(-1)).toBe("not measured");
  expect(panelsOf([unknown])[1]?.curves).toEqual([]);
});

describe("the table of previews", () => {
  const saved = { told: [0.4, 0.2, 0.3], shown: [0.5, 0.9, 1.01] };
  const late = { told: [0.9], shown: [1.004] };
  const preview = { articles: { "the newest": saved, "one in the middle": late }, memory: 5e8 };

  test("holds the browser against the goal, at the size it is set for", () => {
    expect(
      rowsOf(
        previewTable([
          { ...size(10_000, {}), preview },
          { ...size(200, {}), preview },
        ]),
      ),
    ).toEqual([
      ["the newest", "10000", "0.30", "0.90", "≤ 1", "✔", "500"],
      ["one in the middle", "10000", "0.90", "1.00", "≤ 1", "✘", "500"],
      ["the newest", "200", "0.30", "0.90", "–", "–", "500"],
      ["one in the middle", "200", "0.90", "1.00", "–", "–", "500"],
    ]);
  });

  test("has no row where none was looked at", () => {
    expect(rowsOf(previewTable([size(10_000, {})]))).toEqual([]);
  });
});

test.each([
  ["all of it fits", 20_000, 999e6, ["✔", "✔"]],
  ["too many files for nothing", 20_001, 1e6, ["paid", "✔"]],
  ["too many files for any plan", 100_001, 1e6, ["✘", "✔"]],
  ["too many bytes for one host", 10, 1001e6, ["✔", "✘"]],
])("the table of files holds a release against hosts: %s", (_, files, bytes, verdicts) => {
  const releases = new Map([["Cổng tin", { files, bytes }]]);
  const [row] = rowsOf(filesTable([{ ...size(1000, {}), releases }]));
  expect(row).toEqual(["Cổng tin", "1000", `${files}`, (bytes / 1e6).toFixed(0), ...verdicts]);
});

test("the chart's curves go over the sizes a contender was given", () => {
  const [time, memory] = panelsOf([
    size(1000, { Hugo: costs(2), Astro: costs(30) }),
    size(10_000, { Hugo: costs(12) }),
  ]);
  expect(time?.curves).toEqual([
    {
      name: "Hugo",
      points: [
        [1000, 2],
        [10_000, 12],
      ],
    },
    { name: "Astro", points: [[1000, 30]] },
  ]);
  expect(memory?.curves[0]?.points).toEqual([
    [1000, 200],
    [10_000, 1200],
  ]);
});

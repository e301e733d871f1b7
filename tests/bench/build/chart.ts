import { axisOf, numeral, round } from "./axis.ts";

/** A line of a chart: something measured at several sizes. */
export interface Curve {
  name: string;
  points: readonly (readonly [x: number, y: number])[];
}

/** A chart of its own, beside others that share its x axis. */
export interface Panel {
  title: string;
  curves: readonly Curve[];
}

const PANEL = { width: 430, height: 300, left: 52, right: 136, top: 44, bottom: 40 };
const LINE = 14;
/** Told apart by colour, by mark and by the name at the line's end. */
const MARKS = [
  "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0",
  "M-4,-4h8v8h-8z",
  "M0,-5l5,9h-10z",
  "M0,-5l5,5l-5,5l-5,-5z",
];
const COLOURS = [
  ["#0b4f5c", "#6fd0e2"],
  ["#b3261e", "#ff9d94"],
  ["#2f6f9f", "#9cc9f0"],
  ["#8a5a00", "#f0bd62"],
  ["#4c6b1f", "#b5d98a"],
  ["#7a3e9d", "#d9aef2"],
  ["#5b5b5b", "#c9c9c9"],
  ["#a3195b", "#f7a1c8"],
];

/**
 * Draws panels side by side, both axes logarithmic, as an SVG that reads in light and in dark: it brings its own ground.
 * A pure function: the same numbers give the same bytes.
 *
 * @param xLabel what the x axis counts
 */
export function chartOf(title: string, xLabel: string, panels: readonly Panel[]): string {
  const [width, height] = [PANEL.width * panels.length, PANEL.height];
  const names = [...new Set(panels.flatMap(({ curves }) => curves.map(({ name }) => name)))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">`,
    `<title id="title">${xml(title)}</title>`,
    `<style>${styles(names.length)}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="8"/>`,
    ...panels.flatMap((panel, at) => [
      `<g transform="translate(${at * PANEL.width})">`,
      ...panelLines(panel, xLabel, names),
      "</g>",
    ]),
    "</svg>\n",
  ].join("\n");
}

function panelLines({ title, curves }: Panel, xLabel: string, names: readonly string[]): string[] {
  const right = PANEL.width - PANEL.right;
  const floor = PANEL.height - PANEL.bottom;
  const points = curves.flatMap((curve) => curve.points);
  const xs = axisOf(points.map(([x]) => x));
  const ys = axisOf(points.map(([, y]) => y));
  const x = (value: number): number => round(PANEL.left + xs.place(value) * (right - PANEL.left));
  const y = (value: number): number => round(floor - ys.place(value) * (floor - PANEL.top));
  const ends = spread(curves.map(({ points }) => y(points.at(-1)?.[1] ?? 1)));
  return [
    `<text class="head" x="${PANEL.left}" y="24">${xml(title)}</text>`,
    ...ys.ticks.flatMap((tick) => [
      `<path class="grid" d="M${PANEL.left},${y(tick)}H${right}"/>`,
      `<text class="tick" x="${PANEL.left - 6}" y="${y(tick) + 4}" text-anchor="end">${numeral(tick)}</text>`,
    ]),
    ...xs.ticks.flatMap((tick) => [
      `<path class="grid" d="M${x(tick)},${PANEL.top}V${floor}"/>`,
      `<text class="tick" x="${x(tick)}" y="${floor + 16}" text-anchor="middle">${numeral(tick)}</text>`,
    ]),
    `<text class="tick" x="${(PANEL.left + right) / 2}" y="${floor + 32}" text-anchor="middle">${xml(xLabel)}</text>`,
    ...curves.flatMap(({ name, points }, at) => {
      const kind = names.indexOf(name);
      const mark = MARKS[kind % MARKS.length];
      return [
        `<path class="line c${kind}" d="M${points.map((point) => `${x(point[0])},${y(point[1])}`).join("L")}"/>`,
        ...points.map(
          (point) =>
            `<path class="mark c${kind}" transform="translate(${x(point[0])},${y(point[1])})" d="${mark}"/>`,
        ),
        // Names stand in one column; a curve that ends early is led to its own by a thin line.
        `<path class="lead c${kind}" d="M${x(points.at(-1)?.[0] ?? 1) + 6},${y(points.at(-1)?.[1] ?? 1)}L${right + 4},${ends[at]}"/>`,
        `<text class="name c${kind}" x="${right + 8}" y="${(ends[at] ?? 0) + 4}">${xml(name)}</text>`,
      ];
    }),
  ];
}

/** Moves heights apart so that no two names overlap; in the order they were given. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((_, at) => at).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  for (const [turn, at] of order.entries()) {
    const above = order[turn - 1];
    if (above !== undefined) placed[at] = Math.max(placed[at] ?? 0, (placed[above] ?? 0) + LINE);
  }
  const over = Math.max(0, Math.max(0, ...placed) - (PANEL.height - PANEL.bottom));
  return placed.map((height) => round(height - over));
}

function styles(count: number): string {
  const rules = (theme: 0 | 1): string =>
    COLOURS.slice(0, count)
      .map((pair, at) => `.c${at}{--c:${pair[theme]}}`)
      .join("");
  const dark = `.ground{fill:#14191b}.head,.tick{fill:#e8eef0}.grid{stroke:#3b474b}${rules(1)}`;
  return [
    "text{font:12px system-ui,sans-serif}.head{font-weight:600;font-size:14px}",
    ".ground{fill:#fff}.head,.tick{fill:#1c2427}.grid{stroke:#d6dde0}",
    ".line{fill:none;stroke:var(--c);stroke-width:2}.lead{stroke:var(--c);stroke-width:.7;opacity:.6}",
    `.mark,.name{fill:var(--c)}${rules(0)}@media(prefers-color-scheme:dark){${dark}}`,
  ].join("");
}

function xml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

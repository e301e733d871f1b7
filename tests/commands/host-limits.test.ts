import { expect, test } from "vitest";
import { limitLines } from "../../scripts/commands/host-limits.ts";

const files = (count: number, bytes = 10) =>
  Array.from({ length: count }, (_, at) => ({ path: `${at}.html`, bytes }));
const packed = (count: number) => files(count).map(({ path, bytes }) => ({ path: `${path}.br`, bytes }));
const GITHUB = "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits";
const CLOUDFLARE = "https://developers.cloudflare.com/pages/platform/limits/";

test.each([
  ["no host is chosen, and any would do", undefined, files(20_000), []],
  [
    "no host is chosen, and one allows no more than that",
    undefined,
    files(20_001),
    [`  ⚠ Cloudflare Pages: 20.001 trên tối đa 20.000 tệp (gói trả tiền 100.000); xem ${CLOUDFLARE}`],
  ],
  [
    "no host is chosen, and one would need fewer files",
    undefined,
    [...files(10_000), ...packed(10_001)],
    [
      `  ⚠ Cloudflare Pages: 20.001 trên tối đa 20.000 tệp (gói trả tiền 100.000), khai host: cloudflare-pages thì vừa; xem ${CLOUDFLARE}`,
    ],
  ],
  [
    "no host is chosen, and two are too small",
    undefined,
    files(20_001, 60_000),
    [
      `  ⚠ Cloudflare Pages: 20.001 trên tối đa 20.000 tệp (gói trả tiền 100.000); xem ${CLOUDFLARE}`,
      `  ⚠ GitHub Pages: 1200,1 MB trên tối đa 1000,0 MB; xem ${GITHUB}`,
    ],
  ],
  ["a server of one's own has no limit", "nginx" as const, files(30_000), []],
  [
    "a site that fits",
    "cloudflare-pages" as const,
    files(421),
    ["  Cloudflare Pages: 421 trên tối đa 20.000 tệp (gói trả tiền 100.000)"],
  ],
  [
    "too many files",
    "cloudflare-pages" as const,
    files(20_001),
    [`  ⚠ Cloudflare Pages: 20.001 trên tối đa 20.000 tệp (gói trả tiền 100.000); xem ${CLOUDFLARE}`],
  ],
  [
    "a file that is too large, by its name",
    "cloudflare-pages" as const,
    [...files(1), { path: "tep/a/phim.mp4", bytes: 30_000_000 }],
    [
      "  Cloudflare Pages: 2 trên tối đa 20.000 tệp (gói trả tiền 100.000)",
      `  ⚠ tep/a/phim.mp4: 30,0 MB, Cloudflare Pages nhận tệp tới 26,2 MB; xem ${CLOUDFLARE}`,
    ],
  ],
  [
    "a site that is too large",
    "github-pages" as const,
    files(3, 400_000_000),
    [
      "  ⚠ GitHub Pages: 1200,0 MB trên tối đa 1000,0 MB; xem https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
    ],
  ],
])("%s", (_, host, entries, lines) => {
  expect(limitLines(host, entries)).toEqual(lines);
});

import robotsParser from "robots-parser";
import { describe, expect, test } from "vitest";
import { renderPage } from "../../../layouts/render.tsx";
import { planSite } from "../../../scripts/plan/plan.ts";
import { securityTextPages } from "../../../scripts/plan/text-files.ts";
import { at, catalogueOf, NOW, series, site } from "../../plan/catalogue.ts";
import { assets, bytesAt } from "../render.ts";

describe("robots.txt", () => {
  const text = bytesAt("/robots.txt", series(1));
  const robots = robotsParser("https://thu.example/robots.txt", text);

  test.each(["Googlebot", "Cốc Cốc", "GPTBot", "*"])("lets %s read everything", (name) => {
    for (const page of planSite(catalogueOf(series(3)), NOW).pages) {
      expect(robots.isAllowed(`https://thu.example${page.url}`, name), page.url).toBe(true);
    }
    expect(text).not.toContain("Disallow");
  });

  test("says where the site maps are", () => {
    expect(robots.getSitemaps()).toEqual([
      "https://thu.example/sitemap.xml",
      "https://thu.example/sitemap-news.xml",
    ]);
  });
});

describe("security.txt", () => {
  const textFor = (security: string, now = NOW) => {
    const [page] = securityTextPages({ ...site, contacts: { security } }, now);
    return page ? renderPage(page, planSite(catalogueOf([]), NOW).frame, assets) : undefined;
  };

  test("is there only where the authority names who takes reports", () => {
    expect(securityTextPages({ ...site, contacts: { email: "a@thu.example" } }, NOW)).toEqual([]);
  });

  test.each([
    ["antoan@thu.example", "Contact: mailto:antoan@thu.example"],
    ["https://thu.example/bao-loi/", "Contact: https://thu.example/bao-loi/"],
  ])("for %s it says %s", (security, line) => {
    expect(textFor(security)?.split("\n")).toEqual([
      line,
      "Expires: 2026-07-01T00:00:00Z",
      "Preferred-Languages: vi, en",
      "Canonical: https://thu.example/.well-known/security.txt",
      "",
    ]);
  });

  test.each([
    ["2026-01-01 12:00", "2026-07-01"],
    ["2026-01-31 12:00", "2026-08-01"],
    ["2026-06-20 12:00", "2027-01-01"],
    ["2026-12-31 12:00", "2027-07-01"],
  ])("of a build at %s it is good until %s, less than a year as RFC 9116 asks", (now, expires) => {
    expect(textFor("a@thu.example", at(now).epoch)).toContain(`Expires: ${expires}T00:00:00Z`);
    expect(Date.parse(expires) - at(now).epoch).toBeLessThan(365 * 86_400_000);
  });
});

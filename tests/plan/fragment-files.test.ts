import { expect, test } from "vitest";
import type { HostName } from "../../scripts/model/host.ts";
import { fragmentsPerFile, type OtherFiles } from "../../scripts/plan/fragment-files.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { article, catalogueOf, NOW } from "./catalogue.ts";

const others = (pages: number, pictures = 0, attachments = 0): OtherFiles => ({
  pages,
  pictures,
  attachments,
});

/** Cloudflare Pages takes 20,000 files, or 100,000 of those who pay. */
test.each<[string, HostName | undefined, number, OtherFiles, number]>([
  ["no host is chosen", undefined, 50_000, others(60_000), 1],
  ["the host counts no files", "nginx", 50_000, others(60_000), 1],
  ["the host counts bytes only", "github-pages", 50_000, others(60_000), 1],
  ["all fits", "cloudflare-pages", 5000, others(6000), 1],
  ["two to a file fit", "cloudflare-pages", 8000, others(10_000), 2],
  ["four to a file fit", "cloudflare-pages", 10_000, others(13_500), 4],
  ["eight to a file fit", "cloudflare-pages", 10_000, others(15_500), 8],
  ["pictures count too", "cloudflare-pages", 5000, others(6000, 600), 2],
  ["and attachments", "cloudflare-pages", 5000, others(6000, 0, 6500), 2],
  ["those who pay have room for all", "cloudflare-pages", 20_000, others(40_000), 1],
  ["two to a file fit those who pay", "cloudflare-pages", 40_000, others(60_000), 2],
  ["nothing fits", "cloudflare-pages", 40_000, others(95_000), 1],
])("%s", (_, host, articles, rest, share) => {
  expect(fragmentsPerFile(host, articles, rest)).toBe(share);
});

test("a plan says so", () => {
  const catalogue = catalogueOf([article("a", "2025-12-01 08:00")]);
  expect(planSite(catalogue, NOW).search.fragmentsPerFile).toBe(1);
});

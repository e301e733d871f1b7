import { describe, expect, test } from "vitest";
import { planSite } from "../../scripts/plan/plan.ts";
import { article, at, catalogueOf, NOW } from "./catalogue.ts";

const draft = article("nhap", "2018-01-01", { draft: true });
const coming = article("sap-dang", "2026-01-01 12:01");
const expired = article("het-han", "2018-01-01", { expires: at("31/12/2018", "end") });
const plain = article("thuong", "2018-01-01");
const catalogue = catalogueOf([draft, coming, expired, plain]);

function urls(plan: ReturnType<typeof planSite>): string[] {
  return plan.pages.filter(({ layout }) => layout === "article").map(({ url }) => url);
}

describe("in public", () => {
  const plan = planSite(catalogue, NOW);

  test("drafts and coming articles have no page", () => {
    expect(urls(plan)).toEqual(["/tin-tuc/het-han/", "/tin-tuc/thuong/"]);
  });

  test("an expired article keeps its page with a notice, and leaves lists, feeds and search", () => {
    const page = plan.pages.find(({ url }) => url === "/tin-tuc/het-han/");
    expect(page).toMatchObject({ notice: { kind: "expired" }, hidden: true });
    expect(plan.search.records.map(({ url }) => url)).toEqual(["/tin-tuc/thuong/"]);
    const lists = plan.pages.filter((one) => one.layout === "list");
    expect(JSON.stringify(lists)).not.toContain("het-han");
  });

  test("every source file is published or named with its reason", () => {
    expect(plan.published + plan.unlisted.length).toBe(catalogue.articles.length);
    expect(plan.unlisted.map(({ file, reason }) => `${file} ${reason}`).sort()).toEqual([
      "tin-tuc/het-han.md expired",
      "tin-tuc/nhap.md draft",
      "tin-tuc/sap-dang.md scheduled",
    ]);
  });

  test.each([
    ["a minute before its hour", "2026-01-01 12:00", false],
    ["at its hour", "2026-01-01 12:01", true],
  ])("a scheduled article %s", (_, now, published) => {
    expect(urls(planSite(catalogue, at(now).epoch)).includes("/tin-tuc/sap-dang/")).toBe(published);
  });

  test.each([
    ["in the last minute of its last day", "2018-12-31 23:59", false],
    ["in the first minute after", "2019-01-01 00:00", true],
  ])("an expiring article %s", (_, now, gone) => {
    const { unlisted } = planSite(catalogueOf([expired]), at(now).epoch);
    expect(unlisted.some(({ reason }) => reason === "expired")).toBe(gone);
  });
});

test("a preview shows drafts and coming articles, each with its notice", () => {
  const plan = planSite(catalogue, NOW, "preview");
  const notices = plan.pages.flatMap((page) =>
    page.layout === "article" ? [[page.url, page.notice?.kind]] : [],
  );
  expect(Object.fromEntries(notices)).toEqual({
    "/tin-tuc/sap-dang/": "scheduled",
    "/tin-tuc/nhap/": "draft",
    "/tin-tuc/het-han/": "expired",
    "/tin-tuc/thuong/": undefined,
  });
});

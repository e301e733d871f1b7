import { describe, expect, test } from "vitest";
import { outputFile } from "../../scripts/model/address.ts";
import type { Page } from "../../scripts/model/page.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import { article, at, catalogueOf, NOW, picture, series } from "./catalogue.ts";

function pageAt(articles: Parameters<typeof catalogueOf>[0], url: string): Page | undefined {
  return planSite(catalogueOf(articles), NOW).pages.find((page) => page.url === url);
}

test("no two pages are written to one file", () => {
  const files = planSite(catalogueOf(series(60, { tags: ["A", "B"] })), NOW).pages.map(({ url }) =>
    outputFile(url).toLowerCase(),
  );
  expect(new Set(files).size).toBe(files.length);
});

test("equal content in another order makes an equal plan", () => {
  const articles = series(30, { tags: ["A"] });
  expect(planSite(catalogueOf([...articles].reverse()), NOW)).toEqual(planSite(catalogueOf(articles), NOW));
});

describe("the home page", () => {
  const featured = article("cu-ma-noi", "2010-01-01", { featured: true });
  const home = pageAt([...series(8), featured], "/");

  test("leads with the featured article, then the newest, none twice", () => {
    if (home?.layout !== "home") throw new Error("no home page");
    expect(home.lead?.url).toBe("/tin-tuc/cu-ma-noi/");
    const shown = [home.lead, ...home.featured, ...home.sections.flatMap(({ articles }) => articles)];
    const urls = shown.map((card) => card?.url);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test("shows sections in the order of the menu, the empty ones left out", () => {
    const articles = [...series(8), article("g", "2012-01-01", { section: "gioi-thieu" })];
    const page = pageAt(articles, "/");
    expect(page).toMatchObject({ sections: [{ title: "Giới thiệu" }, { title: "Tin tức" }] });
  });

  const inSection = (section: string, slug: string, date: string, about = {}) =>
    article(slug, date, { section, ...about });

  test("puts notices and then the calendar beside the lead, though neither is in the menu", () => {
    const articles = [
      ...series(8),
      inSection("lich", "tuan-20", "2019-05-10"),
      inSection("thong-bao", "ngung-nuoc", "2019-05-11"),
      inSection("thong-bao", "gio-lam", "2019-05-12"),
    ];
    expect(pageAt(articles, "/")).toMatchObject({
      lead: { url: "/tin-tuc/bai-8/" },
      boards: [
        { form: "notices", articles: [{ url: "/thong-bao/gio-lam/" }, { url: "/thong-bao/ngung-nuoc/" }] },
        { form: "calendar", articles: [{ url: "/lich/tuan-20/" }] },
      ],
      sections: [{ form: "stories", title: "Tin tức" }],
    });
  });

  test("leads with a notice where its editor marked it", () => {
    const notice = inSection("thong-bao", "bao-so-5", "2018-01-01", { featured: true });
    expect(pageAt([...series(8), notice], "/")).toMatchObject({
      lead: { url: "/thong-bao/bao-so-5/" },
      boards: [],
    });
  });

  test.each([
    ["in its title", { title: "Quyết định 12/QĐ-UBND về phí chợ" }, "12/QĐ-UBND"],
    ["alone in its lede", { summary: "Ban hành kèm Quyết định số 12/QĐ-UBND." }, "12/QĐ-UBND"],
    ["twice in its lede", { summary: "12/QĐ-UBND, rồi lại 12/QĐ-UBND." }, "12/QĐ-UBND"],
    ["nowhere", { title: "Mẫu đơn" }, undefined],
    ["among others in its lede", { summary: "Thay 12/QĐ-UBND và 13/QĐ-UBND." }, undefined],
    ["only in its text", { text: "Căn cứ 12/QĐ-UBND." }, undefined],
  ])("lists a document with its number where it stands %s", (_, about, number) => {
    const home = pageAt([...series(8), inSection("van-ban", "a", "2017-01-01", about)], "/");
    if (home?.layout !== "home") throw new Error("no home page");
    const documents = home.sections.find(({ form }) => form === "documents");
    expect(documents?.articles.map((card) => card.number)).toEqual([number]);
  });

  test("shows the side blocks: a section's newest, and links", () => {
    const page = pageAt([article("di-choi", "2018-01-01", { section: "cam-nang" })], "/");
    expect(page).toMatchObject({
      blocks: [
        { kind: "section", title: "Cẩm nang", articles: [{ url: "/cam-nang/di-choi/" }] },
        { kind: "links", title: "Liên kết" },
      ],
    });
  });

  test("of a portal without articles is still a page", () => {
    expect(pageAt([], "/")).toMatchObject({ lead: undefined, sections: [] });
  });
});

describe("the site map", () => {
  const articles = [
    article("a", "2018-12-31 23:30"),
    article("b", "2019-01-01 00:30"),
    article("c", "2018-12-05", { expires: at("31/12/2018", "end") }),
  ];

  test("sorts articles into the months of the portal's own time zone", () => {
    const december = pageAt(articles, "/so-do-trang/2018/12/");
    const january = pageAt(articles, "/so-do-trang/2019/01/");
    expect(december).toMatchObject({ articles: [{ url: "/tin-tuc/a/" }, { url: "/tin-tuc/c/" }] });
    expect(january).toMatchObject({ articles: [{ url: "/tin-tuc/b/" }] });
  });

  test("reaches every article that has a page", () => {
    const { pages } = planSite(catalogueOf(articles), NOW);
    const reached = pages.flatMap((page) =>
      page.layout === "site-map" ? page.articles.map(({ url }) => url) : [],
    );
    const written = pages.filter(({ layout }) => layout === "article").map(({ url }) => url);
    expect(reached.sort()).toEqual(written.sort());
  });
});

describe("feeds", () => {
  test("carry the 20 newest and the time of the latest change", () => {
    const articles = series(25);
    const changed = article("sua", "2014-01-01", { updated: { date: at("2020-05-05 10:00"), note: "Sửa" } });
    expect(pageAt([...articles, changed], "/feed.xml")).toMatchObject({
      updated: "2015-01-25T08:00:00+07:00",
    });
    expect(pageAt([changed], "/feed.xml")).toMatchObject({ updated: "2020-05-05T10:00:00+07:00" });
    const feed = pageAt(articles, "/tin-tuc/feed.xml");
    expect(feed?.layout === "feed" && feed.entries.length).toBe(20);
  });
});

describe("addresses that lead nowhere are told at their line", () => {
  test("a link to no page", () => {
    const link = { file: "tin-tuc/a.md", line: 9, column: 4, href: "/tin-tuc/khong-co/" };
    const { problems } = planSite(catalogueOf([article("a", "2018-01-01", { links: [link] })]), NOW);
    expect(problems).toMatchObject([
      { code: "CT-601", severity: "error", file: "tin-tuc/a.md", line: 9, column: 4 },
    ]);
  });

  test.each([
    "/tin-tuc/a/",
    "/tin-tuc/a",
    "/tin-tuc/a/#muc-mot",
    "/tim-kiem/?q=a",
    "/",
    "/feed.xml",
    "/anh-cu.html",
  ])("%s leads somewhere", (href) => {
    const link = { file: "tin-tuc/a.md", line: 9, column: 4, href };
    const one = article("a", "2018-01-01", { links: [link], aliases: ["/anh-cu.html"] });
    expect(planSite(catalogueOf([one]), NOW).problems).toEqual([]);
  });

  test("a link to a draft is broken in public and whole in preview", () => {
    const link = { file: "tin-tuc/a.md", line: 9, column: 4, href: "/tin-tuc/nhap/" };
    const catalogue = catalogueOf([
      article("a", "2018-01-01", { links: [link] }),
      article("nhap", "2018-01-01", { draft: true }),
    ]);
    expect(planSite(catalogue, NOW).problems).toHaveLength(1);
    expect(planSite(catalogue, NOW, "preview").problems).toEqual([]);
  });

  test.each([
    "/tin-tuc",
    "/TIN-TUC/",
    "/",
    "/feed.xml",
    "/404.html",
    "/pagefind/pagefind.html",
    "/manifest.json",
    "/build.json",
    "/_headers",
    "/.htaccess/",
    "/web.config",
    "/index.html",
    "/tin-tuc/index.html",
    "/feed.xml/cu/",
    "/tin-tuc/a/index.html/",
  ])("an old address that the site of today has: %s", (alias) => {
    const { problems } = planSite(catalogueOf([article("a", "2018-01-01", { aliases: [alias] })]), NOW);
    expect(problems).toMatchObject([{ code: "CT-602", file: "tin-tuc/a.md" }]);
  });

  test("an old address two articles claim", () => {
    const both = [
      article("a", "2018-01-01", { aliases: ["/cu/1.html"] }),
      article("b", "2018-01-02", { aliases: ["/cu/1.html"] }),
    ];
    expect(planSite(catalogueOf(both), NOW).problems.map(({ code }) => code)).toEqual(["CT-602"]);
  });
});

test("a picture two articles show is made once", () => {
  const use = { picture, place: { file: "tin-tuc/a.md", line: 5, column: 8 } };
  const both = [
    article("a", "2018-01-01", { pictures: [use] }),
    article("b", "2018-01-02", { pictures: [use] }),
  ];
  expect(planSite(catalogueOf(both), NOW).pictures).toHaveLength(1);
});

test("a name typed in decomposed letters gives the same plan as in composed ones", () => {
  const named = (form: "NFC" | "NFD") =>
    planSite(
      catalogueOf([
        article("a", "2018-01-01", { author: "Đỗ Thuý".normalize(form), tags: ["Tết".normalize(form)] }),
      ]),
      NOW,
    ).pages.map(({ url }) => url);
  expect(named("NFD")).toEqual(named("NFC"));
});

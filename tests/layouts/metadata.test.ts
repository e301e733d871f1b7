import { describe, expect, test } from "vitest";
import type { Block } from "../../scripts/model/article.ts";
import { article, at, picture, series } from "../plan/catalogue.ts";
import { bytesAt, documentAt, textsOf } from "./render.ts";

const prose: Block = { kind: "prose", html: "<p>Chữ.</p>" };
const whole = article("rac", "2018-12-05 07:56", {
  title: "Phân loại rác </script> & “tái chế”",
  summary: "Đoạn dẫn.",
  tags: ["Môi trường"],
  image: { picture, alt: "Ba thùng rác" },
  updated: { date: at("2018-12-06 09:00"), note: "Bổ sung" },
});
const articles = [
  whole,
  article("dai", "2018-11-01", { pages: [[prose], [prose], [prose]] }),
  article("het-han", "2018-10-01", { expires: at("2018-12-31", "end") }),
  ...series(25, { tags: ["A"] }),
];
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute("content");
const href = (page: Document, rel: string) => page.querySelector(`link[rel="${rel}"]`)?.getAttribute("href");
const graphOf = (page: Document) =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? "{}")["@graph"];
const origin = "https://thu.example";

describe.each([
  ["/", "Cổng thử", "/"],
  ["/tin-tuc/", "Tin tức – Thử", "/tin-tuc/"],
  ["/tin-tuc/trang/2/", "Tin tức – Trang 2 – Thử", "/tin-tuc/trang/2/"],
  ["/tu-khoa/a/", "Từ khoá: A – Thử", "/tu-khoa/a/"],
  ["/tac-gia/thanh-duy/", "Bài của Thành Duy – Thử", "/tac-gia/thanh-duy/"],
  ["/so-do-trang/", "Sơ đồ trang – Thử", "/so-do-trang/"],
  ["/so-do-trang/2018/", "Bài đăng năm 2018 – Thử", "/so-do-trang/2018/"],
  ["/so-do-trang/2018/12/", "Bài đăng tháng 12 năm 2018 – Thử", "/so-do-trang/2018/12/"],
  ["/tim-kiem/", "Tìm kiếm – Thử", "/tim-kiem/"],
  ["/tin-tuc/rac/", "Phân loại rác </script> & “tái chế” – Thử", "/tin-tuc/rac/"],
  ["/tin-tuc/dai/", "Bài dai – Thử", "/tin-tuc/dai/toan-bai/"],
  ["/tin-tuc/dai/trang/2/", "Bài dai – Trang 2 – Thử", "/tin-tuc/dai/toan-bai/"],
  ["/tin-tuc/dai/toan-bai/", "Bài dai – Thử", "/tin-tuc/dai/toan-bai/"],
])("%s", (url, title, canonical) => {
  const page = documentAt(url, articles);

  test(`is called ${title}`, () => {
    expect(textsOf(page, "title")).toEqual([title]);
  });

  test(`is kept as ${canonical}, with large pictures`, () => {
    expect(href(page, "canonical")).toBe(origin + canonical);
    expect(meta(page, "og:url")).toBe(origin + canonical);
    expect(meta(page, "robots")).toBe("max-image-preview:large");
  });

  test("says what it is about, to all in the same words", () => {
    expect(meta(page, "description")).toMatch(/^[\p{Lu}\d].+[.…]$/u);
    expect(meta(page, "og:description")).toBe(meta(page, "description"));
    expect(meta(page, "og:title")).toBe(url === "/" ? title : title.replace(/ – Thử$/, ""));
  });

  test("has a picture of known size, with words for it", () => {
    expect(meta(page, "og:image")).toMatch(/^https:\/\/thu\.example\/.+\.(?:png|jpeg)$/);
    expect([meta(page, "og:image:width"), meta(page, "og:image:height")]).toEqual(["1200", "630"]);
    expect(meta(page, "og:image:alt")).toBeTruthy();
    expect(meta(page, "twitter:card")).toBe("summary_large_image");
  });

  test("names the site's icon, manifest and colours", () => {
    expect(href(page, "icon")).toBe("/assets/icon-0.svg");
    expect(href(page, "manifest")).toBe("/manifest.webmanifest");
    expect(
      [...page.querySelectorAll('meta[name="theme-color"]')].map((one) => one.getAttribute("media")),
    ).toEqual(["(prefers-color-scheme:light)", "(prefers-color-scheme:dark)"]);
  });
});

describe("descriptions", () => {
  test.each([
    ["/tin-tuc/rac/", "Đoạn dẫn."],
    ["/tin-tuc/bai-1/", "Nội dung."],
    ["/tin-tuc/trang/2/", "Trang 2/2. Tin tức: tin bài trên Cổng thử."],
    ["/tu-khoa/a/", "Các bài có từ khoá “A” trên Cổng thử."],
    ["/so-do-trang/2018/12/", "Bài đăng tháng 12 năm 2018 trên Cổng thử."],
  ])("%s: %s", (url, description) => {
    expect(meta(documentAt(url, articles), "description")).toBe(description);
  });
});

describe("the picture where a page is shared", () => {
  test.each([
    ["an article's own", "/tin-tuc/rac/", "/anh/ab/ab00112233445566-chia-se.jpeg", "Ba thùng rác"],
    [
      "its section's, where it has none",
      "/tin-tuc/bai-1/",
      "/assets/chia-se-tin-tuc.png",
      "Tin tức – Cổng thử",
    ],
    ["a section's", "/tin-tuc/", "/assets/chia-se-tin-tuc.png", "Tin tức – Cổng thử"],
    ["the site's", "/tu-khoa/a/", "/assets/chia-se-cong.png", "Cổng thử"],
  ])("%s", (_, url, image, alt) => {
    const page = documentAt(url, articles);
    expect(meta(page, "og:image")).toBe(origin + image);
    expect(meta(page, "og:image:alt")).toBe(alt);
  });

  test("is its section's where its own is too small", () => {
    const small = article("a", "2018-01-01", { image: { picture: { ...picture, width: 500 }, alt: "Rác" } });
    expect(meta(documentAt("/tin-tuc/a/", [small]), "og:image")).toBe(`${origin}/assets/chia-se-tin-tuc.png`);
  });
});

describe("linked data", () => {
  test("of an article", () => {
    expect(graphOf(documentAt("/tin-tuc/rac/", articles))).toEqual([
      {
        "@type": "NewsArticle",
        headline: whole.title,
        description: "Đoạn dẫn.",
        mainEntityOfPage: `${origin}/tin-tuc/rac/`,
        datePublished: "2018-12-05T07:56:00+07:00",
        dateModified: "2018-12-06T09:00:00+07:00",
        author: { "@type": "Person", name: "Thành Duy", url: `${origin}/tac-gia/thanh-duy/` },
        publisher: {
          "@type": "GovernmentOrganization",
          "@id": `${origin}/#co-quan`,
          name: "Ủy ban nhân dân phường Thử",
        },
        image: {
          "@type": "ImageObject",
          url: `${origin}/anh/ab/ab00112233445566-chia-se.jpeg`,
          width: "1200",
          height: "630",
        },
        keywords: ["Môi trường"],
        articleSection: "Tin tức",
        isAccessibleForFree: true,
        inLanguage: "vi",
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Trang chủ", item: `${origin}/` },
          { "@type": "ListItem", position: 2, name: "Tin tức", item: `${origin}/tin-tuc/` },
          { "@type": "ListItem", position: 3, name: whole.title },
        ],
      },
    ]);
  });

  test("of the front page says who speaks and where to search", () => {
    const [site, agency] = graphOf(documentAt("/", articles));
    expect(site).toMatchObject({
      "@type": "WebSite",
      publisher: { "@id": agency["@id"] },
      potentialAction: {
        target: { urlTemplate: `${origin}/tim-kiem/?q={q}` },
        "query-input": "required name=q",
      },
    });
    expect(agency).toMatchObject({ "@type": "GovernmentOrganization", logo: `${origin}/assets/icon-0.png` });
  });

  test("cannot end its element, whatever an editor wrote", () => {
    const bytes = bytesAt("/tin-tuc/rac/", articles);
    const [, graph = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(bytes) ?? [];
    expect(graph).not.toContain("<");
    expect(JSON.parse(graph)["@graph"][0].headline).toBe(whole.title);
  });
});

test.each([
  ["an article past its time", "/tin-tuc/het-han/"],
  ["a wrong address", "/404.html"],
])("%s is kept from search engines", (_, url) => {
  const page = documentAt(url, articles);
  expect(meta(page, "robots")).toBe("noindex");
  expect(href(page, "canonical")).toBeUndefined();
});

test("the manifest is for the site and names its icons", () => {
  expect(JSON.parse(bytesAt("/manifest.webmanifest", []))).toMatchObject({
    name: "Cổng thử",
    short_name: "Thử",
    lang: "vi",
    start_url: "/",
    display: "minimal-ui",
    theme_color: "#0b4f5c",
    icons: [{ src: "/assets/icon-0.png", sizes: "192x192", type: "image/png", purpose: "any" }],
  });
});

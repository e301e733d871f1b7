import { describe, expect, test } from "vitest";
import type { Block } from "../../scripts/model/article.ts";
import { article, at, picture, series } from "../plan/catalogue.ts";
import { bytesAt, documentAt, textOf, textsOf } from "./render.ts";

const figure = { picture, alt: "Hội trường", caption: "Một buổi họp.", credit: "Ảnh: Thành Duy" };
/** A script element that is run: JSON-LD is data. */
const prose = (html: string): Block => ({ kind: "prose", html });

describe("an article page", () => {
  const full = article("bai", "2018-12-05 07:56", {
    title: "Giá điện < giá nước & “khác”",
    summary: "Đoạn dẫn.",
    image: figure,
    tags: ["Môi trường"],
    source: { name: "Báo địa phương", url: "https://bao.example/" },
    updated: { date: at("2018-12-06 09:00"), note: "Bổ sung số liệu" },
    attachments: [
      { file: "tin-tuc/a.pdf", title: "Mẫu đơn", url: "/tep/ab/a.pdf", type: "PDF", bytes: 84_200 },
    ],
    pages: [[prose("<p>Chữ.</p>"), { kind: "figure", figure: { picture, alt: "Ảnh hai" } }]],
  });
  const url = "/tin-tuc/bai/";
  const page = documentAt(url, [full]);

  test("has one h1, the title, spelled as it was written", () => {
    expect(textsOf(page, "h1")).toEqual(["Giá điện < giá nước & “khác”"]);
  });

  test("shows the date as the portal does, and tells machines the zone", () => {
    const time = page.querySelector(".article-head time");
    expect(textOf(time)).toBe("(05/12/2018 07:56 AM)");
    expect(time?.getAttribute("datetime")).toBe("2018-12-05T07:56:00+07:00");
  });

  test("says who wrote it, once, as a link to the author's page", () => {
    expect(textsOf(page, '[rel="author"]')).toEqual(["Thành Duy"]);
    expect(bytesAt(url, [full]).split(">Thành Duy<").length - 1).toBe(1);
  });

  test("has the way here, the lede, the source, the change and the tags", () => {
    expect(textsOf(page, ".breadcrumb a")).toEqual(["Trang chủ", "Tin tức"]);
    expect(textsOf(page, ".lede")).toEqual(["Đoạn dẫn."]);
    expect(textsOf(page, ".source")).toEqual(["Nguồn: Báo địa phương"]);
    expect(textsOf(page, ".updated")).toEqual(["Sửa ngày 06/12/2018: Bổ sung số liệu"]);
    expect(textsOf(page, ".tags li")).toEqual(["Môi trường"]);
  });

  test("names each attachment's type and size", () => {
    expect(textsOf(page, ".attachments li")).toEqual(["Mẫu đơn (PDF, 84 kB)"]);
  });

  test("fetches the leading picture first and the others when they come near", () => {
    const [leading, later] = [...page.querySelectorAll("figure img")];
    expect(leading?.getAttribute("fetchpriority")).toBe("high");
    expect(leading?.hasAttribute("loading")).toBe(false);
    expect(later?.getAttribute("loading")).toBe("lazy");
    expect(leading?.getAttribute("width")).toBe("1200");
    expect(leading?.getAttribute("height")).toBe("750");
    expect(textsOf(page, "figcaption")).toEqual(["Một buổi họp. Ảnh: Thành Duy"]);
  });

  test("gives a picture's room its tint, and a class only then", () => {
    const tinted = { ...picture, hash: "cd00112233445566", tint: "tint-7" };
    const pages: Block[][] = [[{ kind: "figure", figure: { picture: tinted, alt: "Ảnh hai" } }]];
    const shown = documentAt(url, [article("bai", "2018-12-05 07:56", { image: figure, pages })]);
    const images = [...shown.querySelectorAll("figure img")];
    expect(images.map((image) => / class="[^"]*"/.exec(image.outerHTML)?.[0])).toEqual([
      undefined,
      ' class="tint-7"',
    ]);
  });

  test("offers each picture as AVIF and WebP before JPEG", () => {
    const types = [...page.querySelectorAll("figure:first-of-type source")].map((one) =>
      one.getAttribute("type"),
    );
    expect(types.slice(0, 2)).toEqual(["image/avif", "image/webp"]);
  });

  test("leads back to the top by a link that needs no script", () => {
    expect(page.querySelector(".back-to-top a")?.getAttribute("href")).toBe("#dau-trang");
    expect(page.querySelector("#dau-trang")?.getAttribute("tabindex")).toBe("-1");
  });
});

describe("a story of two pages", () => {
  const split = article("dai", "2018-12-05 07:56", {
    title: "Bài dài",
    summary: "Đoạn dẫn.",
    tags: ["A"],
    pages: [[prose("<p>Một</p>")], [prose("<p>Hai</p>")]],
  });
  const first = documentAt("/tin-tuc/dai/", [split]);
  const second = documentAt("/tin-tuc/dai/trang/2/", [split]);
  const whole = documentAt("/tin-tuc/dai/toan-bai/", [split]);

  test("shows << < 1 2 > >> with ends that lead nowhere as plain text", () => {
    expect(textsOf(first, ".pager li")).toEqual([
      "<<",
      "<",
      "Trang 1",
      "Trang 2",
      ">Trang sau",
      ">>Trang cuối",
    ]);
    expect([...first.querySelectorAll(".pager a")].map((link) => link.getAttribute("href"))).toEqual([
      "/tin-tuc/dai/",
      "/tin-tuc/dai/trang/2/",
      "/tin-tuc/dai/trang/2/",
      "/tin-tuc/dai/trang/2/",
    ]);
    expect(textsOf(first, ".pager [aria-current=page]")).toEqual(["Trang 1"]);
  });

  test("keeps the lede on the first page, the byline and tags on the last", () => {
    expect(first.querySelector(".lede")).not.toBeNull();
    expect(first.querySelector(".byline")).toBeNull();
    expect(second.querySelector(".lede")).toBeNull();
    expect(second.querySelector(".byline")).not.toBeNull();
  });

  test("tells search engines of the whole, and of its neighbours", () => {
    const canonical = (page: Document) => page.querySelector('link[rel="canonical"]')?.getAttribute("href");
    expect([first, second, whole].map(canonical)).toEqual(
      Array(3).fill("https://thu.example/tin-tuc/dai/toan-bai/"),
    );
    expect(first.querySelector('link[rel="next"]')?.getAttribute("href")).toBe("/tin-tuc/dai/trang/2/");
    expect(second.querySelector('link[rel="prev"]')?.getAttribute("href")).toBe("/tin-tuc/dai/");
    expect(textsOf(second, "title")).toEqual(["Bài dài – Trang 2 – Thử"]);
  });

  test("is read whole on one page, from which the parts are one link away", () => {
    expect(textsOf(whole, ".prose")).toEqual(["Một", "Hai"]);
    expect(whole.querySelector(".article-head a")?.getAttribute("href")).toBe("/tin-tuc/dai/");
    expect(whole.querySelector(".pager")).toBeNull();
  });
});

describe("an article's notice", () => {
  test.each([
    ["draft", article("a", "2018-01-01", { draft: true }), "Bản nháp"],
    ["scheduled", article("a", "2027-01-01 08:00"), "đến 01/01/2027 08:00 AM mới được đăng"],
    ["expired", article("a", "2018-01-01", { expires: at("2018-12-31", "end") }), "hết hạn từ 31/12/2018"],
  ])("%s", (_, one, said) => {
    const page = documentAt("/tin-tuc/a/", [one], "preview");
    expect(textOf(page.querySelector(".notice"))).toContain(said);
    expect(page.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  });

  test("is absent from an ordinary article", () => {
    expect(documentAt("/tin-tuc/bai-1/", series(1)).querySelector(".notice")).toBeNull();
  });
});

test("what an editor wrote never becomes markup", () => {
  const hostile = '<script>alert(1)</script>"><img src=x onerror=alert(1)>';
  const one = article("a", "2018-01-01", {
    title: hostile,
    summary: hostile,
    author: hostile,
    tags: [hostile],
    image: { picture, alt: hostile, caption: hostile, credit: hostile },
    source: { name: hostile, url: undefined },
    updated: { date: at("2018-01-02"), note: hostile },
  });
  const page = documentAt("/tin-tuc/a/", [one]);
  // The house's own two stand in the head, and the page's linked data.
  expect(
    page.querySelectorAll("body script, head script:not([src], [type]) ~ script:not([src], [type])"),
  ).toHaveLength(0);
  expect(page.querySelectorAll("head script")).toHaveLength(3);
  expect(page.querySelectorAll("[onerror]")).toHaveLength(0);
  expect(textsOf(page, "h1")).toEqual([hostile]);
});

import { expect, test } from "vitest";
import { dublinCore, elements } from "../../../scripts/model/head/dublin-core.ts";
import { isHtmlPage } from "../../../scripts/model/page.ts";
import { planSite } from "../../../scripts/plan/plan.ts";
import { article, catalogueOf, NOW, picture, series } from "../../plan/catalogue.ts";

function elementsAt(url: string, articles: Parameters<typeof catalogueOf>[0]): Record<string, string> {
  const { pages, frame } = planSite(catalogueOf(articles), NOW);
  const page = pages.find((one) => one.url === url);
  if (!page || !isHtmlPage(page)) throw new Error(`no page at ${url}`);
  return Object.fromEntries(dublinCore(page, frame).map(({ name, content }) => [name, content]));
}

test("the elements the rule makes a duty, in its own words and order", () => {
  const mandatory = elements.filter(({ duty }) => duty === "mandatory").map(({ vietnamese }) => vietnamese);
  expect(mandatory).toEqual(["Tiêu đề", "Người tạo", "Thời gian", "Mô tả", "Cơ quan ban hành", "Định danh"]);
});

test("an article has all of them, and all it has of the recommended", () => {
  const one = article("a", "2018-12-05 07:56", {
    summary: "Đoạn dẫn.",
    tags: ["Môi trường", "Y tế"],
    source: { name: "Báo", url: "https://bao.example/" },
    image: { picture, alt: "Rác", credit: "Ảnh: Thu Hà" },
  });
  expect(elementsAt("/tin-tuc/a/", [one])).toEqual({
    "DC.title": "Bài a",
    "DC.creator": "Thành Duy",
    "DC.date": "2018-12-05T07:56:00+07:00",
    "DC.description": "Đoạn dẫn.",
    "DC.publisher": "Ủy ban nhân dân phường Thử",
    "DC.identifier": "https://thu.example/tin-tuc/a/",
    "DC.language": "vi",
    "DC.source": "https://bao.example/",
    "DC.contributor": "Thu Hà",
    "DC.subject": "Tin tức; Môi trường; Y tế",
  });
});

test.each([
  ["a source without an address is named", { source: { name: "Báo", url: undefined } }, "DC.source", "Báo"],
  ["no source, no element", {}, "DC.source", undefined],
  [
    "who wrote it is no contributor for having made the picture too",
    { image: { picture, alt: "Rác", credit: "Tranh: Thành Duy" } },
    "DC.contributor",
    undefined,
  ],
])("%s", (_, about, name, content) => {
  expect(elementsAt("/tin-tuc/a/", [article("a", "2018-12-05", about)])[name]).toBe(content);
});

test.each([
  "/",
  "/tin-tuc/",
  "/tin-tuc/trang/2/",
  "/so-do-trang/",
  "/so-do-trang/2015/",
  "/so-do-trang/2015/01/",
])("%s has the six, of the authority, with the date of its newest article", (url) => {
  const found = elementsAt(url, series(25));
  const mandatory = elements.filter(({ duty }) => duty === "mandatory");
  expect(Object.keys(found)).toEqual([...mandatory.map(({ name }) => `DC.${name}`), "DC.language"]);
  expect(found["DC.creator"]).toBe("Ủy ban nhân dân phường Thử");
  expect(found["DC.date"]).toBe(
    url === "/tin-tuc/trang/2/" ? "2015-01-05T08:00:00+07:00" : "2015-01-25T08:00:00+07:00",
  );
});

test.each(["/tim-kiem/", "/404.html"])("%s has nothing of its own to describe", (url) => {
  expect(elementsAt(url, series(2))).toEqual({});
});

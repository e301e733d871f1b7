import { audit } from "../model/accessibility/audit.ts";
import { addresses, aliasUrl } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import type { NotFoundPage, OpenDataPage, RedirectPage, SearchPage, StatementPage } from "../model/page.ts";
import { words } from "../model/vocabulary.ts";
import { oldAddresses } from "./articles.ts";
import { type Outline, sectionLink } from "./outline.ts";
import { plainPage } from "./plain-page.ts";
import { urlOf } from "./url.ts";

export function searchPage(outline: Outline): SearchPage {
  return {
    ...plainPage,
    layout: "search",
    url: addresses.search,
    title: words.search,
    description: `Tìm tin tức, văn bản, hướng dẫn trên ${outline.site.name}. Gõ có dấu hay không dấu đều ra.`,
    sections: outline.site.sections
      .filter(({ slug }) => outline.bySection.get(slug)?.length)
      .map(({ slug }) => sectionLink(outline, slug)),
  };
}

export function statementPage(): StatementPage {
  return {
    ...plainPage,
    layout: "statement",
    url: addresses.accessibility,
    title: words.accessibility,
    description:
      "Cổng được làm theo tiêu chuẩn nào, đã kiểm tra gì, còn chỗ nào chưa tốt và báo trở ngại cho ai.",
    audit,
    day: audit.date.split("-").reverse().join("/"),
  };
}

/** The feeds and the API for people: what there is to follow and reuse, and on what terms. */
export function openDataPage(outline: Outline): OpenDataPage {
  const { site, listed } = outline;
  return {
    ...plainPage,
    layout: "open-data",
    url: addresses.openData,
    title: words.openData,
    description: `Nguồn cấp tin và dữ liệu JSON của ${site.name}, cho người và máy dùng lại.`,
    sections: site.sections.map(({ slug }) => ({ slug, ...sectionLink(outline, slug) })),
    licence: site.licence,
    api: site.api,
    newest: listed[0]?.article.date,
  };
}

export function notFoundPage({ site }: Outline): NotFoundPage {
  return {
    ...plainPage,
    layout: "not-found",
    url: addresses.notFound,
    title: "Không tìm thấy trang",
    description: `Địa chỉ này không có trên ${site.name}.`,
    hidden: true,
  };
}

/** A page at each address an article once had: a host without redirect rules can serve it too. */
export function redirectPages(articles: readonly Article[]): RedirectPage[] {
  return oldAddresses(articles).map(({ alias, article }) => ({
    ...plainPage,
    layout: "redirect",
    url: aliasUrl(alias),
    title: article.title,
    description: `Bài “${article.title}” đã chuyển sang địa chỉ khác.`,
    canonical: urlOf(article),
    target: urlOf(article),
    hidden: true,
  }));
}

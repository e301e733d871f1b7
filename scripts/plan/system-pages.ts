import { audit } from "../model/accessibility/audit.ts";
import { addresses, aliasUrl } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import type { NotFoundPage, RedirectPage, SearchPage, StatementPage } from "../model/page.ts";
import { SITE_CARD } from "../model/share.ts";
import { words } from "../model/vocabulary.ts";
import { oldAddresses } from "./articles.ts";
import { type Outline, sectionLink, urlOf } from "./outline.ts";

const bare: Omit<NotFoundPage, "layout" | "url" | "title" | "description" | "hidden"> = {
  canonical: undefined,
  breadcrumb: [{ title: words.home, url: addresses.home }],
  section: undefined,
  feeds: [],
  previous: undefined,
  next: undefined,
  share: { kind: "card", name: SITE_CARD },
};

export function searchPage(outline: Outline): SearchPage {
  return {
    ...bare,
    layout: "search",
    url: addresses.search,
    title: words.search,
    description: `Tìm tin tức, văn bản, hướng dẫn trên ${outline.site.name}. Gõ có dấu hay không dấu đều ra.`,
    hidden: false,
    sections: outline.site.sections
      .filter(({ slug }) => outline.bySection.get(slug)?.length)
      .map(({ slug }) => sectionLink(outline, slug)),
  };
}

export function statementPage(): StatementPage {
  return {
    ...bare,
    layout: "statement",
    url: addresses.accessibility,
    title: words.accessibility,
    description:
      "Cổng được làm theo tiêu chuẩn nào, đã kiểm tra gì, còn chỗ nào chưa tốt và báo trở ngại cho ai.",
    hidden: false,
    audit,
    day: audit.date.split("-").reverse().join("/"),
  };
}

export function notFoundPage({ site }: Outline): NotFoundPage {
  return {
    ...bare,
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
    ...bare,
    layout: "redirect",
    url: aliasUrl(alias),
    title: article.title,
    description: `Bài “${article.title}” đã chuyển sang địa chỉ khác.`,
    canonical: urlOf(article),
    target: urlOf(article),
    hidden: true,
  }));
}

import { aliasUrl, isHouseAddress } from "../model/address.ts";
import type { Article } from "../model/article.ts";
import type { Page } from "../model/page.ts";
import { type Problem, problemAt } from "../model/problem.ts";
import { oldAddresses } from "./articles.ts";

/** Links inside the site that lead to no page, each at its line; a citizen must never be the one to find them. */
export function brokenLinks(
  articles: readonly Article[],
  pages: readonly Page[],
  files: readonly string[],
): Problem[] {
  const known = new Set([...pages.map(({ url }) => url), ...files]);
  return articles.flatMap(({ links }) =>
    links
      .filter(({ href }) => href.startsWith("/"))
      .filter(({ href }) => !leadsSomewhere(href, known))
      .map((link) => {
        const message = `Liên kết “${link.href}” dẫn tới một trang không có.`;
        const fix =
          "Sửa địa chỉ cho đúng, hoặc bỏ liên kết; bài nháp và bài chưa tới giờ đăng thì chưa dẫn tới được.";
        return problemAt(link, "CT-601", message, fix);
      }),
  );
}

/** Old addresses that a page of today, the house itself, or another article's old address already has. */
export function takenAddresses(articles: readonly Article[], pages: readonly Page[]): Problem[] {
  const current = pages.filter(({ layout }) => layout !== "redirect");
  // Without regard to case: on many disks /Tin/ and /tin/ are one folder.
  const known = new Set(current.map(({ url }) => url.toLowerCase()));
  return oldAddresses(articles).flatMap(({ alias, article }) => {
    const url = aliasUrl(alias).toLowerCase();
    if (!known.has(url) && !known.has(alias.toLowerCase()) && !isHouseAddress(url)) {
      known.add(url);
      return [];
    }
    const message = `Địa chỉ cũ “${alias}” trùng với một trang đang có.`;
    const fix = "Xoá địa chỉ ấy khỏi aliases, hoặc viết lại cho đúng.";
    return [problemAt({ file: article.file, line: 1, column: 1 }, "CT-602", message, fix)];
  });
}

function leadsSomewhere(href: string, known: Set<string>): boolean {
  const path = href.replace(/[?#].*$/, "");
  return known.has(path) || known.has(`${path}/`);
}

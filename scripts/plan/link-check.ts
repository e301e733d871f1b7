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

/** Old addresses that a page of today, or another article's old address, already has. */
export function takenAddresses(articles: readonly Article[], pages: readonly Page[]): Problem[] {
  const known = new Set(pages.filter(({ layout }) => layout !== "redirect").map(({ url }) => url));
  return oldAddresses(articles).flatMap(({ alias, article }) => {
    const url = alias.endsWith("/") || /\.html?$/i.test(alias) ? alias : `${alias}/`;
    if (!known.has(url)) {
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

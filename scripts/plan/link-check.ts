import { aliasUrl, isHouseAddress, outputFile } from "../model/address.ts";
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
  const old = oldAddresses(articles);
  if (old.length === 0) return [];
  const taken = new TakenFiles();
  for (const { layout, url } of pages) if (layout !== "redirect") taken.add(url);
  return old.flatMap(({ alias, article }) => {
    const url = aliasUrl(alias);
    if (!taken.has(url) && !taken.has(alias) && !isHouseAddress(url)) {
      taken.add(url);
      return [];
    }
    const message = `Địa chỉ cũ “${alias}” trùng với một trang đang có.`;
    const fix = "Xoá địa chỉ ấy khỏi aliases, hoặc viết lại cho đúng.";
    return [problemAt({ file: article.file, line: 1, column: 1 }, "CT-602", message, fix)];
  });
}

/**
 * Files a release will hold, and the folders they lie in. Without regard to case: on many disks `/Tin/` and `/tin/` are
 * one. An address is taken if its file is there, if its file is a folder, or if one of its folders is a file.
 */
class TakenFiles {
  readonly #files = new Set<string>();
  readonly #folders = new Set<string>();

  add(url: string): void {
    const file = outputFile(url).toLowerCase();
    this.#files.add(file);
    for (const folder of foldersOf(file)) this.#folders.add(folder);
  }

  has(url: string): boolean {
    const file = outputFile(url).toLowerCase();
    return (
      this.#files.has(file) || this.#folders.has(file) || foldersOf(file).some((one) => this.#files.has(one))
    );
  }
}

function foldersOf(file: string): string[] {
  const names = file.split("/").slice(0, -1);
  return names.map((_, at) => names.slice(0, at + 1).join("/"));
}

function leadsSomewhere(href: string, known: Set<string>): boolean {
  const path = href.replace(/[?#].*$/, "");
  return known.has(path) || known.has(`${path}/`);
}

import type { Article } from "../model/article.ts";
import { asWarning, type Problem, problemAt } from "../model/problem.ts";
import { isAttachmentName } from "./attachments.ts";
import type { ContentFile } from "./files.ts";
import { isPictureName } from "./pictures.ts";
import { SITE_FILE } from "./site.ts";

/** Every file of the content folder is accounted for: it has a place, or an editor is told that it has none. */

/** Articles that would stand at one address: each twin names the other. */
export function findTwins(articles: Article[]): Problem[] {
  const first = new Map<string, Article>();
  return articles.flatMap((article) => {
    const address = `${article.section}/${article.slug}`;
    const other = first.get(address);
    if (!other) {
      first.set(address, article);
      return [];
    }
    const message = `Bài này và “${other.file}” cùng một địa chỉ “/${address}/”.`;
    return [
      problemAt({ file: article.file, line: 1, column: 1 }, "CT-107", message, "Đổi tên một trong hai tệp."),
    ];
  });
}

/** Files a careless disk would make one: names that differ in case, or in how their accents are encoded. */
export function findTwinFiles(files: ContentFile[]): Problem[] {
  const first = new Map<string, string>();
  return files.flatMap(({ file }) => {
    const key = file.normalize("NFC").toLowerCase();
    const other = first.get(key);
    first.set(key, other ?? file);
    if (other === undefined) return [];
    const message = `Tên tệp này và “${other}” chỉ khác nhau chữ hoa hay cách gõ dấu; trên máy khác chúng là một.`;
    return [problemAt({ file, line: 1, column: 1 }, "CT-107", message, "Đổi tên một trong hai tệp.")];
  });
}

export function isArticle({ file }: ContentFile): boolean {
  return /\.md$/i.test(file.slice(-3));
}

export function isOnShelf({ file }: ContentFile): boolean {
  return isPictureName(file) || isAttachmentName(file);
}

export function isStrange(entry: ContentFile): boolean {
  return entry.file !== SITE_FILE && !isArticle(entry) && !isOnShelf(entry);
}

export function tellStrange({ file }: ContentFile): Problem {
  const fix = "Xoá tệp, hoặc đổi sang loại dùng được: bài .md, ảnh jpg png webp, tài liệu pdf docx xlsx.";
  return problemAt(
    { file, line: 1, column: 1 },
    "CT-103",
    "Loại tệp này không có chỗ trong thư mục nội dung.",
    fix,
  );
}

export function tellUnused({ file }: ContentFile): Problem {
  const fix = "Dùng tệp trong một bài, hoặc xoá đi.";
  return asWarning(problemAt({ file, line: 1, column: 1 }, "CT-104", "Không bài nào dùng tệp này.", fix));
}

export function refuseLink({ file }: ContentFile): Problem {
  const fix = "Thay bằng chính tệp ấy.";
  return problemAt(
    { file, line: 1, column: 1 },
    "CT-103",
    "Đây là liên kết tới nơi khác, không phải một tệp.",
    fix,
  );
}

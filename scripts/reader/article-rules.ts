import { posix } from "node:path";
import type { ArticleFrontMatter } from "../model/article.ts";
import { type Place, type Problem, problemAt } from "../model/problem.ts";
import type { Section } from "../model/site.ts";
import { isSlug, SLUG_LIMIT, slugOf } from "../model/slug.ts";
import type { Body } from "./markdown/body.ts";
import { suggestion } from "./suggest.ts";
import type { YamlData } from "./yaml.ts";

/** Whether an article lies in a section's folder, and says the same of its section. */
export function judgeSection(
  front: ArticleFrontMatter,
  head: YamlData,
  file: string,
  sections: readonly Pick<Section, "slug">[],
): Problem[] {
  const folder = file.split("/")[0] ?? "";
  const known = sections.map((one) => one.slug);
  const problems: Problem[] = [];
  if (!known.includes(folder) || !file.includes("/")) {
    const message = file.includes("/")
      ? `Thư mục “${folder}” không phải chuyên mục nào trong site.yaml.`
      : "Bài không nằm trong thư mục của chuyên mục nào.";
    const fix = `Chuyển tệp vào thư mục một chuyên mục. ${suggestion(folder, known)}`;
    problems.push(problemAt({ file, line: 1, column: 1 }, "CT-108", message, fix));
  } else if (front.section !== undefined && front.section !== folder) {
    const message = `Mục “section” là “${front.section}” nhưng bài nằm trong thư mục “${folder}”.`;
    const fix = known.includes(front.section)
      ? `Xoá dòng section, hoặc chuyển tệp sang thư mục ${front.section}.`
      : `Xoá dòng section, hoặc sửa lại. ${suggestion(front.section, known)}`;
    problems.push(problemAt(head.placeOf(["section"]), "CT-209", message, fix));
  }
  return problems;
}

/** What a file's name gives. */
export interface FileName {
  stem: string;
  slug: string;
}

/** The name of an article's file, and the slug it makes. */
export function nameOf(file: string): FileName {
  const stem = posix.basename(file).replace(/\.md$/i, "").normalize("NFC");
  return { stem, slug: slugOf(stem) };
}

/** A name that is no address itself gives one, and the editor is told which. */
export function judgeName({ stem, slug }: FileName, file: string): Problem[] {
  const place: Place = { file, line: 1, column: 1 };
  if (slug === "trang") {
    return [
      problemAt(place, "CT-503", `Tên tệp “${stem}.md” là địa chỉ dành riêng.`, "Đặt cho bài một tên khác."),
    ];
  }
  if (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(file)) {
    const message = `Tên tệp “${stem}.md” hay thư mục của nó có ký tự không nhìn thấy.`;
    return [
      problemAt(place, "CT-106", message, `Đổi tên, ví dụ ${slug.slice(0, SLUG_LIMIT) || "ten-bai"}.md.`),
    ];
  }
  if (!isSlug(slug)) {
    const short = slug.slice(0, SLUG_LIMIT).replace(/-[^-]*$/, "") || "ten-bai";
    const message = `Tên tệp “${stem}.md” không thành địa chỉ được (rỗng hoặc dài quá ${SLUG_LIMIT} ký tự).`;
    return [problemAt(place, "CT-106", message, `Đổi tên tệp, ví dụ ${short}.md.`)];
  }
  if (stem === slug) return [];
  const message = `Tên tệp “${stem}.md” có chữ hoa, dấu hay khoảng trắng; bài sẽ ở địa chỉ “${slug}”.`;
  return [
    { ...problemAt(place, "CT-106", message, `Đổi tên tệp thành ${slug}.md cho khớp.`), severity: "warning" },
  ];
}

/** An article has something to say: text, a lede, a picture or a file. */
export function judgeContent(front: ArticleFrontMatter, body: Body, file: string): Problem[] {
  const empty = body.pages.every((page) => page.length === 0);
  if (!empty || front.summary || front.image || front.attachments) return [];
  return [
    problemAt(
      { file, line: 1, column: 1 },
      "CT-306",
      "Bài không có nội dung.",
      "Viết nội dung sau dòng --- thứ hai, hoặc thêm mục summary.",
    ),
  ];
}

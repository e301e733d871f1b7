import { stringify } from "yaml";
import type { Moment } from "./date.ts";

/** What a new article begins with. */
export interface NewArticle {
  title: string;
  author: string;
  date: Moment;
}

/**
 * The file of a new article: valid front matter with the title quoted where YAML needs it, marked as a draft so that
 * nothing half-written goes out, and the optional entries there to be uncommented.
 */
export function newArticleText({ title, author, date }: NewArticle): string {
  const head = stringify({ title, date: `${date.day} ${date.iso.slice(11, 16)}`, author }, { lineWidth: 0 });
  return `---
${head}tags: []
draft: true
# summary: Đoạn dẫn, một hai câu.
# image:
#   src: ten-anh.jpg
#   alt: Điều thấy trong ảnh
#   caption: Chú thích
#   credit: Người chụp
---

Viết nội dung bài ở đây. Xong thì xoá dòng draft: true để bài được đăng.
`;
}

import { fold } from "../../model/vietnamese.ts";
import type { LinkRefusal } from "./links.ts";

/** Words that say nothing of where a link leads, accents aside. */
const empty = new Set(
  [
    "đây, ở đây, tại đây, vào đây, bấm đây, bấm vào đây, nhấn vào đây, nhấp vào đây, kích vào đây, bấm để xem, xem ở đây, xem tại đây",
    "xem, xem thêm, xem tiếp, xem chi tiết, chi tiết, đọc thêm, đọc tiếp, tìm hiểu thêm, tải về, tải xuống, tải tại đây",
    "link, đường link, liên kết, đường dẫn, địa chỉ này, trang này, website, click here, here, read more, more, download",
  ].flatMap((row) => row.split(", ").map(fold)),
);

/**
 * Whether the text of a link says where it leads (WCAG 2.4.4, 2.4.9): people who hear a page go from link to link, and
 * hear nothing but their texts.
 *
 * @returns what an editor is told, or `undefined` where the text is good
 */
export function judgeLinkText(text: string, href: string): LinkRefusal | undefined {
  const words = text.replace(/\s+/g, " ").trim();
  if (empty.has(fold(words).replace(/^[\s.…>»→:([]+|[\s.…>»→:)\]]+$/gu, ""))) {
    return {
      message: `Chữ của liên kết là “${words}”, không nói dẫn tới đâu.`,
      fix: "Đặt liên kết vào chữ gọi tên nơi đến, ví dụ [lịch tiếp công dân](/lich-lam-viec/).",
    };
  }
  if (!/^https?:/i.test(href) || !/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return undefined;
  return {
    message: `Liên kết để trần địa chỉ “${words.slice(0, 60)}”, máy đọc phải đánh vần từng ký tự.`,
    fix: `Viết tên trang trong ngoặc vuông: [tên trang](${href.slice(0, 80)}).`,
  };
}

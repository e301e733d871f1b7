import type { ArticleNotice } from "../../scripts/model/page.ts";

/** Why an article is not (yet, or any longer) news: said before anything else on its page. */
export function Notice({ notice }: { notice: ArticleNotice | undefined }) {
  if (!notice) return null;
  return (
    <p class={`notice notice-${notice.kind}`} role="note">
      {textOf(notice)}
    </p>
  );
}

/** The same in two or three words, for lists. */
export function NoticeMark({ notice }: { notice: ArticleNotice | undefined }) {
  if (!notice) return null;
  const marks = { draft: "Bản nháp", scheduled: "Chờ đăng", expired: "Đã hết hạn" };
  return <span class="notice-mark">{marks[notice.kind]}</span>;
}

function textOf(notice: ArticleNotice) {
  switch (notice.kind) {
    case "draft":
      return "Bản nháp: bài này chỉ thấy khi xem thử, chưa có trong bản phát hành.";
    case "scheduled":
      return `Chờ đăng: bài này chỉ thấy khi xem thử, đến ${notice.from.full} mới được đăng.`;
    case "expired":
      return `Thông tin trong bài đã hết hạn từ ${notice.since.full}; bài được giữ lại để tra cứu.`;
  }
}

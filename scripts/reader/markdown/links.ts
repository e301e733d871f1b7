/** Why a link is refused, and what to write. */
export interface LinkRefusal {
  message: string;
  fix: string;
}

/**
 * Links may go to the web (http, https), to a mail box, to a telephone, or to an address of this site that begins with
 * one slash; `#` goes to a subhead of the same page. Anything else, `javascript:` first of all, is refused.
 *
 * @returns the refusal, or `undefined` for a link that may stand
 */
export function judgeLink(href: string): LinkRefusal | undefined {
  if (/^(?:https?:\/\/[^/\s]|mailto:[^\s]+@|tel:\+?\d)/i.test(href)) return undefined;
  if (/^\/(?![/\\])/.test(href) || /^#[\w-]+$/.test(href)) return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
    return {
      message: `Liên kết kiểu “${href.slice(0, href.indexOf(":") + 1)}” không được phép.`,
      fix: "Chỉ dùng liên kết bắt đầu bằng https://, http://, mailto:, tel: hoặc một dấu /.",
    };
  }
  return {
    message: `Liên kết “${href.slice(0, 60)}” không cho biết dẫn tới đâu.`,
    fix: "Trang trong cổng: viết từ dấu /, ví dụ /tin-tuc-su-kien/ten-bai/. Trang khác: viết cả https://.",
  };
}

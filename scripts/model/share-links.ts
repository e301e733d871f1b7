import type { NamedLink } from "./page.ts";

/** What is passed on: a page of the site. */
export interface Shared {
  /** The page's full address. */
  address: string;
  title: string;
}

/**
 * Plain links by which a page is passed on; nobody's script runs on ours for them.
 *
 * - Zalo documents no such link, only a script (https://developers.zalo.me/docs/social/plugin/share-button). This is the
 *   address that script opens, its `d` the base64 of `{"url": …}`. Should Zalo change it, copying the address still works.
 * - Facebook: https://developers.facebook.com/docs/sharing/reference/share-dialog.
 */
export function shareLinks({ address, title }: Shared): NamedLink[] {
  const zalo = encodeURIComponent(btoa(JSON.stringify({ url: address })));
  return [
    { title: "Zalo", url: `https://button-share.zalo.me/share_external?d=${zalo}` },
    { title: "Facebook", url: `https://www.facebook.com/sharer/sharer.php?u=${address}` },
    { title: "Thư điện tử", url: `mailto:?subject=${mailText(title)}&body=${mailText(address)}` },
  ];
}

/** A mail to the editors with what they have to know already in it. */
export function reportLink({ address, title }: Shared, email: string): string {
  return `mailto:${email}?subject=${REPORT}${mailText(title)}&body=${ABOUT}${mailText(address)}${FORM}`;
}

/**
 * A text for a field of a `mailto:` address (RFC 6068). Vietnamese letters may stand in an address as they are (the URL
 * standard encodes them, https://url.spec.whatwg.org/#url-code-points), which keeps pages small.
 */
function mailText(text: string): string {
  return text
    .replaceAll("\n", "\r\n")
    .replace(UNSAFE, (sign) => encodeURIComponent(sign))
    .replaceAll(" ", "%20");
}

/** All but the blank, which is found faster by itself. */
const UNSAFE = /[^\p{L}\p{M}\p{N}:/.,_~ -]/gu;

const REPORT = mailText("Báo lỗi: ");
const ABOUT = mailText("Địa chỉ bài: ");
const FORM = mailText("\nChỗ sai: \nNên sửa là: ");

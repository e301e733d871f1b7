import type { Assets, Frame, HtmlPage } from "../page.ts";
import { SITE_CARD, type Size, shareSizeOf, shareUrl } from "../share.ts";

/** The picture that stands for a page elsewhere, with its whole address. */
export interface SharePicture extends Size {
  url: string;
  alt: string;
}

/** The picture other sites are told of: the page's own, or the card of its section. */
export function sharePictureOf(page: HtmlPage, { origin, site }: Frame, assets: Assets): SharePicture {
  const { share } = page;
  const size = share.kind === "picture" && shareSizeOf(share.figure.picture);
  if (share.kind === "picture" && size) {
    return { url: origin + shareUrl(share.figure.picture), ...size, alt: share.figure.alt };
  }
  const name = share.kind === "card" ? share.name : SITE_CARD;
  const card = assets.cards[name];
  if (!card) throw new Error(`no card drawn for “${name}”`);
  return {
    ...card,
    url: origin + card.url,
    alt: name === SITE_CARD ? site.name : `${card.title} – ${site.name}`,
  };
}

import { addresses } from "../model/address.ts";
import type { NotFoundPage } from "../model/page.ts";
import { SITE_CARD } from "../model/share.ts";
import { words } from "../model/vocabulary.ts";

/** What a page has that stands right under the front page and in no series, unless it says otherwise. */
export const plainPage: Omit<NotFoundPage, "layout" | "url" | "title" | "description"> = {
  canonical: undefined,
  breadcrumb: [{ title: words.home, url: addresses.home }],
  section: undefined,
  feeds: [],
  previous: undefined,
  next: undefined,
  hidden: false,
  share: { kind: "card", name: SITE_CARD },
};

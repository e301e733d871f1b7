import type { BuildRecord } from "../model/record.ts";
import { ReleaseError } from "./error.ts";

/** A fall of more articles than this, or than this share, is not published without being asked for. */
const MOST_GONE = 20;
const MOST_SHARE = 0.05;

/** What an editor knows to be missing, and asked to be published without. */
export interface Agreed {
  /** The number of articles that may go. */
  removals?: number | undefined;
  /** Article files left out because they have errors: `section/…/name.md`. */
  refused?: readonly string[];
}

/**
 * Holds a new release against the one that is live.
 *
 * @throws {ReleaseError} if the live one was planned for a later moment, if many articles are gone, or if a section
 *   that had some has none: an unmounted disk or a wrong branch looks like that
 */
export function holdAgainst(
  live: BuildRecord,
  fresh: BuildRecord,
  { removals, refused = [] }: Agreed = {},
): void {
  if (Date.parse(fresh.now) < Date.parse(live.now)) {
    throw new ReleaseError(
      `Trang đang chạy được dựng cho lúc ${live.now}, mới hơn bản này (${fresh.now}). Bản cũ không thay bản mới được.`,
    );
  }
  const gone = live.articles - fresh.articles - refused.length;
  const emptied = Object.entries(live.sections)
    .filter(([slug, count]) => count > 0 && !fresh.sections[slug])
    .filter(([slug]) => !refused.some((file) => file.startsWith(`${slug}/`)))
    .map(([slug]) => slug);
  const many = gone > MOST_GONE || gone > live.articles * MOST_SHARE;
  const number = Math.max(0, gone);
  if ((!many && emptied.length === 0) || removals === number) return;
  const what = [
    ...(many ? [`mất ${gone} bài (${live.articles} còn ${fresh.articles})`] : []),
    ...(emptied.length > 0 ? [`chuyên mục ${emptied.join(", ")} không còn bài nào`] : []),
  ].join(", ");
  throw new ReleaseError(
    `So với trang đang chạy, bản này ${what}. Nếu đúng là muốn gỡ, chạy lại với --confirm-removals ${number}.`,
  );
}

/** The domains a release links to for the first time. */
export function newDomains(live: BuildRecord | undefined, fresh: BuildRecord): string[] {
  const known = new Set(live?.domains ?? []);
  return fresh.domains.filter((domain) => !known.has(domain));
}

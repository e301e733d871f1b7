import type { Catalogue } from "../model/catalogue.ts";
import type { Plan, Unlisted } from "../model/plan.ts";
import type { ManifestEntry } from "../release/manifest.ts";

/** The most names a reason lists on its one screen; the rest are counted. */
const NAMED = 12;

/** What a build tells at its end: every source file published, or named with the reason it is not. */
export function summaryOf(
  plan: Plan,
  { site, articles }: Catalogue,
  entries: readonly ManifestEntry[],
  { output, elapsed }: { output: string; elapsed: number },
): string {
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const number = (value: number): string => value.toLocaleString("vi-VN");
  return [
    `✔ ${site.name}`,
    `  ${number(articles.length)} bài trong nguồn = ${number(plan.published)} bài đăng + ${number(plan.unlisted.length)} bài không vào danh sách`,
    ...unlistedLines(plan.unlisted),
    `  ${number(plan.pages.length)} trang, ${number(plan.pictures.length)} ảnh, ${number(plan.attachments.length)} tệp đính kèm, ${number(plan.searchRecords.length)} bài trong chỉ mục tìm kiếm`,
    `  ${number(entries.length)} tệp, ${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB trong ${output}, mất ${(elapsed / 1000).toFixed(1).replace(".", ",")} giây`,
  ].join("\n");
}

function unlistedLines(unlisted: readonly Unlisted[]): string[] {
  const lines = unlisted.slice(0, NAMED).map((one) => `    – ${one.file}: ${reasonOf(one)}`);
  const rest = unlisted.length - lines.length;
  return rest > 0 ? [...lines, `    – và ${rest} bài nữa`] : lines;
}

function reasonOf(one: Unlisted): string {
  switch (one.reason) {
    case "draft":
      return "bản nháp";
    case "scheduled":
      return `chờ đến ${one.until.full}`;
    case "expired":
      return `hết hạn từ ${one.since.full}, trang vẫn giữ ở địa chỉ cũ`;
  }
}

import type { CacheSize } from "../cache/tidy.ts";
import type { Catalogue } from "../model/catalogue.ts";
import { originalOf } from "../model/host.ts";
import type { Plan, Unlisted } from "../model/plan.ts";
import { newDomains } from "../release/guard.ts";
import type { Released } from "../release/release.ts";
import { limitLines } from "./host-limits.ts";
import { decimal, number } from "./number.ts";

/** The most names a reason lists on its one screen; the rest are counted. */
const NAMED = 12;

/** A build that went through. */
export interface Done {
  plan: Plan;
  catalogue: Catalogue;
  released: Released;
}

/** What a build tells at its end: every source file published, or named with the reason it is not. */
export function summaryOf(
  { plan, catalogue, released }: Done,
  { output, elapsed, cache }: { output: string; elapsed: number; cache: CacheSize & { folder: string } },
): string {
  const { articles, refused, site } = catalogue;
  const { entries } = released;
  const packed = entries.filter(({ path }) => originalOf(path)).length;
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const domains = newDomains(released.before, plan.record);
  return [
    `✔ ${site.name}`,
    `  ${number(articles.length + refused.length)} bài trong nguồn = ${number(plan.published)} bài đăng + ${number(plan.unlisted.length)} bài không vào danh sách`,
    ...named(
      plan.unlisted.map((one) => `${one.file}: ${reasonOf(one)}`),
      "bài",
    ),
    `  ${number(plan.pages.length)} trang, ${number(plan.pictures.length)} ảnh, ${number(plan.attachments.length)} tệp đính kèm, ${number(plan.search.records.length)} bài trong chỉ mục tìm kiếm`,
    ...(domains.length > 0 ? [`  ${number(domains.length)} tên miền ngoài được dẫn tới lần đầu:`] : []),
    ...named(domains, "tên miền"),
    `  ${number(entries.length - packed)} tệp${packed > 0 ? ` và ${number(packed)} bản nén sẵn của chúng` : ""}, ${decimal(bytes / 1_000_000)} MB trong ${output}, mất ${decimal(elapsed / 1000)} giây`,
    `  ${cache.folder} giữ ${decimal(cache.bytes / 1_000_000)} MB trong ${number(cache.files)} tệp cho lần dựng sau, xoá được`,
    ...limitLines(plan.host, entries),
  ].join("\n");
}

function named(list: readonly string[], what: string): string[] {
  const lines = list.slice(0, NAMED).map((one) => `    – ${one}`);
  const rest = list.length - lines.length;
  return rest > 0 ? [...lines, `    – và ${rest} ${what} nữa`] : lines;
}

function reasonOf(one: Unlisted): string {
  switch (one.reason) {
    case "draft":
      return "bản nháp";
    case "refused":
      return "có lỗi, không đăng";
    case "scheduled":
      return `chờ đến ${one.until.full}`;
    case "expired":
      return `hết hạn từ ${one.since.full}, trang vẫn giữ ở địa chỉ cũ`;
  }
}

import type { BuildRecord } from "../../scripts/model/record.ts";

/** What a release with these numbers of articles by section says of itself. */
export function recordOf(sections: Record<string, number>, about: Partial<BuildRecord> = {}): BuildRecord {
  const articles = Object.values(sections).reduce((sum, count) => sum + count, 0);
  return { format: 1, now: "2026-11-23T09:00:00+07:00", articles, sections, domains: [], ...about };
}

import { reservedSlugs } from "../model/address.ts";
import { type Place, type Problem, problemAt } from "../model/problem.ts";
import { type Site, siteSchema } from "../model/site.ts";
import { judge } from "./judge.ts";
import { suggestion } from "./suggest.ts";
import { readYaml, type YamlData } from "./yaml.ts";

export const SITE_FILE = "site.yaml";

/** Reads `site.yaml`: the typed site, or every problem in it. */
export function readSite(text: string): Site | Problem[] {
  const data = readYaml(text, SITE_FILE, 1);
  if (Array.isArray(data)) return data;
  const judged = judge(siteSchema, data);
  if ("problems" in judged) return judged.problems;
  const problems = [...judgeSections(judged.value, data), ...judgeSideBlocks(judged.value, data)];
  if (problems.length > 0) return problems;
  written.set(judged.value, data);
  return judged.value;
}

/** Sites with the text they were read from. */
const written = new WeakMap<Site, YamlData>();

/** Where a part of a site stands in its file: for problems that come to light once the articles are read. */
export function placeInSite(site: Site, path: readonly string[]): Place {
  return written.get(site)?.placeOf(path) ?? { file: SITE_FILE, line: 1, column: 1 };
}

function judgeSections({ sections }: Site, data: YamlData): Problem[] {
  const problems: Problem[] = [];
  const slugs = new Set<string>();
  const places = new Map<number, string>();
  for (const [at, { slug, menu }] of sections.entries()) {
    const place = data.placeOf(["sections", String(at), "slug"]);
    if (reservedSlugs.includes(slug)) {
      problems.push(
        problemAt(
          place,
          "CT-503",
          `“${slug}” là địa chỉ dành riêng của hệ thống.`,
          "Đặt cho chuyên mục một slug khác.",
        ),
      );
    }
    if (slugs.has(slug)) {
      problems.push(
        problemAt(place, "CT-502", `Chuyên mục “${slug}” khai hai lần.`, "Xoá hoặc đổi slug một trong hai."),
      );
    }
    slugs.add(slug);
    if (menu === undefined) continue;
    const other = places.get(menu);
    if (other !== undefined) {
      const menuPlace = data.placeOf(["sections", String(at), "menu"]);
      const message = `Chuyên mục “${slug}” và “${other}” cùng thứ tự ${menu} trong trình đơn.`;
      problems.push(problemAt(menuPlace, "CT-502", message, "Cho mỗi chuyên mục một số menu khác nhau."));
    }
    places.set(menu, slug);
  }
  return problems;
}

function judgeSideBlocks({ sections, sideBlocks }: Site, data: YamlData): Problem[] {
  const known = sections.map(({ slug }) => slug);
  return sideBlocks.flatMap((block, at) => {
    if (!("section" in block) || known.includes(block.section)) return [];
    const place = data.placeOf(["sideBlocks", String(at), "section"]);
    const message = `Khối “${block.title}” lấy bài của chuyên mục “${block.section}” chưa khai trong sections.`;
    return [problemAt(place, "CT-504", message, suggestion(block.section, known))];
  });
}

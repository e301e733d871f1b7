import { reservedSlugs } from "../model/address.ts";
import { EMBLEM_SIDE } from "../model/brand/brand.ts";
import { judgeColours } from "../model/brand/judge-colours.ts";
import type { BrandColours } from "../model/brand/palette.ts";
import type { Picture } from "../model/picture.ts";
import { type Place, type Problem, problemAt } from "../model/problem.ts";
import { type Site, siteSchema } from "../model/site.ts";
import { judge } from "./judge.ts";
import type { Shelf } from "./shelf.ts";
import { suggestion } from "./suggest.ts";
import { readYaml, type YamlData } from "./yaml.ts";

export const SITE_FILE = "site.yaml";

/** Reads `site.yaml`: the typed site, or every problem in it. Its emblem is for `lookAtEmblem` to find. */
export function readSite(text: string): Site | Problem[] {
  const data = readYaml(text, SITE_FILE, 1);
  if (Array.isArray(data)) return data;
  const judged = judge(siteSchema, data);
  if ("problems" in judged) return judged.problems;
  const { emblem, ...colours } = judged.value.brand;
  const site: Site = { ...judged.value, brand: { ...colours, emblem: undefined } };
  const problems = [
    ...judgeSections(site, data),
    ...judgeSideBlocks(site, data),
    ...judgeBrand(colours, data),
  ];
  if (problems.length > 0) return problems;
  written.set(site, { data, emblem });
  return site;
}

/** Sites with the text they were read from, and the emblem it names. */
const written = new WeakMap<Site, { data: YamlData; emblem: string | undefined }>();

/** Where a part of a site stands in its file: for problems that come to light once the articles are read. */
export function placeInSite(site: Site, path: readonly string[]): Place {
  return written.get(site)?.data.placeOf(path) ?? { file: SITE_FILE, line: 1, column: 1 };
}

/**
 * The same site with the picture `site.yaml` names as its emblem; a picture that will not do is told in `problems`.
 *
 * @param shelf where pictures are found
 */
export async function lookAtEmblem(site: Site, shelf: Shelf, problems: Problem[]): Promise<Site> {
  const about = written.get(site);
  if (about?.emblem === undefined) return site;
  const place = about.data.placeOf(["brand", "emblem"]);
  const found = await shelf.picture(about.emblem, place);
  if ("code" in found || Math.min(found.width, found.height) < EMBLEM_SIDE) {
    problems.push("code" in found ? found : smallEmblem(about.emblem, found, place));
    return site;
  }
  const whole = { ...site, brand: { ...site.brand, emblem: { ...found, place } } };
  written.set(whole, about);
  return whole;
}

function smallEmblem(name: string, { width, height }: Picture, place: Place): Problem {
  const message = `Biểu trưng “${name}” chỉ có ${width} × ${height} điểm ảnh, nhỏ quá.`;
  const fix = `Dùng ảnh mỗi cạnh ít nhất ${EMBLEM_SIDE} điểm ảnh.`;
  return problemAt(place, "CT-402", message, fix);
}

function judgeBrand(colours: BrandColours, data: YamlData): Problem[] {
  return judgeColours(colours).map(({ field, beside, ratio, least, instead }) => {
    // Rounded down, so that 6.98 is never said to be 7.
    const shown = (Math.floor(ratio * 10) / 10).toLocaleString("vi-VN");
    const message = `Màu ${colours[field]} khó nhìn: ${beside} chỉ tương phản ${shown}:1, phải từ ${least}:1.`;
    return problemAt(data.placeOf(["brand", field]), "CT-505", message, `Viết ${field}: "${instead}".`);
  });
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

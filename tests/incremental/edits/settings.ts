import { hostNames } from "../../../scripts/model/host.ts";
import type { Random } from "../../synthetic/random.ts";
import { pathOf, type Settings, type Site } from "../site.ts";
import { type Edit, pickDraft } from "./edit.ts";

/** Sections a portal may get; those it begins with are never taken. */
const NEW_SECTIONS = ["Du lịch", "Doanh nghiệp", "Văn hoá", "Môi trường"] as const;

const COLOURS = ["#0b4f5c", "#7a1022", "#14417b", "#2f4a1a"];
const SIDES: object[] = [
  { title: "Mới ban hành", section: "van-ban" },
  { title: "Tin mới", section: "tin-tuc" },
  { title: "Liên kết", links: [{ title: "Cổng Chính phủ", url: "https://chinhphu.vn/" }] },
];

/** What changes in `site.yaml`. */
export const settingEdits: Record<string, Edit> = {
  "site's name": set("name", (site) => `Cổng thông tin điện tử xã Thử Nghiệm ${++site.made}`),
  "site's domain": set("domain", (site) => `https://xa-${++site.made}.example`),
  "site's notice": set("notice", (site) => `Lời báo số ${++site.made}.`),
  "brand colour": set("primary", ({ settings }, random) => other(COLOURS, settings.primary, random)),
  host: set("host", ({ settings }, random) => other([undefined, ...hostNames], settings.host, random)),
  api: set("api", ({ settings }) => (settings.api === "full" ? "lists" : "full")),
  "time zone": set("timeZone", ({ settings }) =>
    other(["Asia/Ho_Chi_Minh", "Asia/Tokyo"], settings.timeZone),
  ),
  "articles on a page of a list": set("articlesPerPage", ({ settings }, random) =>
    other([4, 5, 7, 20], settings.articlesPerPage, random),
  ),
  licence: set("licence", ({ settings }) =>
    settings.licence ? undefined : { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  ),
  abbreviations: set("abbreviations", ({ settings }) =>
    settings.abbreviations.length > 0 ? [] : [{ short: "XTN", full: "xã Thử Nghiệm" }],
  ),
  "side blocks": set("sideBlocks", (_, random) => random.sample(SIDES, random.whole(0, SIDES.length))),
  emblem: (site, { random, pictures }) => {
    const { settings } = site;
    if (settings.emblem !== undefined && random.chance(0.3)) {
      site.files.delete(settings.emblem);
      delete settings.emblem;
      return "none";
    }
    settings.emblem = "bieu-trung.jpg";
    const bytes = pictures[random.whole(0, pictures.length - 1)];
    if (bytes) site.files.set(settings.emblem, bytes);
    return "another picture";
  },
  "section's title": (site, { random }) => {
    const section = random.pick(site.settings.sections);
    section.title = `${section.title.replace(/ \d+$/, "")} ${++site.made}`;
    return `${section.slug}: ${section.title}`;
  },
  "section's place on the front page": (site, { random }) => {
    const section = random.pick(site.settings.sections);
    section.home = other(["stories", "notices", "documents", "calendar"] as const, section.home, random);
    return `${section.slug}: ${section.home}`;
  },
  "order of sections": (site, { random }) => {
    const { sections } = site.settings;
    const places = random.sample(sections, sections.length).map(({ menu }) => menu);
    for (const [at, section] of sections.entries()) section.menu = places[at] ?? section.menu;
    site.settings.sections = random.sample(sections, sections.length);
    return site.settings.sections.map(({ slug, menu }) => `${slug} ${menu}`).join(", ");
  },
  "section added": (site, { random }) => {
    const { sections } = site.settings;
    const title = NEW_SECTIONS.find((one) => !sections.some((section) => section.title.startsWith(one)));
    const draft = pickDraft(site, random);
    if (!title || !draft) return undefined;
    const slug = `muc-${++site.made}`;
    const last = Math.max(...sections.map(({ menu }) => menu));
    sections.push({ slug, title, menu: last + 1, home: "stories" });
    draft.section = slug;
    return `${slug}, with ${pathOf(draft)}`;
  },
  "section taken": ({ settings, articles }) => {
    const gone = settings.sections.find(({ slug }) => slug.startsWith("muc-"));
    if (!gone) return undefined;
    settings.sections = settings.sections.filter((one) => one !== gone);
    for (const draft of articles) if (draft.section === gone.slug) draft.section = "tin-tuc";
    return gone.slug;
  },
  acknowledged: ({ articles }, { random }) => {
    const draft = articles.find(({ acknowledged }) => acknowledged) ?? random.pick(articles);
    draft.acknowledged = !draft.acknowledged;
    return `${pathOf(draft)}: ${draft.acknowledged}`;
  },
};

function set<Name extends keyof Settings>(
  name: Name,
  value: (site: Site, random: Random) => Settings[Name],
): Edit {
  return (site, { random }) => {
    site.settings[name] = value(site, random);
    return JSON.stringify(site.settings[name]) ?? "none";
  };
}

/** Another of a list than it is now. */
function other<One>(list: readonly One[], now: One, random?: Random): One {
  const others = list.filter((one) => one !== now);
  return (random ? random.pick(others) : others[0]) as One;
}

import { addresses } from "../model/address.ts";
import type { HomePage, SideBlockView } from "../model/page.ts";
import { SITE_CARD } from "../model/share.ts";
import type { SideBlock } from "../model/site.ts";
import { words } from "../model/vocabulary.ts";
import { cardOf, type Outline, sectionLink } from "./outline.ts";
import type { Shown } from "./selection.ts";

const FEATURED = 5;
const PER_SECTION = 4;
const PER_BLOCK = 5;

/** The front door: the featured story, then the newest of each section of the menu, then the side blocks. */
export function homePage(outline: Outline): HomePage {
  const { site, listed, bySection } = outline;
  const featured = featuredFirst(listed).slice(0, FEATURED);
  const onTop = new Set(featured);
  const sections = site.sections
    .filter(({ menu }) => menu !== undefined)
    .sort((a, b) => (a.menu ?? 0) - (b.menu ?? 0))
    .map(({ slug }) => ({ slug, newest: (bySection.get(slug) ?? []).filter((one) => !onTop.has(one)) }))
    .filter(({ newest }) => newest.length > 0)
    .map(({ slug, newest }) => ({
      ...sectionLink(outline, slug),
      articles: newest.slice(0, PER_SECTION).map((one) => cardOf(outline, one)),
    }));
  const [lead, ...rest] = featured.map((one) => cardOf(outline, one));
  return {
    layout: "home",
    newest: listed[0]?.article.date,
    url: addresses.home,
    title: words.home,
    description: `${site.name}: tin tức, thông báo, văn bản và hướng dẫn cho người dân.`,
    canonical: undefined,
    breadcrumb: [],
    section: undefined,
    feeds: [],
    previous: undefined,
    next: undefined,
    hidden: false,
    share: { kind: "card", name: SITE_CARD },
    lead,
    featured: rest,
    sections,
    blocks: site.sideBlocks.map((block) => sideBlock(block, outline)),
  };
}

/** What editors marked, then the newest to fill the row; nothing stands there twice. */
function featuredFirst(listed: Shown[]): Shown[] {
  return [
    ...listed.filter(({ article }) => article.featured),
    ...listed.filter(({ article }) => !article.featured),
  ];
}

function sideBlock(block: SideBlock, outline: Outline): SideBlockView {
  if ("links" in block) return { kind: "links", title: block.title, links: block.links };
  const newest = (outline.bySection.get(block.section) ?? []).slice(0, PER_BLOCK);
  return {
    kind: "section",
    title: block.title,
    url: addresses.section(block.section),
    articles: newest.map((one) => cardOf(outline, one)),
  };
}

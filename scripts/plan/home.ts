import { addresses } from "../model/address.ts";
import type { HomePage, HomeSection, SideBlockView } from "../model/page.ts";
import { type HomeForm, inMenuOrder, type SideBlock } from "../model/site.ts";
import { words } from "../model/vocabulary.ts";
import { documentNumber } from "./document-number.ts";
import { cardOf, type Outline, sectionLink } from "./outline.ts";
import { plainPage } from "./plain-page.ts";
import type { Shown } from "./selection.ts";

const FEATURED = 5;
const PER_BLOCK = 5;

/** How many of a section stand on the front page. */
const PER_SECTION: Record<HomeForm, number> = { stories: 4, notices: 4, documents: 5, calendar: 3 };

/** The front door: the featured story, notices and the calendar beside it, then each section, then the side blocks. */
export function homePage(outline: Outline): HomePage {
  const { site } = outline;
  const featured = featuredFirst(outline).slice(0, FEATURED);
  const [lead, ...rest] = featured.map((one) => cardOf(outline, one));
  const sections = homeSections(outline, new Set(featured));
  const isBoard = ({ form }: HomeSection): boolean => form === "notices" || form === "calendar";
  return {
    ...plainPage,
    layout: "home",
    newest: outline.listed[0]?.article.date,
    url: addresses.home,
    title: words.home,
    description: `${site.name}: tin tức, thông báo, văn bản và hướng dẫn cho người dân.`,
    breadcrumb: [],
    lead,
    featured: rest,
    // Notices before calendars; what is read once a day before what is looked up once a week.
    boards: sections.filter(isBoard).sort((a, b) => BOARDS.indexOf(a.form) - BOARDS.indexOf(b.form)),
    sections: sections.filter((one) => !isBoard(one)),
    blocks: site.sideBlocks.map((block) => sideBlock(block, outline)),
  };
}

const BOARDS: readonly HomeForm[] = ["notices", "calendar"];

/** The sections of the menu in its order, then those that are there for the front page alone; none that is empty. */
function homeSections(outline: Outline, onTop: ReadonlySet<Shown>): HomeSection[] {
  return inMenuOrder(outline.site)
    .filter(({ menu, home }) => menu !== undefined || home !== "stories")
    .map(({ slug, home }) => ({ slug, home, newest: notOnTop(outline, slug, onTop) }))
    .filter(({ newest }) => newest.length > 0)
    .map(({ slug, home, newest }) => ({
      ...sectionLink(outline, slug),
      form: home,
      articles: newest.slice(0, PER_SECTION[home]).map((one) => ({
        ...cardOf(outline, one),
        ...(home === "documents" && { number: documentNumber(one.article) }),
      })),
    }));
}

function notOnTop({ bySection }: Outline, slug: string, onTop: ReadonlySet<Shown>): Shown[] {
  return (bySection.get(slug) ?? []).filter((one) => !onTop.has(one));
}

/** What editors marked, then the newest stories to fill the row; notices, documents and calendars have their own place. */
function featuredFirst({ site, listed }: Outline): Shown[] {
  const stories = new Set(site.sections.filter(({ home }) => home === "stories").map(({ slug }) => slug));
  return [
    ...listed.filter(({ article }) => article.featured),
    ...listed.filter(({ article }) => !article.featured && stories.has(article.section)),
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

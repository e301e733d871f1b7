import { authors, documentKinds, offices, type SyntheticSection, sections, tags } from "./names.ts";
import { paragraph, sentence } from "./prose.ts";
import { type Random, randomOf } from "./random.ts";
import { titleOf } from "./titles.ts";
import { inOldStyle } from "./tone-style.ts";
import { type Topic, topicOf } from "./vocabulary.ts";

/** An article nobody wrote: made-up Vietnamese with the statistics of real news. */
export interface SyntheticArticle {
  /** No other article of the corpus has it, in any section. */
  slug: string;
  title: string;
  /** `05/12/2018 07:56`, in Vietnamese time. */
  date: string;
  author: string;
  section: SyntheticSection;
  tags: string[];
  lede: string;
  paragraphs: string[];
  /** An official number, such as `1234/QĐ-UBND`; it stands in the text, and no other article has it. */
  number?: string;
}

const FIRST_YEAR = 2018;
const YEARS = 8;
/** A third of the articles tell of an official document. */
const NUMBERED = 3;

/**
 * A corpus. The same seed gives the same articles, and a longer corpus begins with the shorter one.
 *
 * @param count up to 100,000 and more
 */
export function syntheticArticles(count: number, seed: number): SyntheticArticle[] {
  return Array.from({ length: count }, (_, index) => syntheticArticle(index, seed));
}

/** One article of a corpus, without making the others. */
export function syntheticArticle(index: number, seed: number): SyntheticArticle {
  const random = randomOf(seed, index);
  const topic = topicOf(random);
  const year = FIRST_YEAR + random.whole(0, YEARS - 1);
  const document = index % NUMBERED === 0 ? documentOf(index / NUMBERED, seed) : undefined;
  const inTitle = document !== undefined && random.chance(0.3);
  const written = {
    title: titleOf(topic, year, random, inTitle ? `${document.name} số ${document.number}` : undefined),
    lede: sentence(topic, random.whole(22, 34), random),
    paragraphs: bodyOf(topic, document, random),
  };
  // One newsroom in two sets its tone marks in the old way.
  const spelled = random.chance(0.5) ? inStyle(written, inOldStyle) : written;
  return {
    slug: `${slugOf(spelled.title).slice(0, 60).replace(/-$/, "")}-${index}`,
    ...spelled,
    date: dateIn(year, random),
    author: random.pick(authors),
    section: random.pick(sections),
    tags: random.sample(tags, random.whole(1, 4)),
    ...(document && { number: document.number }),
  };
}

type Written = Pick<SyntheticArticle, "title" | "lede" | "paragraphs">;

function inStyle({ title, lede, paragraphs }: Written, style: (text: string) => string): Written {
  return { title: style(title), lede: style(lede), paragraphs: paragraphs.map(style) };
}

interface OfficialDocument {
  name: string;
  number: string;
}

/** Kinds, offices and serial numbers, run through without a repetition: 7919 is a prime that divides none of them. */
function documentOf(turn: number, seed: number): OfficialDocument {
  const all = documentKinds.length * offices.length * 5000;
  let code = (turn * 7919 + (seed >>> 0)) % all;
  const [mark, name] = documentKinds[code % documentKinds.length] ?? documentKinds[0] ?? ["QĐ", "Quyết định"];
  code = Math.floor(code / documentKinds.length);
  const office = offices[code % offices.length] ?? offices[0];
  return { name, number: `${Math.floor(code / offices.length) + 1}/${mark}-${office}` };
}

/** Five to eight paragraphs; the document is named in the first or the second. */
function bodyOf(topic: Topic, document: OfficialDocument | undefined, random: Random): string[] {
  const count = random.whole(5, 8);
  const paragraphs = Array.from({ length: count }, () =>
    paragraph(topic, random.whole(3, Math.ceil(34 / count)), random),
  );
  if (!document) return paragraphs;
  const { name, number } = document;
  const at = random.whole(0, 1);
  const told = `${name} số ${number} nêu rõ: ${sentence(topic, 14, random)}`;
  return paragraphs.map((text, place) => (place === at ? `${text} ${told}` : text));
}

function dateIn(year: number, random: Random): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = `${two(random.whole(1, 28))}/${two(random.whole(1, 12))}/${year}`;
  return `${day} ${two(random.whole(6, 20))}:${two(random.whole(0, 59))}`;
}

/** An address made from a title, by simpler means than the product's own. */
function slugOf(title: string): string {
  return title
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
}

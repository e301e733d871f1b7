import { type Draw, weighted, zipf } from "./frequency.ts";
import { functionSyllables } from "./function-syllables.ts";
import { people, places } from "./names.ts";
import { type Random, randomOf } from "./random.ts";
import { commonestSyllables } from "./syllables.ts";
import { allWords, manners, nouns, verbs } from "./words.ts";

/** How many different syllables a large corpus has, about as many as Vietnamese really uses. */
const DISTINCT = 6000;

/**
 * Syllables that betting advertisements live on. Nothing is meant by them here, and a corpus must not trip over the
 * guard against such advertisements by the luck of the draw.
 */
const NOT_DRAWN = new Set(
  "bạc cá cầu chốt cược dàn đề gà hũ kèo lô nổ soi số xỉu xóc".normalize("NFC").split(" "),
);

const rare = commonestSyllables(DISTINCT).filter((syllable) => !NOT_DRAWN.has(syllable));

export const drawFunctionSyllable: Draw<string> = weighted(
  functionSyllables.map(([syllable]) => syllable),
  functionSyllables.map(([, weight]) => weight),
);
export const drawRareSyllable: Draw<string> = zipf(rare, 0.9);
/** In an order of its own, so that verbs are not all commoner than nouns. */
export const drawWord: Draw<string> = zipf(randomOf(1945).sample(allWords, allWords.length), 0.9);

/** What one article is about: its words come back again and again. */
export interface Topic {
  verbs: string[];
  nouns: string[];
  manners: string[];
  /** Syllables few other articles have, as of a dialect or a trade. */
  rare: string[];
  people: string[];
  place: string;
}

export function topicOf(random: Random): Topic {
  return {
    verbs: random.sample(verbs, 4),
    nouns: random.sample(nouns, 6),
    manners: random.sample(manners, 2),
    rare: Array.from({ length: 8 }, () => drawRareSyllable(random)),
    people: random.sample(people, 2),
    place: random.pick(places),
  };
}

/** A word the topic offers, a rare syllable of its own now and then. */
export function drawTopical(topic: Topic, random: Random): string {
  const roll = random.next();
  if (roll < 0.4) return random.pick(topic.nouns);
  if (roll < 0.66) return random.pick(topic.verbs);
  if (roll < 0.76) return random.pick(topic.manners);
  if (roll < 0.93) return random.pick(topic.rare);
  return roll < 0.97 ? random.pick(topic.people) : topic.place;
}

import { lettersOf } from "../../scripts/model/spam/letters.ts";
import { weigh } from "../../scripts/model/spam.ts";
import type { Random } from "./random.ts";
import { capitalised } from "./titles.ts";
import { drawFunctionSyllable, drawRareSyllable, drawTopical, drawWord, type Topic } from "./vocabulary.ts";

/** How much of a text is what, as shares of its words; the rest is words everybody uses. */
const FUNCTION = 0.5;
const TOPICAL = 0.26;
const RARE = 0.075;

/**
 * A sentence of roughly `syllables` syllables, with a comma about every eighth. Among 100,000 articles some would speak of
 * betting by chance, and the portal takes none that do: such a sentence is made anew.
 */
export function sentence(topic: Topic, syllables: number, random: Random): string {
  const text = drawSentence(topic, syllables, random);
  return weigh(lettersOf(text)) ? sentence(topic, syllables, random) : text;
}

function drawSentence(topic: Topic, syllables: number, random: Random): string {
  const words: string[] = [];
  let length = 0;
  let sinceComma = 0;
  let last = "";
  while (length < syllables) {
    const word = drawOne(topic, random);
    // Nobody says “và và”.
    if (word === last) continue;
    const count = word.split(" ").length;
    if (sinceComma > 5 && syllables - length > 4 && random.chance(0.28)) {
      words.push(`${words.pop()},`);
      sinceComma = 0;
    }
    words.push(word);
    last = word;
    length += count;
    sinceComma += count;
  }
  return `${capitalised(words.join(" "))}.`;
}

/** @param sentences how many */
export function paragraph(topic: Topic, sentences: number, random: Random): string {
  return Array.from({ length: sentences }, () => sentence(topic, random.whole(15, 29), random)).join(" ");
}

function drawOne(topic: Topic, random: Random): string {
  const roll = random.next();
  if (roll < FUNCTION) return drawFunctionSyllable(random);
  if (roll < FUNCTION + TOPICAL) return drawTopical(topic, random);
  if (roll < FUNCTION + TOPICAL + RARE) return drawRareSyllable(random);
  return drawWord(random);
}

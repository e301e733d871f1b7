import type { Random } from "./random.ts";
import type { Topic } from "./vocabulary.ts";

/** V a verb, N a noun, A a manner, P a place, Y a year; other words as they stand. */
const patterns = [
  "V N N về N N",
  "P V N để V N",
  "V và V N trên địa bàn P",
  "N N cần V N A",
  "Hướng dẫn V N cho N N",
  "Thông báo về việc V N N năm Y",
  "N P V N A",
  "Lễ V N N tại P",
  "V N là nhiệm vụ của N N",
  "Vì sao N phải V N",
  "V N N giai đoạn Y",
  "Những điều cần biết khi V N và N",
  "P: V N, V N",
  "V N N, giúp N V A",
  "N tham gia V N cùng N",
  "Hội nghị V N N và V N",
] as const;

/** For an article that hands down a document; its name and number go before. */
const documentPatterns = ["về việc V N N", "về V N N của N", "V N và N năm Y"] as const;

const LEAST = 7;
const MOST = 14;

/**
 * A title of 7 to 14 syllables, made of the topic's words.
 *
 * @param document name and number that open the title, such as `Quyết định số 12/QĐ-UBND`
 */
export function titleOf(topic: Topic, year: number, random: Random, document?: string): string {
  for (;;) {
    const pattern = random.pick(document ? documentPatterns : patterns);
    const filled = fill(pattern, topic, year, random);
    const title = document ? `${document} ${filled}` : capitalised(filled);
    const length = title.split(" ").length;
    if (length >= LEAST && length <= MOST) return title;
  }
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** No word is used twice in one title. */
function fill(pattern: string, topic: Topic, year: number, random: Random): string {
  const stock: Record<string, string[]> = {
    V: random.sample(topic.verbs, topic.verbs.length),
    N: random.sample(topic.nouns, topic.nouns.length),
    A: random.sample(topic.manners, topic.manners.length),
    P: [topic.place],
    Y: [String(year)],
  };
  // JavaScript's \b knows no Vietnamese letters: it would see a slot in “Vì”.
  return pattern.replace(/(?<!\p{L})[VNAPY](?!\p{L})/gu, (slot) => stock[slot]?.pop() ?? slot);
}

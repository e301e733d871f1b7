/**
 * Languages an article or a passage may be in, by their BCP 47 tag (RFC 5646), which is what `lang` takes: those a local
 * authority's pages quote, and those spoken by peoples of Việt Nam. A list, because a slip (`eng`, `cn`) would make a
 * reading machine pronounce the passage wrongly without anybody noticing.
 */
export const languages = {
  vi: "tiếng Việt",
  en: "tiếng Anh",
  fr: "tiếng Pháp",
  de: "tiếng Đức",
  es: "tiếng Tây Ban Nha",
  ru: "tiếng Nga",
  la: "tiếng La-tinh",
  zh: "tiếng Trung",
  ja: "tiếng Nhật",
  ko: "tiếng Hàn",
  lo: "tiếng Lào",
  th: "tiếng Thái Lan",
  km: "tiếng Khơ-me",
  blt: "tiếng Thái (Việt Nam)",
  hmn: "tiếng Mông",
  kjg: "tiếng Khơ Mú",
  tyz: "tiếng Tày",
  mtq: "tiếng Mường",
  jra: "tiếng Gia Rai",
  rad: "tiếng Ê Đê",
  bdq: "tiếng Ba Na",
  cjm: "tiếng Chăm",
} as const;

export type Language = keyof typeof languages;

/** The tags of all languages, as editors write them. */
export const languageTags = Object.keys(languages) as [Language, ...Language[]];

/** Whether a text is one of the tags. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(languages, tag);
}

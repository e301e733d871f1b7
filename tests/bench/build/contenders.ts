import { astro } from "./astro.ts";
import type { Contender } from "./contender.ts";
import { eleventy } from "./eleventy.ts";
import { hugo, hugoAndPagefind } from "./hugo.ts";
import { ours, oursPacked, oursWithArticleFiles, oursWithoutSearch } from "./ours.ts";

/** In the order in which they take their turns. */
export const contenders: readonly Contender[] = [
  ours,
  hugoAndPagefind,
  oursWithoutSearch,
  hugo,
  oursPacked,
  oursWithArticleFiles,
  eleventy,
  astro,
];

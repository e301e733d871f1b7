import { articleSchema } from "./article.ts";

/**
 * The kinds of content a section can hold. A new kind is one schema in this room, one line here, one layout, and one
 * folder of content.
 */
export const kinds = {
  article: { schema: articleSchema, name: "bài viết" },
} as const;

export type Kind = keyof typeof kinds;

/** The names of all kinds, as `site.yaml` writes them. */
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]];

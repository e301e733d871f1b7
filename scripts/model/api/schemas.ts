import * as z from "zod";
import { articleSchema, articlesSchema } from "./article.ts";
import { indexSchema, sectionsSchema, siteSchema } from "./site.ts";

/** Every kind of answer the API gives, by the name of its schema's file. */
export const apiSchemas = {
  index: indexSchema,
  site: siteSchema,
  sections: sectionsSchema,
  articles: articlesSchema,
  article: articleSchema,
};

export type ApiSchemaName = keyof typeof apiSchemas;

export const apiSchemaNames = Object.keys(apiSchemas) as ApiSchemaName[];

/**
 * The schema as it is published, JSON Schema 2020-12 (https://json-schema.org/draft/2020-12). It leaves room for entries
 * of later days (`io: "input"` forbids none), so that a client who validates does not break when version 1 grows.
 *
 * @param id the address the schema is published at
 */
export function publishedSchema(name: ApiSchemaName, id: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(apiSchemas[name], {
    target: "draft-2020-12",
    io: "input",
    // zod's pattern of a date is 400 characters that say no more than its format.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === "date-time") delete jsonSchema.pattern;
    },
  });
  return { $schema, $id: id, ...rest };
}

import { addresses, apiAddresses } from "../../scripts/model/address.ts";
import type { ApiArticles } from "../../scripts/model/api/article.ts";
import { apiSchemaNames, publishedSchema } from "../../scripts/model/api/schemas.ts";
import type { ApiIndex, ApiSections, ApiSite } from "../../scripts/model/api/site.ts";
import type {
  ApiArticlesPage,
  ApiIndexPage,
  ApiPage,
  ApiSectionsPage,
  ApiSitePage,
} from "../../scripts/model/machine-page.ts";
import type { Frame } from "../../scripts/model/page.ts";
import { articleOf, summaryOf } from "./api-article.ts";
import { jsonFile } from "./json.ts";

/** An answer of the API, in the form its schema describes (`scripts/model/api/`). */
export function apiFile(page: ApiPage, frame: Frame): string {
  switch (page.layout) {
    case "api-index":
      return jsonFile(indexOf(page, frame));
    case "api-site":
      return jsonFile(siteOf(page, frame));
    case "api-sections":
      return jsonFile(sectionsOf(page, frame));
    case "api-articles":
      return jsonFile(articlesOf(page, frame));
    case "api-article":
      return jsonFile(articleOf(page, frame));
    case "api-schema":
      return jsonFile(publishedSchema(page.schema, frame.origin + page.url));
  }
}

function indexOf({ url, total, updated, licence, api }: ApiIndexPage, { origin, site }: Frame): ApiIndex {
  const schemas = apiSchemaNames.map((name) => [name, origin + apiAddresses.schema(name)]);
  return {
    version: "1",
    self: origin + url,
    name: site.name,
    language: "vi",
    documentation: origin + addresses.openData,
    licence: licence ?? null,
    total,
    updated,
    resources: {
      site: origin + apiAddresses.site,
      sections: origin + apiAddresses.sections,
      articles: origin + apiAddresses.articles,
      article: api === "full" ? origin + apiAddresses.article("{section}", "{slug}") : null,
    },
    schemas: Object.fromEntries(schemas),
    feeds: { atom: origin + addresses.feed, json: origin + addresses.jsonFeed },
    sitemap: origin + addresses.sitemap,
  };
}

function siteOf({ url, timeZone }: ApiSitePage, { origin, site }: Frame): ApiSite {
  const { name, shortName, level, agency, address, contacts, notice } = site;
  const { phone = null, fax = null, email = null, hours = null } = contacts;
  return {
    self: origin + url,
    url: `${origin}/`,
    name,
    shortName,
    level,
    agency,
    address,
    contacts: { phone, fax, email, hours },
    language: "vi",
    timeZone,
    notice: notice ?? null,
  };
}

function sectionsOf({ url, sections }: ApiSectionsPage, { origin }: Frame): ApiSections {
  return {
    self: origin + url,
    sections: sections.map(({ slug, title, description = null, count }) => ({
      slug,
      title,
      description,
      url: origin + addresses.section(slug),
      total: count,
      feeds: {
        atom: origin + addresses.sectionFeed(slug),
        json: origin + addresses.sectionJsonFeed(slug),
      },
    })),
  };
}

function articlesOf({ url, total, newer, older, articles }: ApiArticlesPage, { origin }: Frame): ApiArticles {
  return {
    self: origin + url,
    ...(total === undefined ? {} : { total }),
    next: older === undefined ? null : origin + older,
    previous: newer === undefined ? null : origin + newer,
    articles: articles.map((one) => summaryOf(one, origin)),
  };
}

import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { renderPage } from "../../../layouts/render.tsx";
import { apiAddresses } from "../../../scripts/model/address.ts";
import { apiSchemaNames } from "../../../scripts/model/api/schemas.ts";
import type { ApiPage } from "../../../scripts/model/machine-page.ts";
import { planSite } from "../../../scripts/plan/plan.ts";
import { article, at, catalogueOf, NOW, picture, series, site } from "../../plan/catalogue.ts";
import { assets, bytesAt } from "../render.ts";
import { hostileTexts } from "./hostile.ts";

const full = article("a", "2018-12-05 07:56", {
  tags: ["Đất đai"],
  summary: "Đoạn dẫn.",
  updated: { date: at("2018-12-06 08:00"), note: "Sửa số liệu" },
  source: { name: "Báo Thử", url: "https://báo.example/tin mới" },
  image: { picture, alt: "Bờ kè", caption: "Bờ kè mới", credit: "An" },
  attachments: [{ file: "tin-tuc/m.pdf", title: "Mẫu", url: "/tep/ab/m.pdf", type: "PDF", bytes: 120 }],
  pages: [
    [{ kind: "prose", html: '<p>Xem <a href="/tin-tuc/b/">b</a>.</p>' }],
    [{ kind: "figure", figure: { picture: { ...picture, width: 300, height: 200 }, alt: "Cầu" } }],
  ],
});

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
/** As published, and the same closed to entries it does not name, so that an answer holds nothing undescribed. */
const schemas = Object.fromEntries(
  apiSchemaNames.map((name) => [name, JSON.parse(bytesAt(apiAddresses.schema(name), []))]),
);
const answers = { open: compiled((schema) => schema), closed: compiled(closedTo) };

function compiled(change: (schema: unknown) => unknown) {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id, ...schema }]) => [
      name,
      ajv.compile(change(schema) as object),
    ]),
  );
}

function closedTo(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closedTo);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closedTo(value)]));
  return "properties" in schema ? { ...inner, additionalProperties: false } : inner;
}

function faultsOf(name: string, bytes: string, form: keyof typeof answers = "closed") {
  const isSound = answers[form][name];
  return isSound?.(JSON.parse(bytes)) ? [] : isSound?.errors;
}

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  additionalProperties?: unknown;
}

describe.each(apiSchemaNames)("the schema of %s", (name) => {
  test("is JSON Schema 2020-12, by its own schema, and knows its address", () => {
    expect(schemas[name].$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schemas[name].$id).toBe(`https://thu.example/api/v1/schema/${name}.json`);
    expect(ajv.validateSchema(schemas[name])).toBe(true);
  });

  test("has a sentence on every entry, and room for those of later days", () => {
    const lost: string[] = [];
    const walk = (schema: Schema, path: string): void => {
      for (const [key, entry] of Object.entries(schema.properties ?? {})) {
        if (!entry.description) lost.push(`${path}.${key}`);
        walk(entry, `${path}.${key}`);
      }
      for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner) walk(inner, path);
      // Of a map, `additionalProperties` says what its entries are.
      if (schema.additionalProperties === false) lost.push(`${path} is closed`);
    };
    walk(schemas[name], name);
    expect(lost).toEqual([]);
  });
});

test.each([
  ["index", apiAddresses.index],
  ["site", apiAddresses.site],
  ["sections", apiAddresses.sections],
  ["articles", apiAddresses.articles],
  ["articles", apiAddresses.articlesPage(1)],
  ["article", apiAddresses.article("tin-tuc", "a")],
  ["article", apiAddresses.article("tin-tuc", "bai-1")],
])("an answer of %s, %s, is what its schema says and no more", (name, url) => {
  const bytes = bytesAt(url, [full, ...series(230)]);
  expect(faultsOf(name, bytes)).toEqual([]);
  expect(faultsOf(name, bytes, "open")).toEqual([]);
});

test("the schemas refuse what they do not describe", () => {
  const bytes = bytesAt(apiAddresses.article("tin-tuc", "a"), [full]);
  expect(faultsOf("article", bytes.replace('"title":', '"ten":'))).not.toEqual([]);
  expect(faultsOf("article", bytes.replace("2018-12-05T", "05/12/2018 "), "open")).not.toEqual([]);
});

test("an answer without a single article is sound too", () => {
  for (const name of ["index", "site", "sections", "articles"] as const) {
    expect(faultsOf(name, bytesAt(apiAddresses[name], []))).toEqual([]);
  }
});

test("one article is whole", () => {
  expect(JSON.parse(bytesAt(apiAddresses.article("tin-tuc", "a"), [full]))).toEqual({
    self: "https://thu.example/api/v1/articles/tin-tuc/a.json",
    language: "vi",
    url: "https://thu.example/tin-tuc/a/",
    canonical: "https://thu.example/tin-tuc/a/toan-bai/",
    title: "Bài a",
    summary: "Đoạn dẫn.",
    section: "tin-tuc",
    sectionTitle: "Tin tức",
    published: "2018-12-05T07:56:00+07:00",
    updated: { date: "2018-12-06T08:00:00+07:00", note: "Sửa số liệu" },
    author: "Thành Duy",
    tags: ["Đất đai"],
    image: {
      url: "https://thu.example/anh/ab/ab00112233445566-1200.jpeg",
      width: 1200,
      height: 750,
      alt: "Bờ kè",
      caption: "Bờ kè mới",
      credit: "An",
    },
    html:
      '<p>Xem <a href="https://thu.example/tin-tuc/b/">b</a>.</p>\n' +
      '<figure><img src="https://thu.example/anh/ab/ab00112233445566-300.jpeg" alt="Cầu" width="300" height="200"/></figure>',
    text: "Nội dung.",
    pictures: [
      expect.objectContaining({ alt: "Bờ kè" }),
      expect.objectContaining({ alt: "Cầu", width: 300 }),
    ],
    attachments: [
      { url: "https://thu.example/tep/ab/m.pdf", title: "Mẫu", type: "application/pdf", bytes: 120 },
    ],
    source: { name: "Báo Thử", url: "https://xn--bo-mia.example/tin%20m%E1%BB%9Bi" },
  });
});

test("the way in names every other answer, and none that is not there", () => {
  const plan = planSite(catalogueOf([full]), NOW);
  const { resources, schemas, feeds, documentation, sitemap, self } = JSON.parse(
    bytesAt(apiAddresses.index, [full]),
  );
  const urls = new Set(plan.pages.map(({ url }) => `https://thu.example${url}`));
  const { article: template, ...named } = resources;
  const addresses = [self, documentation, sitemap, ...[named, schemas, feeds].flatMap(Object.values)];
  expect(addresses).toHaveLength(13);
  expect(addresses.filter((url) => !urls.has(url))).toEqual([]);
  expect(urls).toContain(template.replace("{section}", "tin-tuc").replace("{slug}", "a"));
});

test("with room for lists only, nothing speaks of files of one article", () => {
  const { pages, frame } = planSite({ ...catalogueOf([full]), site: { ...site, api: "lists" } }, NOW);
  const api = pages.filter((page): page is ApiPage => page.layout.startsWith("api-"));
  expect(api.map(({ layout }) => layout)).not.toContain("api-article");
  for (const page of api.filter(({ layout }) => layout !== "api-schema")) {
    const bytes = renderPage(page, frame, assets);
    expect(bytes).not.toContain("articles/tin-tuc");
    expect(faultsOf(page.layout.slice("api-".length), bytes)).toEqual([]);
  }
});

test.each(hostileTexts)("an article full of %s is sound", (_, text) => {
  const hostile = article("a", "2018-12-05", {
    title: text,
    summary: text,
    author: text,
    text,
    tags: [`Thẻ ${text}`],
  });
  const bytes = bytesAt(apiAddresses.article("tin-tuc", "a"), [hostile]);
  expect(faultsOf("article", bytes)).toEqual([]);
  const kept = text.replace(/\p{Cs}/gu, "\ufffd");
  expect(JSON.parse(bytes)).toMatchObject({ title: kept, text: kept, author: kept });
});

/** Stock Eleventy: Markdown templates, Nunjucks layouts, collections. It makes the same pages as ours. */
import { readFileSync } from "node:fs";
import { day, outlineOf, stamp } from "./outline.js";

export default function portal(eleventy) {
  const sections = JSON.parse(readFileSync(new URL("./_data/sections.json", import.meta.url), "utf8"));
  let outline;
  // All collections come from one sorting of the articles, as a careful theme would do it.
  const outlined = (api) => {
    outline ??= outlineOf(
      api.getAll().filter(({ data }) => data.layout === "article.njk"),
      sections,
    );
    return outline;
  };
  for (const name of ["newest", "home", "lists", "feeds", "years", "months", "articles"])
    eleventy.addCollection(name, (api) => outlined(api)[name]);

  eleventy.addFilter("company", (url) => outline.company.get(url));
  eleventy.addFilter("day", day);
  eleventy.addFilter("stamp", stamp);
  eleventy.addFilter("tagUrl", (name) => outline.tagUrls.get(name));
  eleventy.addFilter("authorUrl", (name) => outline.authorUrls.get(name));
  eleventy.addPassthroughCopy("site.css");
  // Two-way comparisons and braces in an article are text, and it is faster so.
  return { markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}

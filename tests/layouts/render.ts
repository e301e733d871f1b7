import { parseHTML } from "linkedom";
import { renderPage } from "../../layouts/render.tsx";
import type { Article } from "../../scripts/model/article.ts";
import type { Sketch } from "../../scripts/model/drawing.ts";
import type { Assets } from "../../scripts/model/page.ts";
import { planSite } from "../../scripts/plan/plan.ts";
import type { Audience } from "../../scripts/plan/selection.ts";
import { sketchOf } from "../../scripts/plan/sketch.ts";
import { catalogueOf, NOW, site } from "../plan/catalogue.ts";

const made: Assets = {
  styles: { page: "a{b:c}", home: "a{b:d}", search: "a{b:e}" },
  styleHashes: { page: "cGFnZQ==", home: "aG9tZQ==", search: "c2VhcmNo" },
  boot: "boot()",
  bootHash: "Ym9vdA==",
  readerScript: "/assets/reader-0.js",
  searchScript: "/assets/search-0.js",
  icon: "/assets/icon-0.svg",
  icons: [{ url: "/assets/icon-0.png", side: 192, purpose: "any" }],
  cards: {},
};

/** The same with a card drawn for each name of a site's sketch. */
export function assetsFor({ cards }: Sketch): Assets {
  const drawn = cards.map(({ name, title }) => [
    name,
    { url: `/assets/chia-se-${name || "cong"}.png`, width: 1200, height: 630, title },
  ]);
  return { ...made, cards: Object.fromEntries(drawn) };
}

/** Those of the site that tests of layouts share. */
export const assets = assetsFor(sketchOf(site));

/** The bytes of the page at an address of a site that holds these articles. */
export function bytesAt(url: string, articles: Article[], audience: Audience = "public"): string {
  const plan = planSite(catalogueOf(articles), NOW, audience);
  const page = plan.pages.find((one) => one.url === url);
  if (!page) throw new Error(`no page at ${url}`);
  return renderPage(page, plan.frame, assets);
}

/** The same as a document to look things up in. */
export function documentAt(url: string, articles: Article[], audience?: Audience): Document {
  return parseHTML(bytesAt(url, articles, audience)).document;
}

/** The words of an element as a reader sees them, white space folded. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** The words of all elements a selector finds. */
export function textsOf(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].map(textOf);
}

import { jsxTemplate } from "preact/jsx-runtime";
import type { Language } from "../../scripts/model/language.ts";

/**
 * The door through which ready-made markup enters a page, as what an element holds. What comes through is made by the
 * house: prose the reader rendered from Markdown with raw HTML off, the house's own style sheet and script, and a page's
 * JSON-LD, escaped.
 */
export function Raw({ as: Tag, html, ...rest }: RawProps) {
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** The same for what one of our own components made before, which stands here as it is, without an element around it. */
export function Ready({ html }: { html: string }) {
  return jsxTemplate([html]);
}

type RawProps =
  | { as: "div"; html: string; class?: string; lang?: Language | undefined }
  | { as: "style"; html: string }
  | { as: "script"; html: string; type?: "application/ld+json" };

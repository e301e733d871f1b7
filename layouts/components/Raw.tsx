import type { Language } from "../../scripts/model/language.ts";

/**
 * The only door through which ready-made markup enters a page. What comes through is made by the house: prose the
 * reader rendered from Markdown with raw HTML off, and the house's own style sheet and script.
 */
export function Raw({
  as: Tag,
  html,
  ...rest
}: {
  as: "div" | "script" | "style";
  html: string;
  class?: string;
  lang?: Language | undefined;
}) {
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}

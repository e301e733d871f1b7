/**
 * The only door through which ready-made markup enters a page. What comes through is made by the house: prose the
 * reader rendered from Markdown with raw HTML off, the house's own style sheet, and a page's JSON-LD, escaped.
 */
export function Raw({ as: Tag, html, ...rest }: RawProps) {
  return <Tag {...rest} dangerouslySetInnerHTML={{ __html: html }} />;
}

type RawProps =
  | { as: "div" | "style"; html: string; class?: string }
  | { as: "script"; html: string; type: "application/ld+json" };

/** Markup that is XML already, and not to be escaped again. */
export interface Xml {
  readonly xml: string;
}

type Child = Xml | string | undefined | false;

/**
 * An element of XML 1.0, its text and attributes escaped; what is `undefined` is left out. Preact writes HTML: it leaves
 * `]]>` in text, which XML forbids, and characters that XML has no way to write.
 *
 * @example element("link", { rel: "self", href: "/a?b&c" }).xml // '<link rel="self" href="/a?b&amp;c"/>'
 */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  ...children: (Child | Child[])[]
): Xml {
  let written = "";
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) written += ` ${key}="${escaped(value).replaceAll('"', "&quot;")}"`;
  }
  let inside = "";
  for (const child of children) inside += Array.isArray(child) ? child.map(textOf).join("") : textOf(child);
  return { xml: inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>` };
}

/** A whole file of XML. */
export function xmlFile({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function textOf(child: Child): string {
  if (child === undefined || child === false) return "";
  return typeof child === "string" ? escaped(child) : child.xml;
}

/** What XML 1.0 cannot hold in any form (https://www.w3.org/TR/xml/#charsets): controls, lone surrogates, two more. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this pattern is for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The same and whole pairs of surrogates, without the flag that makes a search four times as slow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const DOUBTFUL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

function escaped(text: string): string {
  const sound = DOUBTFUL.test(text) ? text.replace(UNWRITABLE, "\ufffd") : text;
  return sound.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

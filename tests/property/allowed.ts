/**
 * All that a page may consist of: every element, and beside the global attributes those each may carry. Whatever is not
 * in this file was not meant by a layout.
 */

/** Attributes that any element of a body may carry. */
export const globalAttributes = ["id", "class", "tabindex", "hidden", "role", "title", "lang"];

/** Attributes by how their name begins, on any element. */
export const attributePrefixes = ["aria-"];

export const elements: Record<string, string[]> = {
  // The document and its head
  html: [],
  head: [],
  meta: ["charset", "name", "property", "content", "http-equiv", "media"],
  title: [],
  link: ["rel", "href", "type"],
  style: [],
  script: ["type", "src"],
  body: [],
  // The parts of a page
  header: [],
  nav: ["popover"],
  main: [],
  article: [],
  section: [],
  aside: ["data-kind"],
  footer: [],
  search: [],
  address: [],
  div: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  // Text
  p: [],
  span: [],
  a: ["href", "rel", "download", "hreflang"],
  em: [],
  strong: [],
  s: [],
  code: [],
  pre: [],
  br: [],
  hr: [],
  blockquote: [],
  ul: [],
  ol: ["start"],
  li: [],
  time: ["datetime"],
  noscript: [],
  // Tables
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ["scope"],
  td: [],
  // Pictures
  figure: [],
  figcaption: [],
  picture: [],
  source: ["type", "srcset", "sizes"],
  img: ["src", "srcset", "sizes", "alt", "width", "height", "decoding", "loading", "fetchpriority"],
  // The emblem, a drawing of the house
  svg: ["viewBox", "width", "height", "focusable"],
  g: ["fill", "stroke"],
  circle: ["cx", "cy", "r", "fill", "stroke-width", "stroke-dasharray"],
  path: ["d", "fill", "transform", "stroke", "stroke-width", "stroke-linecap", "stroke-dasharray"],
  // The two search forms
  form: ["action", "method"],
  label: ["for"],
  input: ["type", "name", "value", "placeholder", "autocomplete", "enterkeyhint"],
  details: [],
  summary: [],
  select: ["name"],
  option: ["value"],
  button: ["type", "popovertarget", "name", "value"],
  progress: ["value", "max"],
};

/** What a link may begin with; anything else is an address of this site. */
export const schemes = ["http:", "https:", "mailto:", "tel:"];

/** Attributes that hold an address. */
export const addressAttributes = [
  "href",
  "src",
  "action",
  "formaction",
  "poster",
  "cite",
  "background",
  "data",
  "ping",
];

/** Classes come from layouts, but for the language an editor names above a block of code. */
export const classes = /^(?:[a-z]+(?:-[a-z]+)*|language-\S+)$/;

/** The forms of the house, by class, and where they lead. */
export const forms: Record<string, string> = { "search-row": "/tim-kiem/", "search-form": "/tim-kiem/" };

/** `<meta http-equiv>` on the pages of each layout; `*` on all. */
export const pragmas: Record<string, string[]> = {
  "*": ["content-security-policy"],
  redirect: ["refresh"],
};

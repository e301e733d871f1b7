import fc from "fast-check";

/** Pieces of text that have broken other generators. */

/** What template languages would run; on a page it must stand as it was typed. */
export const templates = [
  "{{ 7*7 }}",
  "{{ range.constructor('return 1')() }}",
  "{% raw %}",
  "{% include '/etc/passwd' %}",
  "{# hidden #}",
  "{{{ html }}}",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is what is tested
  "${7*7}",
  "#{7*7}",
  "<%= 7*7 %>",
  "{{ '<b>' | safe }}",
] as const;

const vietnamese = [
  "Đất",
  "đai",
  "Uỷ ban",
  "nhân dân",
  "thị xã",
  "Quỳnh Thiện",
  "họp",
  "ngày 05/12/2018",
  "cộng hoà",
  "nghiêng ngả",
];

const strange = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "</style><script>alert(1)</script>",
  "</title><svg/onload=alert(1)>",
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  "<!--",
  "]]>",
  "<![CDATA[",
  "&lt;script&gt;",
  "&#x3c;iframe src=//evil&#x3e;",
  "<style>*{display:none}</style>",
  "<form action=//evil><input></form>",
  "javascript:alert(1)",
  "&amp;amp;",
  "&#0;",
  "&#x202e;",
  "\\u202e",
  "__proto__",
  "constructor",
  "👩‍👩‍👧 🇻🇳",
  "\ufffe",
  "\u2028",
  "\u00a0",
  "\u200b",
  "\u00ad",
  "%00%2e%2e%2f",
  "../../../etc/passwd",
  "C«ng hoµ x· héi chñ nghÜa",
  "Cá»™ng hÃ²a",
  "::: sang-trang :::",
  "---",
];

/** Signs of Unicode's dark corners, control characters among them. */
const corners = [
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u0085",
  "\u202e",
  "\u2066",
  "\ufeff",
  "\ufffd",
  "\r",
  "\u007f",
];

export const template = fc.constantFrom(...templates);
export const vietnameseWord = fc
  .tuple(fc.constantFrom(...vietnamese), fc.boolean())
  .map(([word, apart]) => (apart ? word.normalize("NFD") : word));

/** A word or two a reader could meet; no control characters, which refuse a whole file. */
export const word = fc.oneof(
  { weight: 6, arbitrary: vietnameseWord },
  { weight: 1, arbitrary: template },
  { weight: 1, arbitrary: fc.constantFrom(...strange.slice(0, 17)) },
);

/** Anything. */
export const wildWord = fc.oneof(
  { weight: 3, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom(...strange) },
  { weight: 1, arbitrary: fc.constantFrom(...corners) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);

export const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
export const wildPhrase = fc.array(wildWord, { maxLength: 5 }).map((words) => words.join(" "));

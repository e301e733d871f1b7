import fc from "fast-check";
import { expect, test } from "vitest";
import { articleText, SITE_YAML } from "../reader/content.ts";
import { keepsPromises } from "./reading.ts";
import { patience, tries } from "./settings.ts";
import { phrase, wildPhrase } from "./words.ts";

const quoted = (text: fc.Arbitrary<string>) => text.map((words) => JSON.stringify(words));
const address = fc.oneof(
  fc.constantFrom(
    "javascript:alert(1)",
    "https://javascript:alert(1)@example.vn/",
    'https://example.vn/" onclick="alert(1)',
    "https://example.vn/\u0000",
    "https:\\\\example.vn",
    "\thttps://example.vn",
    "//example.vn",
    "data:text/html,x",
    "https://example.vn/{{ 7*7 }}",
  ),
  fc.webUrl(),
  wildPhrase,
);
const slug = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,12}$/),
  fc.constantFrom("tin", "trang", "anh", "..", "a/b", "Tin", "index-html"),
);

const entry = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("name", "shortName", "agency", "address", "notice"),
      quoted(fc.oneof(phrase, wildPhrase)),
    )
    .map(([key, text]) => `${key}: ${text}`),
  fc
    .tuple(
      fc.constantFrom("domain", "timeZone", "level", "articlesPerPage", "__proto__"),
      quoted(fc.oneof(address, phrase)),
    )
    .map(([key, text]) => `${key}: ${text}`),
  fc
    .tuple(
      fc.constantFrom("phone", "fax", "email", "hours"),
      quoted(fc.oneof(phrase, wildPhrase, address, fc.emailAddress())),
    )
    .map(([key, text]) => `contacts: {${key}: ${text}}`),
  fc
    .tuple(quoted(phrase), quoted(phrase), quoted(address))
    .map(([title, name, url]) => `sideBlocks: [{title: ${title}, links: [{title: ${name}, url: ${url}}]}]`),
  fc
    .array(fc.tuple(slug, quoted(phrase)), { minLength: 1, maxLength: 3 })
    .map(
      (list) =>
        `sections: [{slug: tin, title: Tin}, ${list.map(([one, title]) => `{slug: "${one}", title: ${title}, menu: 3}`).join(", ")}]`,
    ),
  fc
    .tuple(fc.constantFrom("name", "sections", "contacts", "sideBlocks", "domain"), wildPhrase)
    .map(([key, text]) => `${key}: ${text}`),
);

/** A sound `site.yaml` with some of its entries written anew. */
const siteYaml = fc.array(entry, { maxLength: 3 }).map((entries) => {
  const given = new Map(entries.map((text) => [text.slice(0, text.indexOf(":")), text]));
  const kept = SITE_YAML.split(/\n(?=\S)/).filter((text) => !given.has(text.slice(0, text.indexOf(":"))));
  return [...kept, ...given.values()].join("\n");
});

test(
  "any site.yaml",
  async () => {
    let built = 0;
    await fc.assert(
      fc.asyncProperty(siteYaml, async (text) => {
        const { pages } = await keepsPromises({
          "site.yaml": text,
          "tin/bai.md": articleText(),
        });
        if (pages.size > 0) built++;
      }),
      tries(150),
    );
    expect(built, "the generators make hardly any site").toBeGreaterThan(30);
  },
  patience,
);

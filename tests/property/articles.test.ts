import fc from "fast-check";
import { expect, test } from "vitest";
import { fence, soundHead, wildHead } from "./front-matter.ts";
import { invisible, wordsOf } from "./html.ts";
import { soundBody, wildBody } from "./markdown.ts";
import { type Files, keepsPromises } from "./reading.ts";
import { patience, tries } from "./settings.ts";
import { templates } from "./words.ts";

const article = (head: fc.Arbitrary<string>, body: fc.Arbitrary<string>) =>
  fc.tuple(fence, head, body).map(([[open, close], front, text]) => open + front + close + text);

/** Several at a time: what goes wrong between articles shows only among them. */
const folder = (one: fc.Arbitrary<string>) =>
  fc
    .array(one, { minLength: 1, maxLength: 5 })
    .map((texts): Files => Object.fromEntries(texts.map((text, at) => [`tin/bai-${at}.md`, text])));

test(
  "any front matter",
  async () => {
    await fc.assert(
      fc.asyncProperty(folder(article(wildHead, soundBody)), async (files) => {
        await keepsPromises(files);
      }),
      tries(100),
    );
  },
  patience,
);

test(
  "any Markdown",
  async () => {
    await fc.assert(
      fc.asyncProperty(folder(article(soundHead, wildBody)), async (files) => {
        await keepsPromises(files);
      }),
      tries(100),
    );
  },
  patience,
);

test(
  "what editors may write is published",
  async () => {
    let published = 0;
    await fc.assert(
      fc.asyncProperty(folder(article(soundHead, soundBody)), async (files) => {
        const { pages } = await keepsPromises(files);
        expect(pages.has("/")).toBe(true);
        published += [...pages.keys()].filter((url) => /^\/tin\/bai-\d\/$/.test(url)).length;
      }),
      tries(80),
    );
    expect(published, "the generators make hardly anything that can be published").toBeGreaterThan(20);
  },
  patience,
);

test(
  "template syntax stands on a page as it was typed, wherever it was typed",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...templates), fc.constantFrom(...templates), async (one, two) => {
        const quoted = JSON.stringify(`Bài ${one}`);
        const lines = ["title", "author", "summary", "source"].map((key) => `${key}: ${quoted}`).join("\n");
        const more = `tags: [${quoted}]\nimage: {src: anh.jpg, alt: ${quoted}, caption: ${quoted}}`;
        // Markdown's own signs are escaped: what is tested is that nothing else has a meaning.
        const typed = `${one} ${two}`.replace(/[<*]/g, "\\$&");
        const body = `Thân ${typed}\n\n## Mục ${typed}\n\n- ${typed}\n\n| Ô ${typed} |\n|---|\n| b |`;
        const text = `---\n${lines}\ndate: 05/12/2018\n${more}\n---\n\n${body}\n`;
        const { problems, pages } = await keepsPromises({ "tin/bai.md": text });
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
        const words = wordsOf(pages.get("/tin/bai/") ?? "");
        expect(words.split(`Bài ${one}`).length - 1).toBeGreaterThanOrEqual(6);
        for (const before of ["Thân", "Mục", "Ô"]) expect(words).toContain(`${before} ${one} ${two}`);
      }),
      tries(40),
    );
  },
  patience,
);

test(
  "nothing invisible reaches a page, however it is spelled",
  async () => {
    const hidden = fc.constantFrom(
      0x00,
      0x07,
      0x1b,
      0x7f,
      0x85,
      0x202a,
      0x202e,
      0x2066,
      0x2069,
      0xfeff,
      0xfffe,
      0xffff,
    );
    await fc.assert(
      fc.asyncProperty(
        hidden,
        fc.subarray(["title", "summary", "author", "tags"], { minLength: 1 }),
        async (sign, keys) => {
          const code = sign.toString(16);
          const entry = (key: string) => `"Bài ${keys.includes(key) ? `\\u${code.padStart(4, "0")}` : ""}x"`;
          const lines = ["title", "author", "summary"].map((key) => `${key}: ${entry(key)}`).join("\n");
          const head = `---\n${lines}\ntags: [${entry("tags")}]\ndate: 05/12/2018\n---\n`;
          const body = `Thân &#x${code}; &#${sign}; <https://example.vn/&#x${code};> [a](/tin/ "&#x${code};")\n`;
          const { pages } = await keepsPromises({
            "tin/dau.md": `${head}\nThân\n`,
            "tin/than.md": plain + body,
          });
          for (const [url, bytes] of pages) expect(invisible(bytes), `on ${url}`).toEqual([]);
        },
      ),
      tries(40),
    );
  },
  patience,
);

const plain = "---\ntitle: Bài\nauthor: Ban\ndate: 05/12/2018\n---\n\n";

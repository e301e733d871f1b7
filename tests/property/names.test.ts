import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { test } from "vitest";
import { readContent } from "../../scripts/reader/read.ts";
import { articleText, SITE_YAML } from "../reader/content.ts";
import { canBeTold, type Files, keepsPromises } from "./reading.ts";
import { patience, tries } from "./settings.ts";
import { vietnameseWord, wildWord } from "./words.ts";

const known = fc.constantFrom(
  ..."bai BAI bài Bài trang index con aux nul com1 feed.xml 404.html anh assets pagefind tep tim-kiem tu-khoa".split(
    " ",
  ),
  ..."...md ..bai bai. -bai _bai bai%2e%2e %00 %2F %5c..%5c 100%#1? a&b a=b;c ~ __proto__ constructor toString".split(
    " ",
  ),
  "bai bai",
  " bai ",
  "b\\..\\ai",
  "bai\nmới",
  "tết".normalize("NFD"),
  "ắ".repeat(84),
  "a".repeat(80),
  "a".repeat(81),
  "a".repeat(252),
  "đ-".repeat(60),
);
const name = fc
  .oneof(
    { weight: 4, arbitrary: known },
    {
      weight: 2,
      arbitrary: fc.array(vietnameseWord, { minLength: 1, maxLength: 4 }).map((words) => words.join("-")),
    },
    { weight: 1, arbitrary: wildWord },
  )
  .map((text) => text.replaceAll("\u0000", "-").replace(/[/\p{Cs}]/gu, "-"));
const ending = fc.constantFrom(
  ".md",
  ".md",
  ".md",
  ".md",
  ".MD",
  ".md.md",
  ".txt",
  ".jpg",
  ".pdf",
  ".11ty.js",
  "",
);
const fits = (path: string) =>
  path.split("/").every((one) => one !== "" && one !== "." && one !== ".." && Buffer.byteLength(one) <= 255);
const path = fc
  .oneof(
    {
      weight: 5,
      arbitrary: fc
        .tuple(fc.constant("tin"), name, ending)
        .map(([section, stem, end]) => `${section}/${stem}${end}`),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(name, name, ending).map(([above, stem, end]) => `tin/${above}/${stem}${end}`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(name, name, ending).map(([above, stem, end]) => `${above}/${stem}${end}`),
    },
    { weight: 1, arbitrary: fc.tuple(name, ending).map(([stem, end]) => `${stem}${end}`) },
  )
  .filter(fits);

test(
  "any names of files and folders",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(path, { minLength: 1, maxLength: 6 }), async (paths) => {
        const files: Files = {};
        for (const one of paths) if (!blocked(one, files)) files[one] = articleText();
        await keepsPromises(files);
      }),
      tries(150),
    );
  },
  patience,
);

test(
  "names that are not even text",
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 60 }), async (bytes) => {
        const folder = await mkdtemp(join(tmpdir(), "cong-tin-property-"));
        try {
          await writeFile(join(folder, "site.yaml"), SITE_YAML);
          await mkdir(join(folder, "tin"));
          const stem = Buffer.from(bytes.map((byte) => (byte === 0 || byte === 0x2f ? 0xff : byte)));
          const file = Buffer.concat([Buffer.from(`${folder}/tin/a`), stem, Buffer.from(".md")]);
          await writeFile(file, articleText());
          const { problems } = await readContent(folder);
          const shown = await readdir(join(folder, "tin"));
          canBeTold(problems, Object.fromEntries(shown.map((one) => [`tin/${one}`, articleText()])));
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }),
      tries(60),
    );
  },
  patience,
);

/** Whether a path wants a folder where a file lies, or the other way about; on a disk without capitals as well. */
function blocked(one: string, files: Files): boolean {
  return Object.keys(files).some(
    (other) => other === one || other.startsWith(`${one}/`) || one.startsWith(`${other}/`),
  );
}

import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../scripts/reader/text.ts";
import { articleText } from "../reader/content.ts";
import { tcvn3, vni, windows1258 } from "../reader/encoders.ts";
import { canBeTold, keepsPromises } from "./reading.ts";
import { patience, tries } from "./settings.ts";
import { wildPhrase } from "./words.ts";

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(0x00, 0x0a, 0x0d, 0x2d, 0x3a, 0x41, 0x80, 0xc3, 0xe1, 0xbb, 0xed, 0xef, 0xf4, 0xff),
    )
    .map((list) => Uint8Array.from(list)),
);
const text = wildPhrase.map((body) => articleText(body));
const encoded = fc
  .tuple(
    text,
    fc.constantFrom<((text: string) => Uint8Array)[]>(
      tcvn3,
      vni,
      windows1258,
      (one) => Buffer.from(one, "latin1"),
      (one) => Buffer.from(one, "utf16le"),
      (one) => Buffer.from(`\ufeff${one}`, "utf16le"),
      (one) => Buffer.from(one),
    ),
  )
  .map(([one, encode]) => encode(one));
/** Sound text with a few bytes changed. */
const damaged = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 4 }))
  .map(([one, changes]) => {
    const copy = Buffer.from(one);
    for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte;
    return copy;
  });
const anything = fc.oneof(bytes, encoded, damaged);

test(
  "text is clean, or one problem at a place that is there",
  () => {
    fc.assert(
      fc.property(anything, (file) => {
        const decoded = decodeText(file, "tin/bai.md");
        if (typeof decoded !== "string") return canBeTold([decoded], { "tin/bai.md": file });
        expect(decoded).toBe(decoded.normalize("NFC"));
        expect(decoded).not.toMatch(/[\r\ufeff\ufffd\ufffe\uffff\u202a-\u202e\u2066-\u2069]/);
        // What was read once reads the same again.
        expect(decodeText(Buffer.from(decoded), "tin/bai.md")).toBe(decoded);
      }),
      tries(3_000),
    );
  },
  patience,
);

test(
  "any bytes may lie in the content folder, as articles and as site.yaml",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anything, { minLength: 1, maxLength: 6 }),
        fc.option(anything),
        async (articles, site) => {
          const files = Object.fromEntries(articles.map((file, at) => [`tin/bai-${at}.md`, file]));
          await keepsPromises({ ...files, ...(site && { "site.yaml": site }) });
        },
      ),
      tries(60),
    );
  },
  patience,
);

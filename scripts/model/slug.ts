import slugify from "@sindresorhus/slugify";

/** The longest slug an address may hold, in characters: a file system allows 255 bytes a name, people far less. */
export const SLUG_LIMIT = 80;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The address form of a Vietnamese text: unaccented, lower case, `đ` as `d`, words joined by hyphens. NFC and NFD
 * writings of one text give one slug.
 *
 * @example slugOf("Đảng uỷ & nhân dân") // "dang-uy-va-nhan-dan"
 */
export function slugOf(text: string): string {
  // Names of files are slugs as a rule.
  if (SLUG.test(text)) return text;
  const known = made.get(text);
  if (known !== undefined) return known;
  const slug = slugify(text.normalize("NFC"), { decamelize: false, customReplacements: [["&", " va "]] });
  if (made.size >= REMEMBERED) made.clear();
  made.set(text, slug);
  return slug;
}

/** Tags and authors are few and asked for on every page; slugify costs 20 µs a word. */
const made = new Map<string, string>();
const REMEMBERED = 20_000;

/** Whether a text already is a slug that may stand in an address. */
export function isSlug(text: string): boolean {
  return text.length <= SLUG_LIMIT && SLUG.test(text);
}

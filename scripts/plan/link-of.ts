/** A site has few links that many pages show: its sections, tags and authors. */
const made = new Map<string, { title: string; url: string | undefined }>();
const REMEMBERED = 20_000;

/** A link that is the same object from plan to plan, as long as it says the same. */
export function linkOf<Url extends string | undefined>(title: string, url: Url): { title: string; url: Url } {
  const key = `${url} ${title}`;
  const known = made.get(key) as { title: string; url: Url } | undefined;
  if (known) return known;
  const link = { title, url };
  if (made.size >= REMEMBERED) made.clear();
  made.set(key, link);
  return link;
}

/** One thing a page says of itself, as a `meta` element of its head. */
export interface Meta {
  name: string;
  content: string;
}

/** Of a list of names and what there may be to say, those where there is something. */
export function metasOf(entries: readonly (readonly [name: string, content: string | undefined])[]): Meta[] {
  const said: Meta[] = [];
  for (const [name, content] of entries) if (content) said.push({ name, content });
  return said;
}

/**
 * Whether a byline is a person's name or that of a body that writes as one. In Vietnamese a person's name is written with
 * a capital at each syllable; a body's has syllables without (`Ban biên tập`) or a short form (`BBT`, `UBND phường`).
 *
 * @example authorKind("Nguyễn Thị Hồng A") // "Person"
 */
export function authorKind(name: string): "Person" | "Organization" {
  const syllables = name.match(/\p{L}[\p{L}\p{M}\d]*/gu) ?? [];
  const isPart = (one: string): boolean => /^\p{Lu}$/u.test(one) || /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(one);
  return syllables.length > 0 && syllables.every(isPart) ? "Person" : "Organization";
}

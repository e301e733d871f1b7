/**
 * What a reader may choose about how pages look, and the values each choice has beside the usual one. A choice is kept on
 * the device under its name, and stands on `<html>` as `data-…` for the style sheet.
 */
export const displayChoices = {
  /** Usual: what the device prefers. */
  theme: ["light", "dark", "contrast"],
  /** Steps of the size of letters; usual: 0. */
  text: ["-1", "1", "2"],
} as const;

export type DisplayChoice = keyof typeof displayChoices;

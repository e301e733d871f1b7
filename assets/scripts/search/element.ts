/** A new element with a class and what stands in it. Strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = "",
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/**
 * A part that the search page has.
 *
 * @throws if it has not
 */
export function part<Kind extends HTMLElement = HTMLElement>(room: ParentNode, selector: string): Kind {
  const found = room.querySelector<Kind>(selector);
  if (!found) throw new Error(`the search page has no ${selector}`);
  return found;
}

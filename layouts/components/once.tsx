import { type ComponentChildren, Fragment, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { Ready } from "./Raw.tsx";

/**
 * A component that is rendered once for the same props, and stands ready-made in all other pages that have it: menus,
 * footers, the line of an article in a dozen lists. Its markup depends on its props alone, which are known by their
 * identity and kept no longer than they live, so what is ready is never out of date.
 *
 * @example export const Footer = once(({ frame }: { frame: Frame }) => <footer>{frame.site.name}</footer>);
 * @param component without children; its props are flags, short words, and objects that many pages share
 */
export function once<Props extends object>(
  component: (props: Props) => ComponentChildren,
): (props: Props) => VNode {
  const all: Known = {};
  return (props) => {
    let known = all;
    for (const name in props) known = after(after(known, name), props[name]);
    known.html ??= renderToString(<Fragment>{component(props)}</Fragment>);
    return <Ready html={known.html} />;
  };
}

/** What was rendered, by the props it was rendered for: one after the other, each by its name and then its value. */
interface Known {
  html?: string;
  words?: Map<unknown, Known>;
  objects?: WeakMap<object, Known>;
}

function after(known: Known, part: unknown): Known {
  if (typeof part === "object" && part !== null) {
    known.objects ??= new WeakMap();
    return entryOf(known.objects, part);
  }
  known.words ??= new Map();
  return entryOf(known.words, part);
}

function entryOf<Key>(
  entries: { get(key: Key): Known | undefined; set(key: Key, known: Known): unknown },
  key: Key,
): Known {
  const entry = entries.get(key) ?? {};
  if (!entries.get(key)) entries.set(key, entry);
  return entry;
}

import type { ComponentChildren } from "preact";

/** The elements of Atom (RFC 4287) that HTML does not have, so that a feed is type-checked like any page. */
interface AtomElement {
  children?: ComponentChildren;
  key?: string;
}

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      feed: AtomElement & { xmlns: string; "xml:lang": string };
      entry: AtomElement;
      id: AtomElement;
      updated: AtomElement;
      published: AtomElement;
      author: AtomElement;
      name: AtomElement;
      category: AtomElement & { term: string };
    }
  }
}

import { jsxAttr } from "preact/jsx-runtime";
import type { Meta } from "../../scripts/model/head/meta.ts";
import { Ready } from "./Raw.tsx";

export interface MetasProps {
  /** The attribute that says their names. */
  by: "name" | "property";
  metas: readonly Meta[];
}

/** The two dozen `meta` elements of every head, written as the text that Preact would make of them. */
export function Metas({ by, metas }: MetasProps) {
  const html = metas.map(
    ({ name, content }) => `<meta ${jsxAttr(by, name)} ${jsxAttr("content", content)}/>`,
  );
  return <Ready html={html.join("")} />;
}

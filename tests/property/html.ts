import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import type { Page } from "../../scripts/model/page.ts";
import { assets } from "../layouts/render.ts";
import {
  addressAttributes,
  attributePrefixes,
  classes,
  elements,
  forms,
  globalAttributes,
  pragmas,
  schemes,
} from "./allowed.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Everything on a page that the allow-list does not know, as a browser without JavaScript would have read it. */
export function offences(html: string, page: Page): string[] {
  const all = elementsOf(parse(html, { scriptingEnabled: false }));
  return [
    ...all.flatMap((element) => [
      ...judgeElement(element, page),
      ...element.attrs.flatMap(({ name, value }) => judgeAttribute(element, name, value)),
    ]),
    ...gaps(all),
  ];
}

/** Headings that leave out a level, whatever levels an editor wrote. */
function gaps(all: readonly Element[]): string[] {
  const levels = all
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map(({ tagName }) => Number(tagName[1]));
  const gap = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
  return gap ? [`headings ${levels.join(" ")}`] : [];
}

/** The words of a page, as a browser would show them. */
export function wordsOf(html: string): string {
  const text = (node: Node): string => {
    if (defaultTreeAdapter.isTextNode(node)) return node.value;
    if (defaultTreeAdapter.isElementNode(node) && ["style", "script"].includes(node.tagName)) return "";
    return childrenOf(node).map(text).join("");
  };
  return text(parse(html, { scriptingEnabled: false }));
}

/** Control characters, marks that turn reading order around and no letters at all, in words and in attributes. */
export function invisible(html: string): string[] {
  const elements = elementsOf(parse(html, { scriptingEnabled: false }));
  const values = elements.flatMap(({ attrs }) => attrs.map(({ value }) => value));
  const sign = /[^\n\P{Cc}]|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
  return [html, wordsOf(html), ...values]
    .filter((text) => sign.test(text))
    .map((text) => JSON.stringify(text.slice(0, 200)));
}

function judgeElement(element: Element, page: Page): string[] {
  const name = element.tagName;
  if (!Object.hasOwn(elements, name)) return [`<${name}>`];
  const words = textOf(element);
  if (name === "script" && !isOurScript(element, words)) return ["a script not ours"];
  if (name === "style" && !Object.values(assets.styles).includes(words)) return ["a style sheet not ours"];
  if (name === "form" && forms[attribute(element, "class")] !== attribute(element, "action"))
    return ["a form not ours"];
  const pragma = attribute(element, "http-equiv").toLowerCase();
  const known = [...(pragmas["*"] ?? []), ...(pragmas[page.layout] ?? [])];
  if (pragma && !known.includes(pragma)) return [`<meta http-equiv="${pragma}">`];
  if (pragma === "refresh" && !/^0; url=\/(?![/\\])[\w/-]*$/.test(attribute(element, "content")))
    return ["a redirect elsewhere"];
  return [];
}

/** The script that stands in every page, the two that are fetched, and data that no browser runs. */
function isOurScript(element: Element, words: string): boolean {
  const [src, type] = [attribute(element, "src"), attribute(element, "type")];
  if (src !== "") return [assets.searchScript, assets.readerScript].includes(src) && words === "";
  if (type !== "application/ld+json") return type === "" && words === assets.boot;
  return !words.includes("<") && typeof JSON.parse(words) === "object";
}

function judgeAttribute(element: Element, name: string, value: string): string[] {
  const written = `<${element.tagName} ${name}="${value}">`;
  const known = [...globalAttributes, ...(elements[element.tagName] ?? [])];
  if (!known.includes(name) && !attributePrefixes.some((prefix) => name.startsWith(prefix))) return [written];
  if (name === "id" && !/^[a-z0-9-]+$/.test(value)) return [written];
  if (name === "class" && !value.split(" ").every((one) => classes.test(one))) return [written];
  if (addressAttributes.includes(name) && !isAddress(value)) return [written];
  if (name === "srcset" && !value.split(", ").every((one) => isAddress(one.split(" ")[0] ?? "")))
    return [written];
  return [];
}

/** Whether an address leads where an address may, as the URL standard reads it: without tabs, line ends, spaces. */
function isAddress(value: string): boolean {
  if (!URL.canParse(value, "https://cong.example/")) return false;
  const { protocol, host } = new URL(value, "https://cong.example/");
  if (!schemes.includes(protocol)) return false;
  // Another host is named with its scheme, or not at all.
  return host === "" || host === "cong.example" || /^https?:\/\//i.test(value);
}

function elementsOf(node: Node): Element[] {
  const own = defaultTreeAdapter.isElementNode(node) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap(elementsOf)];
}

function childrenOf(node: Node): Node[] {
  const inert = "content" in node ? [node.content] : [];
  return "childNodes" in node ? [...node.childNodes, ...inert] : inert;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? "";
}

function textOf(element: Element): string {
  return element.childNodes
    .map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : ""))
    .join("");
}

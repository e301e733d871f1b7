import { XMLParser, XMLValidator } from "fast-xml-parser";
import { schema } from "./iis-schema.ts";

/** An element of a `web.config`. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
}

/**
 * Reads a `web.config` and holds it against the schema.
 *
 * @throws if it is not well-formed, or holds what IIS would not take
 */
export function readWebConfig(source: string): Element {
  const valid = XMLValidator.validate(source);
  if (valid !== true) throw new Error(valid.err.msg);
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "" });
  const roots = elementsOf(parser.parse(source)).filter(({ name }) => name !== "?xml");
  const [root] = roots;
  if (root?.name !== "configuration" || roots.length > 1) throw new Error("no configuration");
  check(root, "configuration");
  const paths = root.children.flatMap(({ attributes }) => attributes.path ?? []);
  if (new Set(paths).size < paths.length) throw new Error("a location stands twice");
  return root;
}

type Node = Record<string, Node[]> & { ":@"?: Record<string, string>; "#text"?: string };

function elementsOf(nodes: Node[]): Element[] {
  return nodes.flatMap(({ ":@": attributes = {}, "#text": words, ...rest }) => {
    if (words?.trim()) throw new Error(`text between elements: ${words}`);
    return Object.entries(rest).map(([name, children]) => ({
      name,
      attributes,
      children: elementsOf(children),
    }));
  });
}

function check({ attributes, children }: Element, path: string): void {
  const rule = schema[path] ?? {};
  for (const [name, value] of Object.entries(attributes)) {
    if (!rule.attributes?.[name]?.test(value)) throw new Error(`${path} does not take ${name}="${value}"`);
  }
  const missing = (rule.required ?? []).filter((name) => !(name in attributes));
  if (missing.length > 0) throw new Error(`${path} lacks ${missing}`);
  const isTop = path === "configuration" || path === "location";
  for (const child of children) {
    if (!rule.children?.includes(child.name)) throw new Error(`${path} does not take ${child.name}`);
    check(child, isTop ? child.name : `${path}/${child.name}`);
  }
}

/** What a server of this configuration does with an address. */
export interface IisSettings {
  /** Custom headers, by their names in small letters. */
  headers: Map<string, string>;
  cache: Record<string, string>;
  /** Media types by ending. */
  types: Map<string, string>;
  /** The pages shown for errors, by status. */
  errors: Map<string, string>;
}

/**
 * What holds for an address: the server's own settings, then the site's, then those of each location the address lies
 * in (https://learn.microsoft.com/iis/get-started/planning-your-iis-architecture/understanding-iis-configuration-delegation).
 *
 * @throws if an entry is set that is there already, which IIS answers with an error 500.19
 */
export function settingsFor(config: Element, address: string, server: IisSettings): IisSettings {
  const settings: IisSettings = structuredClone(server);
  const inside = ({ attributes }: Element) => `${address}/`.startsWith(`/${attributes.path}/`);
  const locations = config.children.filter(({ name }) => name === "location");
  const sections = [config, ...locations.filter(inside)];
  for (const { children } of sections) {
    for (const section of children.filter(({ name }) => name === "system.webServer"))
      apply(section, settings);
  }
  return settings;
}

function apply(element: Element, settings: IisSettings): void {
  for (const child of element.children) {
    const { name, attributes } = child;
    if (name === "clientCache") Object.assign(settings.cache, attributes);
    else if (element.name === "customHeaders") enter(settings.headers, child, "name", "value");
    else if (element.name === "httpErrors") enter(settings.errors, child, "statusCode", "path");
    else if (element.name === "staticContent") enter(settings.types, child, "fileExtension", "mimeType");
    else apply(child, settings);
  }
}

function enter(
  entries: Map<string, string>,
  { name, attributes }: Element,
  key: string,
  value: string,
): void {
  // Keys are compared without regard to case.
  const entry = (attributes[key] ?? "").toLowerCase();
  if (name === "remove") entries.delete(entry);
  else if (entries.has(entry)) throw new Error(`${entry} is there already`);
  else entries.set(entry, attributes[value] ?? "");
}

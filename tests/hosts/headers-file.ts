/** A rule of a `_headers` file: a path, the names it takes away, and the headers it gives. */
interface Rule {
  path: RegExp;
  gone: string[];
  given: [name: string, value: string][];
}

/** Reads a `_headers` file as Netlify and Cloudflare do: a path at the margin, its lines indented. */
function rulesOf(text: string): Rule[] {
  return text
    .split(/\n(?=\/)/)
    .filter(Boolean)
    .map((block) => {
      const [path = "", ...lines] = block.trim().split(/\n\s*/);
      return {
        path: new RegExp(`^${path.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+").replace("*", ".*")}$`),
        gone: lines.filter((line) => line.startsWith("! ")).map((line) => line.slice(2)),
        given: lines.filter((line) => line.includes(":")).map(cut),
      };
    });
}

/** Cloudflare's way: a rule takes away first, and a header two rules give is joined with a comma. */
export function cloudflareHeaders(text: string, path: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of rulesOf(text).filter((one) => one.path.test(path))) {
    for (const name of rule.gone) headers.delete(name);
    for (const [name, value] of rule.given) {
      const before = headers.get(name);
      headers.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/** Netlify's way: of two rules that give a header, the later one stands; a line without a colon is nothing. */
export function netlifyHeaders(text: string, path: string): Map<string, string> {
  return new Map(rulesOf(text).flatMap((rule) => (rule.path.test(path) ? rule.given : [])));
}

function cut(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}

import { type Places, responseHeaders, type Trusted } from "../model/policy.ts";

/**
 * The table as `_headers`, which Netlify and Cloudflare Pages read alike
 * (https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 *
 * A path in an excepted folder meets two rules for one header. Netlify lets the later one stand; Cloudflare joins both
 * values with a comma, unless a line `! Name` takes the first away, a line Netlify passes over for want of a colon.
 * Both hosts answer with `404.html` and know the types by themselves.
 */
export function netlifyFile(trusted: Trusted): string {
  const headers = responseHeaders(trusted);
  // Of two rules for one path Cloudflare keeps the later alone, so a path has one rule with all its headers.
  const rules = new Map([
    ["/*", headers.flatMap(({ name, value }) => (value ? [`  ${name}: ${value}`] : []))],
  ]);
  for (const { name, value, except } of headers) {
    const lines = [...(value ? [`  ! ${name}`] : []), `  ${name}: ${except?.value}`];
    for (const path of pathsOf(except)) rules.set(path, [...(rules.get(path) ?? []), ...lines]);
  }
  return `${[...rules].map(([path, lines]) => [path, ...lines].join("\n")).join("\n\n")}\n`;
}

/** Both hosts let `*` stand at the end only; `:name` is one folder, and feeds lie two deep at most. */
function pathsOf({ folders = [], files = [] }: Partial<Places> = {}): string[] {
  const named = files.flatMap((file) => [`/${file}`, `/:a/${file}`, `/:a/:b/${file}`]);
  return [...folders.map((folder) => `${folder}*`), ...named];
}

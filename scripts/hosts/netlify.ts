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
  const rules = [
    ["/*", ...headers.flatMap(({ name, value }) => (value ? [`  ${name}: ${value}`] : []))],
    ...headers.flatMap(({ name, value, except }) =>
      pathsOf(except).map((path) => [path, ...(value ? [`  ! ${name}`] : []), `  ${name}: ${except?.value}`]),
    ),
  ];
  return `${rules.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Both hosts let `*` stand at the end only; `:name` is one folder, and feeds lie two deep at most. */
function pathsOf({ folders = [], files = [] }: Partial<Places> = {}): string[] {
  const named = files.flatMap((file) => [`/${file}`, `/:a/${file}`, `/:a/:b/${file}`]);
  return [...folders.map((folder) => `${folder}*`), ...named];
}

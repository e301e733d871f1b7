import { responseHeaders, type Trusted } from "../model/policy.ts";

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
    ["/*", ...headers.map(({ name, value }) => `  ${name}: ${value}`)],
    ...headers.flatMap(({ name, except }) =>
      (except?.folders ?? []).map((folder) => [`${folder}*`, `  ! ${name}`, `  ${name}: ${except?.value}`]),
    ),
  ];
  return `${rules.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

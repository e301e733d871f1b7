import { outline, stamp, urlOf } from "../outline.ts";
import { site } from "../site.ts";

export async function GET(): Promise<Response> {
  const { newest } = await outline();
  const entries = newest.map(
    (one) => `<url><loc>${site.origin}${urlOf(one)}</loc><lastmod>${stamp(one.data.date)}</lastmod></url>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("\n")}\n</urlset>\n`,
  );
}

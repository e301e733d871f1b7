/** The media type of a feed, by its address: JSON Feed 1.1, or Atom (RFC 4287, 7). */
export function feedType(url: string): "application/feed+json" | "application/atom+xml" {
  return url.endsWith(".json") ? "application/feed+json" : "application/atom+xml";
}

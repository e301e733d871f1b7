/** What people call the form of a feed, by its address. */
export function feedForm(url: string): "JSON Feed" | "Atom" {
  return url.endsWith(".json") ? "JSON Feed" : "Atom";
}

/** The media type of a feed, by its address: JSON Feed 1.1, or Atom (RFC 4287, 7). */
export function feedType(url: string): "application/feed+json" | "application/atom+xml" {
  return feedForm(url) === "JSON Feed" ? "application/feed+json" : "application/atom+xml";
}

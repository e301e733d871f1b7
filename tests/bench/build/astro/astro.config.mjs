/** Astro with Markdown in a content collection. It makes the same pages as ours. */
export default {
  site: "https://thunghiem.example",
  cacheDir: "./.cache",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  // No code stands in the articles, so none is coloured.
  markdown: { smartypants: false, syntaxHighlight: false },
};

import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { installed, packages, run } from "./installed.ts";
import type { Story } from "./story.ts";
import { style } from "./style.ts";

/** A site with the article in it, as another generator makes it. */
export interface PeerSite {
  name: string;
  version: string;
  folder: string;
  /** Address of the article. */
  page: string;
}

type Files = Record<string, string>;

const HEAD = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
const NAV = `<header><nav><a href="/">Trang chủ</a> <a href="/blog/">Tin tức</a></nav></header>`;

/** By the approach of Eleventy's official base blog: its plugins, styles inlined by a bundle, pictures by the transform. */
export async function eleventyPeer(story: Story): Promise<PeerSite> {
  const room = await installed("eleventy");
  await fill(room, {
    "eleventy.config.js": `import { eleventyImageTransformPlugin } from "@11ty/eleventy-img";
import navigation from "@11ty/eleventy-navigation";
import { feedPlugin } from "@11ty/eleventy-plugin-rss";
import highlight from "@11ty/eleventy-plugin-syntaxhighlight";
import { HtmlBasePlugin, InputPathToUrlTransformPlugin } from "@11ty/eleventy";
export default function (config) {
  config.addBundle("css", { toFileDirectory: "dist" });
  config.addPlugin(highlight);
  config.addPlugin(navigation);
  config.addPlugin(HtmlBasePlugin);
  config.addPlugin(InputPathToUrlTransformPlugin);
  config.addPlugin(feedPlugin, { type: "atom", outputPath: "/feed/feed.xml", collection: { name: "posts", limit: 10 },
    metadata: { language: "vi", title: "Tin tức", subtitle: "", base: "https://thu.example/", author: { name: "Thử" } } });
  config.addPlugin(eleventyImageTransformPlugin, { formats: ["avif", "webp", "auto"],
    htmlOptions: { imgAttributes: { loading: "lazy", decoding: "async" } } });
  return { dir: { input: "content", includes: "../_includes", output: "_site" }, markdownTemplateEngine: "njk", htmlTemplateEngine: "njk" };
}
`,
    "_includes/base.njk": `<!doctype html><html lang="vi"><head>${HEAD}<title>{{ title }}</title><meta name="description" content="{{ summary }}"><link rel="alternate" href="/feed/feed.xml" type="application/atom+xml" title="Tin tức">{% css %}${style}{% endcss %}<style>{% getBundle "css" %}</style></head><body>${NAV}<main id="skip"><article><h1>{{ title }}</h1><p><time datetime="2018-12-05">05/12/2018</time></p>{{ content | safe }}</article></main><footer><p>{{ author }}</p></footer></body></html>`,
    "content/index.njk": `---\nlayout: base.njk\ntitle: Trang chủ\nsummary: Tin tức\n---\n<p><a href="/blog/story/">${story.title}</a></p>`,
    "content/blog/story.md": `---\n${frontMatter(story)}layout: base.njk\ntags: posts\n---\n${story.body}`,
  });
  await story.copyPictures(join(room, "content/blog"));
  await run(process.execPath, ["node_modules/@11ty/eleventy/cmd.cjs", "--quiet"], room);
  const version = packages.eleventy["@11ty/eleventy"];
  return {
    name: "Eleventy, base blog’s approach",
    version,
    folder: join(room, "_site"),
    page: "/blog/story/",
  };
}

/** A blog by Astro's own manual: a collection of Markdown, its pictures through `astro:assets`, styles as it decides. */
export async function astroPeer(story: Story): Promise<PeerSite> {
  const room = await installed("astro");
  await fill(room, {
    "astro.config.mjs": `import { defineConfig } from "astro/config";\nexport default defineConfig({ site: "https://thu.example" });\n`,
    "src/content.config.ts": `import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
export const collections = { blog: defineCollection({ loader: glob({ base: "./src/content/blog", pattern: "**/*.md" }) }) };
`,
    "src/styles/global.css": style,
    "src/pages/index.astro": `<html lang="vi"><head>${HEAD}<title>Trang chủ</title></head><body><a href="/blog/story/">Tin tức</a></body></html>`,
    "src/pages/blog/[...slug].astro": `---
import { getCollection, render } from "astro:content";
import "../../styles/global.css";
export async function getStaticPaths() {
  return (await getCollection("blog")).map((post) => ({ params: { slug: post.id }, props: post }));
}
const post = Astro.props;
const { Content } = await render(post);
---
<!doctype html><html lang="vi"><head>${HEAD}<meta name="generator" content={Astro.generator}><title>{post.data.title}</title><meta name="description" content={post.data.summary}></head><body>${NAV}<main><article><h1>{post.data.title}</h1><p><time datetime="2018-12-05">05/12/2018</time></p><Content /></article></main><footer><p>{post.data.author}</p></footer></body></html>
`,
    "src/content/blog/story.md": `---\n${frontMatter(story)}---\n${story.body.replaceAll("](", "](./")}`,
  });
  await story.copyPictures(join(room, "src/content/blog"));
  await run(process.execPath, ["node_modules/astro/astro.js", "build"], room);
  return {
    name: "Astro, a blog by its manual",
    version: packages.astro.astro,
    folder: join(room, "dist"),
    page: "/blog/story/",
  };
}

/** Hugo as it is: a minimal theme, a linked style sheet, pictures beside the article as their editor gave them. */
export async function hugoPeer(story: Story, room: string): Promise<PeerSite> {
  const [, version = ""] = /v(\d+\.\d+\.\d+)/.exec(await run("hugo", ["version"], ".")) ?? [];
  await fill(room, {
    "config.toml": `baseURL = "/"\nlanguageCode = "vi"\ntitle = "Tin tức"\n`,
    "static/style.css": style,
    "layouts/_default/baseof.html": `<!doctype html><html lang="{{ site.Language.Lang }}"><head>${HEAD}<title>{{ .Title }}</title><meta name="description" content="{{ .Params.summary }}"><link rel="stylesheet" href="/style.css"></head><body>${NAV}<main>{{ block "main" . }}{{ end }}</main><footer><p>{{ .Params.author }}</p></footer></body></html>`,
    "layouts/_default/single.html": `{{ define "main" }}<article><h1>{{ .Title }}</h1><p><time datetime="2018-12-05">05/12/2018</time></p>{{ .Content }}</article>{{ end }}`,
    "layouts/_default/list.html": `{{ define "main" }}<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}`,
    "content/blog/story/index.md": `---\n${frontMatter(story)}---\n${story.body}`,
  });
  await story.copyPictures(join(room, "content/blog/story"));
  await run("hugo", ["--quiet"], room);
  return { name: "Hugo, minimal theme", version, folder: join(room, "public"), page: "/blog/story/" };
}

async function fill(room: string, files: Files): Promise<void> {
  for (const name of ["_site", "dist", "public", "content", "src"]) {
    await rm(join(room, name), { recursive: true, force: true });
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(room, path)), { recursive: true });
    await writeFile(join(room, path), text);
  }
}

function frontMatter({ title, summary, author }: Story): string {
  return Object.entries({ title, summary, author })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join("");
}

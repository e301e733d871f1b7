import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import type { HostName } from "../../scripts/model/host.ts";
import { type SyntheticArticle, syntheticArticle } from "./article.ts";
import { sections } from "./names.ts";

/** An article as an editor would have written it. */
export function markdownOf({ title, date, author, tags, lede, paragraphs }: SyntheticArticle): string {
  return markdown({ title, date, author, tags, summary: lede }, paragraphs);
}

/** Front matter and body, as every generator of sites from Markdown reads them. */
export function markdown(frontMatter: Record<string, unknown>, paragraphs: readonly string[] = []): string {
  const body = paragraphs.length > 0 ? `\n${paragraphs.join("\n\n")}\n` : "";
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n${body}`;
}

/** Path of an article's file inside a content folder. */
export function fileOf({ section, slug }: SyntheticArticle): string {
  return `${section.slug}/${slug}.md`;
}

/** Writes a whole content folder, `site.yaml` included; of 100,000 articles too, since it holds one at a time. */
export async function writeSyntheticContent(folder: string, count: number, seed: number): Promise<void> {
  for (const { slug } of sections) await mkdir(join(folder, slug), { recursive: true });
  await writeFile(join(folder, "site.yaml"), siteText());
  for (let index = 0; index < count; index++) {
    const article = syntheticArticle(index, seed);
    await writeFile(join(folder, fileOf(article)), markdownOf(article));
  }
}

/** The `site.yaml` of the made-up portal, with further entries. */
export function siteText(more: { host?: HostName; api?: "full" | "lists" } = {}): string {
  return stringify({ ...site, ...more }, { lineWidth: 0 });
}

const site = {
  name: "Cổng thông tin điện tử xã Thử Nghiệm",
  shortName: "Xã Thử Nghiệm",
  level: "xã",
  agency: "Uỷ ban nhân dân xã Thử Nghiệm",
  address: "Số 1, đường Thử Nghiệm",
  contacts: { email: "banbientap@thunghiem.example" },
  domain: "https://thunghiem.example",
  notice: "Mọi bài ở đây do máy đặt ra để đo, không nói về ai và việc gì.",
  sections: sections.map(({ slug, title }, index) => ({ slug, title, menu: index + 1 })),
};

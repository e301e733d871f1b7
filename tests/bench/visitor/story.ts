import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { splitArticle } from "../../../scripts/reader/front-matter.ts";
import { root } from "../../site/command.ts";

const FOLDER = "content/tin-tuc-su-kien/2018";
const SLUG = "giai-phap-nang-cao-chat-luong-quan-triet-nghi-quyet";
const PICTURES = ["hoi-nghi-hoc-tap.jpg", "hoi-thi-bi-thu.jpg"];

/** A real article of the sample, in the plain Markdown every generator reads. */
export interface Story {
  title: string;
  summary: string;
  author: string;
  /** With the leading picture as its first paragraph, and no page break. */
  body: string;
  /** Puts the article's pictures, as their editor gave them, into a folder. */
  copyPictures(folder: string): Promise<void>;
}

/** Where our own release has the article in one piece. */
export const storyUrl = `/tin-tuc-su-kien/${SLUG}/toan-bai/`;

export async function readStory(): Promise<Story> {
  const file = join(root, FOLDER, `${SLUG}.md`);
  const split = splitArticle(await readFile(file, "utf8"), file);
  if ("code" in split) throw new Error(split.message);
  const data = parse(split.head);
  const { src, alt, caption } = data.image as Record<string, string>;
  return {
    title: data.title,
    summary: data.summary,
    author: data.author,
    body: `![${alt}](${src} "${caption}")\n\n${split.body.replace(/^::: sang-trang :::$/m, "").trim()}\n`,
    async copyPictures(folder) {
      for (const name of PICTURES) await cp(join(root, FOLDER, name), join(folder, name));
    },
  };
}

import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { momentOf } from "../model/date.ts";
import { newArticleText } from "../model/draft.ts";
import { ContentError } from "../model/problem.ts";
import { isSlug, SLUG_LIMIT, slugOf } from "../model/slug.ts";
import { parseArticle } from "../reader/parse-article.ts";
import { suggestion } from "../reader/suggest.ts";
import { clockOf, runCommand, UsageError } from "./cli.ts";
import { openSite } from "./open-site.ts";

await runCommand({
  usage: 'npm run new -- "Tiêu đề bài" --section CHUYÊN-MỤC [tuỳ chọn]',
  about: "Tạo tệp bài viết mới, ở dạng nháp, với phần đầu bài đã điền đúng.",
  options: {
    section: { help: "Chuyên mục, như viết trong site.yaml", value: "CHUYÊN-MỤC" },
    author: { help: "Tên người viết", value: "TÊN", default: "Ban Biên tập" },
    content: { help: "Thư mục nội dung", value: "THƯ-MỤC", default: "content" },
    now: { help: "Coi bây giờ là lúc này", value: "NGÀY-GIỜ" },
  },
  async run({ section, author = "", content = "", now }, words) {
    const title = words.join(" ").normalize("NFC").trim();
    if (!title)
      throw new UsageError('Thiếu tiêu đề. Gõ: npm run new -- "Tiêu đề bài" --section tin-tuc-su-kien');
    const site = await openSite(content);
    const known = site.sections.map(({ slug }) => slug);
    if (!section) throw new UsageError(`Thiếu chuyên mục. Thêm --section và một trong: ${known.join(", ")}.`);
    if (!known.includes(section)) {
      throw new UsageError(`Không có chuyên mục “${section}”. ${suggestion(section, known)}`);
    }
    const date = momentOf(clockOf(now), site.timeZone);
    const { folder, taken } = await placeFor(join(content, section), date.year);
    const file = join(folder, `${freeSlug(title, taken)}.md`);
    const text = newArticleText({ title, author, date });
    const parsed = parseArticle(text, relative(content, file), site);
    if (Array.isArray(parsed)) throw new ContentError(parsed);
    await mkdir(folder, { recursive: true });
    await writeFile(file, text, { flag: "wx" });
    console.log(`✔ Đã tạo ${file}`);
    return 0;
  },
});

/** Where the section keeps its articles, by year or not, and the slugs it already has. */
async function placeFor(section: string, year: number): Promise<{ folder: string; taken: Set<string> }> {
  const entries = await readdir(section, { recursive: true, withFileTypes: true }).catch(() => []);
  const byYear = entries.some((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name));
  const articles = entries.filter((entry) => entry.isFile() && /\.md$/i.test(entry.name));
  const taken = new Set(articles.map(({ name }) => slugOf(name.replace(/\.md$/i, ""))));
  return { folder: byYear ? join(section, String(year)) : section, taken };
}

/** A slug made from the title that no article of the section has. */
function freeSlug(title: string, taken: Set<string>): string {
  const whole = slugOf(title);
  const base = isSlug(whole) ? whole : whole.slice(0, SLUG_LIMIT - 4).replace(/-[^-]*$/, "") || "bai-moi";
  for (let count = 2; ; count++) {
    const slug = count === 2 ? base : `${base}-${count - 1}`;
    if (!taken.has(slug)) return slug;
  }
}

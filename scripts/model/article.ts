import * as z from "zod";
import type { Moment } from "./date.ts";
import { flag, line, moment, name, sitePath, slug, webAddress } from "./field.ts";
import { type Language, languageTags } from "./language.ts";
import type { Figure, PictureUse } from "./picture.ts";
import type { Place } from "./problem.ts";

/**
 * The front matter of an article. Each description is a row of the editors' manual, which is generated from here.
 *
 * @param zone IANA name of the portal's time zone, in which a date without an offset is read
 */
export function articleSchema(zone: string) {
  return z.strictObject({
    title: line(160).describe("Tiêu đề bài, không có dấu chấm cuối."),
    date: moment(zone).describe(
      "Ngày giờ đăng, theo giờ của cổng. Giờ chưa tới thì bài chờ đến giờ mới đăng.",
    ),
    author: name(80).describe("Tên người viết hoặc đơn vị, như in dưới bài."),
    section: slug.optional().describe("Chuyên mục. Bỏ được, vì thư mục chứa bài đã nói."),
    lang: z
      .enum(languageTags)
      .optional()
      .describe("Ngôn ngữ của cả bài, nếu không phải tiếng Việt: en, fr, zh, lo… Bỏ trống là tiếng Việt."),
    tags: z.array(name(60)).optional().describe("Từ khoá, trong ngoặc vuông, cách nhau bằng dấu phẩy."),
    summary: line(400).optional().describe("Đoạn dẫn (sapo), một hai câu, in đầu bài và trong danh sách."),
    image: z
      .strictObject({
        src: line(200).describe("Tên tệp ảnh, đặt cạnh bài."),
        alt: line(300).describe("Lời mô tả điều thấy trong ảnh, cho người không xem được ảnh."),
        caption: line(300).optional().describe("Chú thích dưới ảnh."),
        credit: line(80).optional().describe("Người chụp hoặc vẽ."),
      })
      .optional()
      .describe("Ảnh đầu bài."),
    draft: flag.optional().describe("true: bản nháp, chỉ thấy khi xem thử."),
    featured: flag.optional().describe("true: được đưa lên đầu trang chủ."),
    updated: z
      .strictObject({
        date: moment(zone).describe("Ngày giờ sửa."),
        note: line(300).describe("Sửa điều gì."),
      })
      .optional()
      .describe("Lần sửa gần nhất sau khi đăng."),
    expires: moment(zone, "end")
      .optional()
      .describe("Hết ngày này bài ra khỏi các danh sách; địa chỉ bài vẫn còn, kèm lời báo đã hết hạn."),
    aliases: z.array(sitePath).optional().describe("Các địa chỉ cũ của bài; người vào đó được dẫn tới bài."),
    attachments: z
      .array(
        z.strictObject({
          src: line(200).describe("Tên tệp, đặt cạnh bài."),
          title: line(200).describe("Tên tài liệu."),
        }),
      )
      .optional()
      .describe("Tệp đính kèm: pdf, docx, xlsx, pptx, odt, ods, zip, mp3, jpg, png, webp."),
    source: z
      .union([
        line(120),
        z.strictObject({
          name: line(120).describe("Tên nguồn."),
          url: webAddress.describe("Địa chỉ bài gốc."),
        }),
      ])
      .optional()
      .describe("Nguồn, nếu bài lấy từ nơi khác: tên, hoặc name và url."),
  });
}

/** What an editor wrote at the head of an article, judged and typed. */
export type ArticleFrontMatter = z.output<ReturnType<typeof articleSchema>>;

/** A stretch of an article's body: text, or a picture between two stretches of text. */
export type Block = { kind: "prose"; html: string } | { kind: "figure"; figure: Figure };

/** A story whole: the pages of one that its editor split follow each other. */
export function blocksOf({ pages }: Pick<Article, "pages">): Block[] {
  return pages.length === 1 ? (pages[0] ?? []) : pages.flat();
}

/** The figures of a page or of a whole story, its leading one first. */
export function figuresOf({
  image,
  blocks,
}: {
  image: Figure | undefined;
  blocks: readonly Block[];
}): Figure[] {
  const inside = blocks.flatMap((block) => (block.kind === "figure" ? [block.figure] : []));
  return image ? [image, ...inside] : inside;
}

/** A file offered for download. */
export interface Attachment {
  /** Path relative to the content folder. */
  file: string;
  title: string;
  /** Address on the site. */
  url: string;
  /** `PDF`, `DOCX`, … */
  type: string;
  bytes: number;
}

/** A link inside an article, with its place, so that a broken one can be named. */
export interface Link extends Place {
  href: string;
}

/** An article as the catalogue holds it: validated, with everything it refers to found. */
export interface Article {
  /** Path of its Markdown file relative to the content folder. */
  file: string;
  section: string;
  slug: string;
  title: string;
  date: Moment;
  author: string;
  /** The language of the whole article, where it is not Vietnamese. */
  lang: Language | undefined;
  tags: string[];
  summary: string | undefined;
  image: Figure | undefined;
  draft: boolean;
  featured: boolean;
  updated: { date: Moment; note: string } | undefined;
  expires: Moment | undefined;
  aliases: string[];
  attachments: Attachment[];
  source: { name: string; url: string | undefined } | undefined;
  /** The body, cut into pages where the editor set the page-break mark; one page at least. */
  pages: Block[][];
  /** The body's words alone, for the search index. */
  text: string;
  /** SHA-256 of that text, hex: who only has to know whether it is the same need not look at it. */
  textHash: string;
  /** Of that text, the words that may hold short forms: see `capitalsOf`. */
  capitals: string;
  /** The official numbers that text names, in its order: see `officialNumbers`. */
  numbers: string[];
  links: Link[];
  pictures: PictureUse[];
}

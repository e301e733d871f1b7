import * as z from "zod";
import { languageTags } from "../language.ts";
import { address, moment, picture } from "./fields.ts";

const correction = z
  .object({ date: moment.describe("Lúc sửa."), note: z.string().describe("Sửa điều gì.") })
  .nullable()
  .describe("Lần sửa gần nhất sau khi đăng; null nếu chưa sửa.");

const facts = {
  url: address.describe("Địa chỉ trang của bài; cũng là tên riêng của bài, không đổi."),
  canonical: address.describe("Địa chỉ trang có trọn bài; khác url khi bài dài được chia trang."),
  title: z.string().describe("Tiêu đề."),
  summary: z.string().nullable().describe("Đoạn dẫn (sapo)."),
  section: z.string().describe("Tên chuyên mục trong địa chỉ; xem sections.json."),
  published: moment.describe("Lúc đăng, theo giờ của cổng."),
  updated: correction,
  author: z.string().describe("Người viết hoặc đơn vị."),
  tags: z.array(z.string()).describe("Từ khoá."),
  image: picture.nullable().describe("Ảnh đầu bài."),
};

/** An article as lists of the API show it. */
export const articleSummarySchema = z.object({
  ...facts,
  data: address.nullable().describe("Tệp JSON có toàn văn; null nếu cổng chỉ mở danh sách."),
});

/** One article, whole. */
export const articleSchema = z
  .object({
    ...facts,
    self: address.describe("Địa chỉ tệp này."),
    language: z.enum(languageTags).describe("Ngôn ngữ của bài, theo BCP 47."),
    sectionTitle: z.string().describe("Tên chuyên mục."),
    html: z.string().describe("Nội dung, HTML; mọi địa chỉ trong đó đều đầy đủ."),
    text: z.string().describe("Nội dung, chỉ có chữ."),
    pictures: z.array(picture).describe("Mọi ảnh của bài, theo thứ tự, kể cả ảnh đầu bài."),
    attachments: z
      .array(
        z.object({
          url: address.describe("Địa chỉ tệp."),
          title: z.string().describe("Tên tài liệu."),
          type: z.string().describe("Kiểu nội dung (RFC 6838), ví dụ application/pdf."),
          bytes: z.int().nonnegative().describe("Độ lớn, byte."),
        }),
      )
      .describe("Tệp đính kèm."),
    source: z
      .object({ name: z.string().describe("Tên nguồn."), url: address.nullable().describe("Bài gốc.") })
      .nullable()
      .describe("Nguồn, nếu bài lấy từ nơi khác: quyền dùng lại theo nơi ấy."),
  })
  .describe("Một bài, toàn văn.");

/** One page of the list of articles. */
export const articlesSchema = z
  .object({
    self: address.describe("Địa chỉ trang này."),
    total: z.int().nonnegative().optional().describe("Tổng số bài trong danh sách; chỉ có ở articles.json."),
    next: address.nullable().describe("Trang tiếp, có bài cũ hơn; null ở trang cũ nhất."),
    previous: address.nullable().describe("Trang trước, có bài mới hơn; null ở articles.json."),
    articles: z.array(articleSummarySchema).describe("Các bài, mới nhất trước."),
  })
  .describe(
    "Danh sách bài. articles.json có 100 đến 199 bài mới nhất; bài cũ hơn nằm ở các trang đánh số từ trang cũ nhất (1), mỗi trang 100 bài, hầu như không đổi nữa.",
  );

export type ApiArticle = z.output<typeof articleSchema>;
export type ApiArticleSummary = z.output<typeof articleSummarySchema>;
export type ApiArticles = z.output<typeof articlesSchema>;
export type ApiPicture = z.output<typeof picture>;

import * as z from "zod";
import { levels } from "../site.ts";
import { address, feeds, language, licence, moment } from "./fields.ts";

/** The way into the API: what there is, and on what terms. */
export const indexSchema = z
  .object({
    version: z
      .literal("1")
      .describe("Phiên bản giao diện; trong một phiên bản chỉ thêm mục, không bỏ và không đổi nghĩa."),
    self: address.describe("Địa chỉ tệp này."),
    name: z.string().describe("Tên cổng."),
    language,
    documentation: address.describe("Trang giải thích cho người đọc."),
    licence,
    total: z.int().nonnegative().describe("Tổng số bài."),
    updated: moment.describe("Lần thay đổi gần nhất của một bài."),
    resources: z
      .object({
        site: address.describe("Cơ quan và cách liên hệ."),
        sections: address.describe("Các chuyên mục."),
        articles: address.describe("Danh sách bài, trang mới nhất."),
        article: z
          .string()
          .nullable()
          .describe(
            "Mẫu địa chỉ của một bài (RFC 6570), có {section} và {slug}; null nếu cổng chỉ mở danh sách.",
          ),
      })
      .describe("Dữ liệu có những gì."),
    schemas: z.record(z.string(), address).describe("Lược đồ JSON Schema 2020-12 của từng loại tệp."),
    feeds,
    sitemap: address.describe("Sơ đồ cho máy tìm kiếm."),
  })
  .describe("Mục lục của giao diện.");

const text = z.string().nullable();

/** Who publishes the site. */
export const siteSchema = z
  .object({
    self: address.describe("Địa chỉ tệp này."),
    url: address.describe("Trang chủ."),
    name: z.string().describe("Tên cổng."),
    shortName: z.string().describe("Tên gọi ngắn."),
    level: z.enum(levels).describe("Cấp chính quyền."),
    agency: z.string().describe("Cơ quan chủ quản."),
    address: z.string().describe("Địa chỉ trụ sở."),
    contacts: z
      .object({
        phone: text.describe("Điện thoại."),
        fax: text.describe("Fax."),
        email: text.describe("Thư điện tử."),
        hours: text.describe("Giờ làm việc."),
      })
      .describe("Cách liên hệ."),
    language,
    timeZone: z.string().describe("Múi giờ (IANA)."),
    notice: text.describe("Lời báo in ở chân trang."),
  })
  .describe("Cổng và cơ quan chủ quản.");

/** The site's sections, in the order the authority gave them. */
export const sectionsSchema = z
  .object({
    self: address.describe("Địa chỉ tệp này."),
    sections: z
      .array(
        z.object({
          slug: z.string().describe("Tên trong địa chỉ."),
          title: z.string().describe("Tên chuyên mục."),
          description: text.describe("Chuyên mục có gì."),
          url: address.describe("Trang của chuyên mục."),
          total: z.int().nonnegative().describe("Số bài trong danh sách."),
          feeds,
        }),
      )
      .describe("Các chuyên mục."),
  })
  .describe("Các chuyên mục.");

export type ApiIndex = z.output<typeof indexSchema>;
export type ApiSite = z.output<typeof siteSchema>;
export type ApiSections = z.output<typeof sectionsSchema>;

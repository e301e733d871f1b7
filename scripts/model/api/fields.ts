import * as z from "zod";

/** What several answers of the API hold. Each description stands in the published schema, which is the API's manual. */

export const address = z.url();
export const moment = z.iso.datetime({ offset: true });
export const language = z.literal("vi").describe("Ngôn ngữ: tiếng Việt.");

export const picture = z.object({
  url: address.describe("Địa chỉ tệp JPEG lớn nhất."),
  width: z.int().positive().describe("Chiều rộng, điểm ảnh."),
  height: z.int().positive().describe("Chiều cao, điểm ảnh."),
  alt: z.string().describe("Lời mô tả cho người không xem được ảnh."),
  caption: z.string().nullable().describe("Chú thích."),
  credit: z.string().nullable().describe("Người chụp hoặc vẽ."),
});

export const licence = z
  .object({ name: z.string().describe("Tên giấy phép."), url: address.describe("Toàn văn.") })
  .nullable()
  .describe("Giấy phép dùng lại dữ liệu; null nếu cơ quan chưa công bố.");

export const feeds = z
  .object({
    atom: address.describe("Atom (RFC 4287)."),
    json: address.describe("JSON Feed 1.1."),
  })
  .describe("Nguồn cấp tin: 20 bài mới nhất, toàn văn.");

import * as z from "zod";
import { type Brand, defaultColours } from "./brand/brand.ts";
import {
  colour,
  line,
  mailBoxOrPage,
  moment,
  name,
  slug,
  timeZone,
  webAddress,
  webOrigin,
  wholeNumber,
} from "./field.ts";
import { hostNames } from "./host.ts";
import { kindNames } from "./kind.ts";

/** The levels of local authority a portal can speak for, today's and those whose archives live on. */
export const levels = [
  "tỉnh",
  "thành phố",
  "huyện",
  "quận",
  "thị xã",
  "phường",
  "xã",
  "thị trấn",
  "đặc khu",
] as const;

const siteLink = z.strictObject({
  title: line(80).describe("Tên trang."),
  url: webAddress.describe("Địa chỉ đầy đủ."),
});

/** What a second person signs so that what the machine takes for spam is published all the same. */
const signature = {
  file: line(300).describe(
    "Tệp bài, tính từ thư mục nội dung; site.yaml nếu là chữ hay liên kết của chính tệp này.",
  ),
  by: name(80).describe("Họ tên người xác nhận, không phải tác giả bài."),
  date: moment("Asia/Ho_Chi_Minh").optional().describe("Ngày xác nhận."),
  reason: name(300).describe("Vì sao vẫn được đăng."),
};
const words = z.array(name(80)).min(1).describe("Những từ được phép có ở đó, như câu báo nêu.");
const domain = line(255).describe("Tên miền, hộp thư hay số điện thoại được phép dẫn tới, thay cho words.");

/** How a section can stand on the front page. */
export const homeForms = ["stories", "notices", "documents", "calendar"] as const;
export type HomeForm = (typeof homeForms)[number];

/** `content/site.yaml`: all that makes the generator one authority's portal. */
export const siteSchema = z.strictObject({
  name: line(120).describe("Tên cổng, như in ở đầu trang."),
  shortName: line(40).describe("Tên gọi ngắn, sau tiêu đề trong thẻ trình duyệt."),
  level: z.enum(levels).describe("Cấp chính quyền."),
  agency: line(160).describe("Cơ quan chủ quản."),
  address: line(200).describe("Địa chỉ trụ sở."),
  contacts: z
    .strictObject({
      phone: line(40).optional().describe("Điện thoại."),
      fax: line(40).optional().describe("Fax."),
      email: z.email().optional().describe("Thư điện tử."),
      hours: line(120).optional().describe("Giờ làm việc."),
      security: mailBoxOrPage
        .optional()
        .describe(
          "Nơi nhận báo lỗ hổng an toàn thông tin: hộp thư, hoặc địa chỉ trang; có mục này thì cổng công bố /.well-known/security.txt.",
        ),
    })
    .describe("Cách liên hệ."),
  domain: webOrigin.describe("Địa chỉ của cổng, ví dụ https://hoangmai.example."),
  host: z
    .enum(hostNames)
    .optional()
    .describe(
      "Máy chủ sẽ đặt cổng, để bản dựng chỉ mang tệp máy chủ ấy dùng; bỏ trống thì đặt đâu cũng được.",
    ),
  timeZone: timeZone.default("Asia/Ho_Chi_Minh").describe("Múi giờ; bỏ trống là Asia/Ho_Chi_Minh."),
  notice: line(300).optional().describe("Lời báo đặt ở chân mọi trang, ví dụ đây là dữ liệu mẫu."),
  brand: z
    .strictObject({
      primary: colour
        .default(defaultColours.primary)
        .describe("Màu chính, đủ đậm để chữ trắng trên nền ấy dễ đọc (tương phản 7:1)."),
      accent: colour
        .default(defaultColours.accent)
        .describe("Màu nhấn, nổi trên nền màu chính (tương phản 3:1)."),
      emblem: line(200)
        .optional()
        .describe("Biểu trưng: tệp jpg, png hoặc webp đặt cạnh site.yaml, mỗi cạnh ít nhất 192 điểm ảnh."),
    })
    .default(defaultColours)
    .describe("Màu và biểu trưng của cổng; bỏ trống là bộ màu và hình vẽ có sẵn."),
  articlesPerPage: wholeNumber(1, 100)
    .default(20)
    .describe("Số bài trên một trang danh sách; bỏ trống là 20."),
  sections: z
    .array(
      z.strictObject({
        slug: slug.describe("Tên thư mục và địa chỉ của chuyên mục."),
        title: line(80).describe("Tên chuyên mục."),
        kind: z.enum(kindNames).default("article").describe("Loại nội dung; bỏ trống là article (bài viết)."),
        menu: wholeNumber(1, 99)
          .optional()
          .describe("Thứ tự trong trình đơn; không có thì không vào trình đơn."),
        description: line(300).optional().describe("Một câu nói chuyên mục có gì."),
        home: z
          .enum(homeForms)
          .default("stories")
          .describe(
            "Cách đứng ở trang chủ: stories (tin, có ảnh; bỏ trống là thế này), notices (thông báo, cạnh tin đầu), " +
              "documents (văn bản, theo ngày và số), calendar (lịch mới nhất).",
          ),
      }),
    )
    .min(1)
    .describe("Các chuyên mục."),
  sideBlocks: z
    .array(
      z.union([
        z.strictObject({
          title: line(80).describe("Tên khối."),
          section: slug.describe("Chuyên mục có bài mới nhất nằm trong khối."),
        }),
        z.strictObject({
          title: line(80).describe("Tên khối."),
          links: z.array(siteLink).min(1).describe("Các trang web khác."),
        }),
      ]),
    )
    .default([])
    .describe("Các khối bên cạnh: bài của một chuyên mục (section), hoặc liên kết website (links)."),
  licence: z
    .strictObject({
      name: line(160).describe("Tên giấy phép hoặc quy định, ví dụ CC BY 4.0."),
      url: webAddress.describe("Địa chỉ toàn văn."),
    })
    .optional()
    .describe(
      "Giấy phép cho người dùng lại dữ liệu của cổng; bỏ trống thì trang Dữ liệu mở nói là chưa công bố.",
    ),
  api: z
    .enum(["full", "lists"])
    .default("full")
    .describe(
      "Dữ liệu cho máy: full có thêm mỗi bài một tệp JSON, lists chỉ có các danh sách (cho nơi đặt trang giới hạn số tệp); bỏ trống là full.",
    ),
  abbreviations: z
    .array(
      z.strictObject({
        short: line(20).describe("Chữ viết tắt, ví dụ BQLDA."),
        full: line(120).describe("Viết đầy đủ, ví dụ ban quản lý dự án."),
      }),
    )
    .default([])
    .describe(
      "Chữ viết tắt riêng của địa phương, để tìm chữ tắt ra cả bài viết đầy đủ và ngược lại, và để nghe đọc thành lời.",
    ),
  acknowledged: z
    .array(z.union([z.strictObject({ ...signature, words }), z.strictObject({ ...signature, domain })]))
    .optional()
    .describe("Những chỗ máy ngờ là quảng cáo cờ bạc mà một người thứ hai đã xem và nhận là được đăng."),
});

/** The file as it is written: its emblem is still a name. */
export type SiteFile = z.output<typeof siteSchema>;

/** The same with its emblem looked at. */
export type Site = Omit<SiteFile, "brand"> & { brand: Brand };
export type Section = Site["sections"][number];

/** The sections as the menu has them, those without a place in it at the end, as they are written. */
export function inMenuOrder({ sections }: Site): Section[] {
  const place = ({ menu = Number.MAX_SAFE_INTEGER }: Section) => menu;
  return [...sections].sort((a, b) => place(a) - place(b));
}

export type SideBlock = Site["sideBlocks"][number];
export type Acknowledgement = NonNullable<Site["acknowledged"]>[number];
export type SiteLink = z.output<typeof siteLink>;

import { makeAssets } from "../eleventy/assets.ts";
import { hosts } from "../hosts/hosts.ts";
import { runCommand, UsageError } from "./cli.ts";
import { openSite } from "./open-site.ts";

const names = Object.keys(hosts).join(", ");

await runCommand({
  usage: "npm run headers -- --host MÁY-CHỦ",
  about: "In cấu hình của máy chủ web: các tiêu đề bảo mật, thời hạn lưu, kiểu tệp và trang 404.",
  options: {
    host: { help: `Một trong: ${names}`, value: "MÁY-CHỦ" },
    content: { help: "Thư mục nội dung", value: "THƯ-MỤC", default: "content" },
  },
  async run({ host = "", content = "" }) {
    const chosen = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
    if (!chosen) {
      throw new UsageError(
        `${host ? `Không biết máy chủ “${host}”` : "Thiếu tên máy chủ"}. Thêm --host và một trong: ${names}.`,
      );
    }
    // The policy trusts the style sheet by its hash, and an authority's colours are part of it.
    const { brand } = await openSite(content);
    const { styleHash } = await makeAssets(brand);
    process.stdout.write(chosen.text(styleHash));
    return 0;
  },
});

import { type Difference, verifyFolder, verifySite } from "../release/verify.ts";
import { runCommand } from "./cli.ts";

/** The most differences listed; the rest are counted. */
const LISTED = 30;

await runCommand({
  usage: "npm run verify -- [tuỳ chọn]",
  about:
    "Đối chiếu từng tệp của một bản dựng với bản kê của nó. Có --url thì đối chiếu trang đang chạy: với bản kê trong --output, hoặc bản kê của chính trang ấy.",
  options: {
    output: { help: "Thư mục chứa bản dựng (mặc định: _site)", value: "THƯ-MỤC" },
    url: { help: "Địa chỉ trang đang chạy, ví dụ https://hoangmai.example/", value: "ĐỊA-CHỈ" },
  },
  async run({ output, url }) {
    const { files, differences } = url
      ? await verifySite(url, output)
      : await verifyFolder(output ?? "_site");
    if (differences.length === 0) {
      console.log(`✔ ${files} tệp, đúng từng byte với bản kê.`);
      return 0;
    }
    console.error(differences.slice(0, LISTED).map(lineOf).join("\n"));
    console.error(`${differences.length} chỗ khác bản kê.`);
    return 1;
  },
});

function lineOf({ path, what }: Difference): string {
  const words = { missing: "thiếu", changed: "bị sửa", extra: "thừa, không có trong bản kê" };
  return `✖ ${path}: ${words[what]}`;
}

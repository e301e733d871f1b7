import { hasErrors } from "../model/problem.ts";
import { findAllProblems } from "./all-problems.ts";
import { clockOf, runCommand, UsageError } from "./cli.ts";
import { type Format, formats, inFormat, report } from "./report.ts";

await runCommand({
  usage: "npm run check -- [tuỳ chọn]",
  about: "Đọc nội dung và nói mọi chỗ cần sửa, không dựng trang.",
  options: {
    content: { help: "Thư mục nội dung", value: "THƯ-MỤC", default: "content" },
    json: { help: "In ra JSON cho máy đọc, như --format json" },
    format: { help: `Dạng in ra: ${formats.join(", ")}`, value: "DẠNG", default: "text" },
    now: { help: "Coi bây giờ là lúc này", value: "NGÀY-GIỜ" },
  },
  async run({ content = "", json, format = "", now }) {
    const clock = clockOf(now);
    const form = json ? "json" : format;
    if (!isFormat(form))
      throw new UsageError(`Không có dạng “${form}”. Dùng một trong: ${formats.join(", ")}.`);
    const { catalogue, problems } = await findAllProblems(content, clock);
    if (form !== "text") console.log(inFormat(form, problems, content));
    else if (problems.length > 0) report(problems, content);
    else console.log(`✔ ${catalogue?.articles.length ?? 0} bài, không có gì phải sửa.`);
    return hasErrors(problems) ? 1 : 0;
  },
});

function isFormat(text: string): text is Format {
  return formats.some((format) => format === text);
}

import { planSite } from "../plan/plan.ts";
import { readContent } from "../reader/read.ts";
import { clockOf, problemList, runCommand } from "./cli.ts";

await runCommand({
  usage: "npm run check -- [tuỳ chọn]",
  about: "Đọc nội dung và nói mọi chỗ cần sửa, không dựng trang.",
  options: {
    content: { help: "Thư mục nội dung", value: "THƯ-MỤC", default: "content" },
    json: { help: "In ra JSON cho máy đọc" },
    now: { help: "Coi bây giờ là lúc này", value: "NGÀY-GIỜ" },
  },
  async run({ content = "", json, now }) {
    const clock = clockOf(now);
    const reading = await readContent(content);
    const planned = reading.catalogue ? planSite(reading.catalogue, clock).problems : [];
    const problems = [...reading.problems, ...planned];
    if (json) console.log(JSON.stringify(problems, null, 2));
    else if (problems.length > 0) console.error(problemList(problems));
    else console.log(`✔ ${reading.catalogue?.articles.length ?? 0} bài, không có gì phải sửa.`);
    return problems.some(({ severity }) => severity === "error") ? 1 : 0;
  },
});

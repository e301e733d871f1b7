import { readFile, writeFile } from "node:fs/promises";
import { articleSchema } from "../model/article.ts";
import { manualTable } from "../model/manual.ts";
import { siteSchema } from "../model/site.ts";
import { runCommand, UsageError } from "./cli.ts";

const GUIDE = "docs/huong-dan-bien-tap.md";

/** Each table of the guide: the line it stands under, and what it is made from. */
const tables = [
  {
    marker: "<!-- bảng mục đầu bài: sinh tự động -->",
    table: manualTable(articleSchema("Asia/Ho_Chi_Minh")),
  },
  { marker: "<!-- bảng site.yaml: sinh tự động -->", table: manualTable(siteSchema) },
];
const END = "<!-- hết bảng -->";

await runCommand({
  usage: "npm run docs",
  about: "Sinh lại các bảng trong sách hướng dẫn biên tập từ lược đồ dữ liệu.",
  options: { guide: { help: "Tệp hướng dẫn", value: "TỆP", default: GUIDE } },
  async run({ guide = GUIDE }) {
    let text = await readFile(guide, "utf8");
    for (const { marker, table } of tables) {
      const start = text.indexOf(marker);
      const end = text.indexOf(END, start);
      if (start < 0 || end < 0) throw new UsageError(`${guide} không có dòng “${marker}” và “${END}”.`);
      text = `${text.slice(0, start)}${marker}\n\n${table}\n\n${text.slice(end)}`;
    }
    await writeFile(guide, text);
    console.log(`✔ ${guide}`);
    return 0;
  },
});

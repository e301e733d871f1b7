import { makeSite } from "../../.eleventy.ts";
import { outputFile } from "../model/address.ts";
import { ContentError } from "../model/problem.ts";
import { planSite } from "../plan/plan.ts";
import { readContent } from "../reader/read.ts";
import { overlaps, ReleaseError, release } from "../release/release.ts";
import { closeIndexer } from "../search/write-index.ts";
import { clockOf, problemList, runCommand } from "./cli.ts";
import { summaryOf } from "./summary.ts";

await runCommand({
  usage: "npm run build -- [tuỳ chọn]",
  about: "Dựng cả cổng thành một bản phát hành đã kiểm tra. Có lỗi thì bản cũ được giữ nguyên.",
  options: {
    content: { help: "Thư mục nội dung", value: "THƯ-MỤC", default: "content" },
    output: { help: "Thư mục nhận bản dựng", value: "THƯ-MỤC", default: "_site" },
    cache: { help: "Thư mục giữ ảnh đã làm, xoá được", value: "THƯ-MỤC", default: ".cache/pictures" },
    now: { help: "Coi bây giờ là lúc này", value: "NGÀY-GIỜ" },
  },
  async run({ content = "", output = "", cache = "", now }) {
    const started = performance.now();
    const clock = clockOf(now);
    if (overlaps(content, output)) {
      throw new ReleaseError("Thư mục nhận bản dựng và thư mục nội dung không được nằm trong nhau.");
    }

    // Read: content becomes a catalogue, or every problem is told and nothing is touched.
    const { catalogue, problems } = await readContent(content);
    if (!catalogue) throw new ContentError(problems);

    // Plan: every page of the site, decided as plain data.
    const plan = planSite(catalogue, clock);
    if (plan.problems.length > 0) throw new ContentError([...problems, ...plan.problems]);

    // Render, index, verify, switch.
    const files = plan.pages.map(({ url }) => outputFile(url));
    const fill = (folder: string) => makeSite(plan, { content, cache, output: folder });
    const entries = await release(output, { files }, fill).finally(closeIndexer);

    if (problems.length > 0) console.error(problemList(problems));
    console.log(summaryOf(plan, catalogue, entries, { output, elapsed: performance.now() - started }));
    return 0;
  },
});

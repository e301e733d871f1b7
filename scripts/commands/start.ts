import { rm } from "node:fs/promises";
import { makePreviewClient } from "../eleventy/assets.ts";
import { hasErrors } from "../model/problem.ts";
import { Preview, type Round } from "../preview/preview.ts";
import { PreviewServer } from "../preview/server.ts";
import { settled } from "../preview/settle.ts";
import { watchFolder } from "../preview/watch.ts";
import { clockOf, runCommand, UsageError } from "./cli.ts";
import { problemList } from "./report.ts";

/** An editor's save is often several changes: wait this long after the last, in ms. */
const SAVE_QUIET = 30;

/** The search index is rebuilt when the writer pauses, so that it never slows the page down, in ms. */
const SEARCH_QUIET = 1500;

await runCommand({
  usage: "npm start -- [tuỳ chọn]",
  about:
    "Xem thử cổng trên máy này; sửa nội dung là trang đang mở tự đổi. Bản nháp và bài chờ đăng cũng hiện.",
  options: {
    content: { help: "Thư mục nội dung", value: "THƯ-MỤC", default: "content" },
    output: { help: "Thư mục để trang xem thử", value: "THƯ-MỤC", default: ".cache/xem-thu" },
    cache: { help: "Thư mục giữ những gì đã làm, xoá được", value: "THƯ-MỤC", default: ".cache/build" },
    port: { help: "Số cổng", value: "SỐ", default: "8080" },
    now: { help: "Coi bây giờ là lúc này", value: "NGÀY-GIỜ" },
  },
  async run({ content = "", output = "", cache = "", port = "", now }) {
    clockOf(now);
    await rm(output, { recursive: true, force: true });
    const preview = new Preview({ content, cache, output }, () => clockOf(now));
    const server = new PreviewServer(output, await makePreviewClient(), preview.pages);
    const index = settled(SEARCH_QUIET, () => preview.index());
    const pages = settled(SAVE_QUIET, async (isAwaited) => {
      const started = performance.now();
      const round = await preview.round(server, isAwaited);
      report(round, performance.now() - started);
      index.soon();
    });

    await server.listen(Number(port)).catch(explainPort(port));
    await watchFolder(content, () => pages.soon());
    await pages.now();
    await index.now();
    console.log(`Mở http://localhost:${port}/ để xem. Bấm Ctrl+C để dừng.`);
    return 0;
  },
});

function report({ rendered, removed, problems }: Round, elapsed: number): void {
  if (problems.length > 0) console.error(problemList(problems));
  if (hasErrors(problems)) return;
  console.log(`✔ Dựng ${rendered} trang, bỏ ${removed} trang, ${Math.round(elapsed)} ms`);
}

function explainPort(port: string) {
  return (error: NodeJS.ErrnoException): never => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new UsageError(
      `Số cổng ${port} đang có chương trình khác dùng. Thêm --port và một số khác, ví dụ 8081.`,
    );
  };
}

import { makeSite } from "../../.eleventy.ts";
import { tidyCache } from "../cache/tidy.ts";
import { outputFile } from "../model/address.ts";
import { type Catalogue, withoutArticles } from "../model/catalogue.ts";
import { ContentError, type Problem } from "../model/problem.ts";
import { closeRenderer, warmRenderer } from "../pages/renderers.ts";
import { planSite } from "../plan/plan.ts";
import { LostText, type TextsRead } from "../reader/article-memory.ts";
import { newMemory, readContent } from "../reader/read.ts";
import { ReleaseError } from "../release/error.ts";
import { withLock } from "../release/lock.ts";
import { openGround, overlaps, release } from "../release/release.ts";
import { beginIndex, closeIndexer, warmIndexer } from "../search/write-index.ts";
import type { Tree } from "../tree/tree.ts";
import { clockOf, countOf, runCommand } from "./cli.ts";
import { report } from "./report.ts";
import { summaryOf } from "./summary.ts";

await runCommand({
  usage: "npm run build -- [tuỳ chọn]",
  about: "Dựng cả cổng thành một bản phát hành đã kiểm tra. Có lỗi thì bản cũ được giữ nguyên.",
  options: {
    content: { help: "Thư mục nội dung", value: "THƯ-MỤC", default: "content" },
    output: { help: "Thư mục nhận bản dựng", value: "THƯ-MỤC", default: "_site" },
    cache: { help: "Thư mục giữ những gì đã làm, xoá được", value: "THƯ-MỤC", default: ".cache/build" },
    now: { help: "Coi bây giờ là lúc này", value: "NGÀY-GIỜ" },
    "skip-broken": { help: "Bài có lỗi thì bỏ qua, đăng các bài còn lại" },
    "confirm-removals": { help: "Đồng ý gỡ đúng chừng này bài", value: "SỐ" },
  },
  async run({ content = "", output = "", cache = "", now, "skip-broken": skip, "confirm-removals": gone }) {
    const started = performance.now();
    clockOf(now);
    const removals = countOf("confirm-removals", gone);
    if (overlaps(content, output)) {
      throw new ReleaseError("Thư mục nhận bản dựng và thư mục nội dung không được nằm trong nhau.");
    }

    /**
     * Plan, render, index, verify, switch.
     *
     * @param ground where it was opened before: of use once, since a release that fails takes it along
     */
    const publish = async (catalogue: Catalogue, ground?: Promise<Tree>) => {
      const plan = planSite(catalogue, clockOf(now));
      // Before anything asks for the pages: to plan them is half a second of 10,000 articles.
      await beginIndex(plan.search, { cache });
      if (plan.problems.length > 0 && !skip) throw new ContentError([...reading.problems, ...plan.problems]);
      const files = plan.pages.map(({ url }) => outputFile(url));
      const agreed = { removals, refused: catalogue.refused };
      const fill = (tree: Tree): Promise<void> => makeSite(plan, { content, cache }, tree);
      const released = await release(output, { files, record: plan.record, agreed }, fill, ground);
      return { plan, catalogue, released };
    };

    /**
     * A picture shows only when it is made that it cannot be: its article is left out, and the rest goes on. Each time
     * round, since the next article may show the same picture.
     */
    const publishSound: typeof publish = async (catalogue, ground) => {
      try {
        return await publish(catalogue, ground);
      } catch (error) {
        if (!(error instanceof ContentError)) throw error;
        const rest = withoutArticles(catalogue, new Set(error.problems.map(({ file }) => file)));
        if (rest.articles.length === catalogue.articles.length) throw error;
        reading.problems.push(...error.problems);
        return publishSound(rest);
      }
    };

    let reading: { catalogue: Catalogue | undefined; problems: Problem[] } = {
      catalogue: undefined,
      problems: [],
    };
    const make = async (texts: TextsRead) => {
      // Long before it is needed: what an earlier build of a large site left is looked at while its articles are read.
      const { tree: ground } = await openGround(output, cache);
      const looked = ground.catch(() => undefined);
      try {
        warmIndexer(cache);
        reading = await readContent(content, newMemory(cache, texts), skip ? "skip-broken" : "whole");
        if (!reading.catalogue) throw new ContentError(reading.problems);
        // From here on no other work that is done ahead keeps both cores busy.
        warmRenderer(cache);
        return await (skip ? publishSound : publish)(reading.catalogue, ground);
      } finally {
        // Nothing may still be at the ground when the next build gets the lock.
        await looked;
      }
    };
    // The lock comes before the reading: who waits for another build reads what is there when its turn comes.
    const done = await withLock(output, tellWaiting, () =>
      make("later").catch(async (error: unknown) => {
        if (!(error instanceof LostText)) throw error;
        // It may have been in the middle of being told the text.
        await closeIndexer();
        return make("now");
      }),
    )
      .finally(closeIndexer)
      .finally(closeRenderer);

    const problems = [...reading.problems, ...done.plan.problems];
    if (problems.length > 0) report(problems, content);
    const kept = await tidyCache(cache, Date.now());
    const elapsed = performance.now() - started;
    console.log(summaryOf(done, { output, elapsed, cache: { folder: cache, ...kept } }));
    return 0;
  },
});

function tellWaiting(): void {
  console.error("Một bản dựng khác đang chạy; chờ tới lượt…");
}

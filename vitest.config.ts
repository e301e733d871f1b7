import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The walk of edits takes minutes: begun last, it would keep one core busy while the others have nothing left to do. */
class WalkFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isWalk = ({ moduleId }: TestSpecification): boolean => moduleId.includes("/tests/incremental/");
    return [...sorted.filter(isWalk), ...sorted.filter((file) => !isWalk(file))];
  }
}

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // The sample portal is built once, through the command people type, for every test that looks at a built site.
    globalSetup: ["tests/site/build-sample.ts", "tests/browser/setup.ts"],
    // Two files at a time even on two cores: much of a browser test is waiting.
    maxWorkers: "100%",
    sequence: { sequencer: WalkFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
});

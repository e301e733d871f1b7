import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    // The sample portal is built once, through the command people type, for every test that looks at a built site.
    globalSetup: ["tests/site/build-sample.ts", "tests/browser/setup.ts"],
    // Two files at a time even on two cores: much of a browser test is waiting.
    maxWorkers: "100%",
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
});

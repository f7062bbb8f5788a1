// The mutants of tests/laws/mutants, one after the other, each against the laws and then the tests that import its file.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.mutants.ts"],
    environment: "node",
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});

// The long runs, one file a part; `npm test` runs a small part of each.

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.soak.ts", "tests/laws/cases.test.ts"],
    env: { LONG_RUNS: "on" },
    globalSetup: ["tests/build.setup.ts"],
    environment: "node",
    fileParallelism: false,
    disableConsoleIntercept: true,
  },
});

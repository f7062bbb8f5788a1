import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/build.setup.ts"],
    environment: "node",
    testTimeout: 20_000,
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/build.setup.ts"],
    environment: "node",
    // Many tests wait for a process or a socket: one worker more than the default of a small machine.
    maxWorkers: 3,
    testTimeout: 240_000,
    // An index of the articles is read and embedded by the real models.
    hookTimeout: 240_000,
  },
});

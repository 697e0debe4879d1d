import { defineConfig } from "vitest/config"

/** These suites share one shop and change it, so their files run one after the other. */
export default defineConfig({
  test: {
    include: ["specs/**/*.spec.ts"],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})

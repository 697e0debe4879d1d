import { defineConfig } from "vitest/config"

/** Invariants only read the shop, one file after the other. */
export default defineConfig({
  test: {
    include: ["specs/**/*.spec.ts"],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})

import { defineConfig } from "vitest/config"

/** Black-box specs over HTTP against a running sample shop; one file at a time, because they share it. */
export default defineConfig({
  root: __dirname,
  test: {
    include: ["*.spec.ts"],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})

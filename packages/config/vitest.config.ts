import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** Unit tests of every room, in one run. What needs a server lies in integration-tests or in tests/. */
export default defineConfig({
  root,
  resolve: {
    alias: [
      { find: /^@\//, replacement: `${root}storefront/src/` },
      {
        find: "server-only",
        replacement: fileURLToPath(new URL("src/server-only.ts", import.meta.url)),
      },
    ],
  },
  test: {
    include: [
      "{backend/src,storefront/src,packages/*/src,packages/*/scripts,tests/support/src}/**/*.test.{ts,tsx}",
    ],
    exclude: ["**/node_modules/**", "**/dist/**", "**/.next/**", "**/.medusa/**"],
    pool: "threads",
    // Generous: no test measures time, and a busy machine is not a fault of the code.
    testTimeout: 30_000,
    passWithNoTests: false,
  },
})

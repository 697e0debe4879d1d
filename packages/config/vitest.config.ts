import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("../..", import.meta.url))

const tests = (folders: string): string => `${folders}/**/*.test.{ts,tsx}`
const exclude = ["**/node_modules/**", "**/dist/**", "**/.next/**", "**/.medusa/**"]

/** Folders whose tests put other modules in the place of real ones, which nobody else may see. */
const apart = tests(
  "{storefront/src/app,storefront/src/features/{cart,checkout},storefront/src/lib/medusa,backend/src/modules/guidance}",
)

/**
 * Unit tests of every room, in one run. What needs a server lies in integration-tests or in tests/. Test files
 * share their modules, which halves the time of the run; those that replace modules have their own.
 */
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
    pool: "threads",
    // Generous: no test measures time, and a busy machine is not a fault of the code.
    testTimeout: 30_000,
    passWithNoTests: false,
    projects: [
      { extends: true, test: { name: "apart", include: [apart], exclude } },
      {
        extends: true,
        test: {
          name: "together",
          isolate: false,
          include: [
            tests(
              "{backend/src,storefront/src,packages/*/src,packages/*/scripts,tests/support/src}",
            ),
          ],
          exclude: [...exclude, apart],
        },
      },
    ],
  },
})

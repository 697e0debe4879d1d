import { fileURLToPath } from "node:url"
import type { ReportFormat } from "./count.ts"

/** Root of the workspace. */
export const root = fileURLToPath(new URL("../../../../", import.meta.url))

/** One test program, how it is started and where it leaves its counts. */
export interface Suite {
  title: string
  command: string
  args: (reportPath: string) => string[]
  cwd: string
  format: ReportFormat
  /** Where the counts stand, when the program chooses the place itself. */
  ownReport?: string
  variables?: (reportPath: string) => Record<string, string>
}

function vitestSuite(title: string, folder: string, config = "vitest.config.ts"): Suite {
  return {
    title,
    command: `${root}${folder}/node_modules/.bin/vitest`,
    args: (report) => [
      "run",
      `--config=${config}`,
      "--reporter=default",
      "--slowTestThreshold=10000",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    cwd: `${root}${folder}`,
    format: "vitest",
  }
}

/** Gates and unit tests; needs no shop. */
export const verify: Suite = {
  title: "verify: gates and unit tests",
  command: "pnpm",
  args: () => ["run", "verify"],
  cwd: root,
  format: "plain",
  ownReport: `${root}.cache/verify/result.json`,
}

/** Everything that runs against the test shop. */
export const shopSuites: Suite[] = [
  vitestSuite("backend over HTTP", "backend", "integration-tests/vitest.config.ts"),
  vitestSuite("safety", "tests/safety"),
  {
    title: "end to end in a browser",
    command: `${root}tests/e2e/node_modules/.bin/playwright`,
    args: () => ["test", "--reporter=list,json"],
    cwd: `${root}tests/e2e`,
    format: "playwright",
    variables: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  },
  vitestSuite("faults", "tests/faults"),
]

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
  /** False for what runs without the shop of the tests. */
  needsShop: boolean
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
    needsShop: true,
    format: "vitest",
  }
}

/** Gates and unit tests, after the packages were built for the shop. */
export const verify: Suite = {
  title: "verify: gates and unit tests",
  command: process.execPath,
  args: () => ["packages/config/src/verify.ts"],
  cwd: root,
  needsShop: false,
  format: "plain",
  ownReport: `${root}.cache/verify/result.json`,
}

/** What asks the test shop over HTTP; runs beside the gates. */
export const suitesBesideGates: Suite[] = [
  vitestSuite("backend over HTTP", "backend", "integration-tests/vitest.config.ts"),
  vitestSuite("safety", "tests/safety"),
]

/** What uses the test shop as people do, and what breaks it on purpose; each has the machine to itself. */
export const suitesAlone: Suite[] = [
  {
    title: "end to end in a browser",
    command: `${root}tests/e2e/node_modules/.bin/playwright`,
    args: () => ["test", "--reporter=list,json"],
    cwd: `${root}tests/e2e`,
    needsShop: true,
    format: "playwright",
    variables: (report) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  },
  vitestSuite("faults", "tests/faults"),
]

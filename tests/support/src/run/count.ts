import { readFileSync } from "node:fs"

/** Results of one suite. */
export interface Count {
  passed: number
  failed: number
}

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: unknown[]
}

/** Counts a vitest JSON report; a file that could not be loaded counts as one failure. */
export function countVitest(report: VitestReport): Count {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** Counts a Playwright JSON report; a test that needed a second try counts as failed, as does an error outside tests. */
export function countPlaywright(report: PlaywrightReport): Count {
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length }
}

const readers = {
  vitest: (report: unknown) => countVitest(report as VitestReport),
  playwright: (report: unknown) => countPlaywright(report as PlaywrightReport),
  /** What `pnpm verify` writes: gates and unit tests already summed. */
  plain: (report: unknown) => report as Count,
}

/** The formats that a suite may report in. */
export type ReportFormat = keyof typeof readers

/**
 * Judges a suite by its JSON report and its exit code. Fails closed: no report, no test at all, or a bad exit code
 * without a failed test counts as one failure.
 */
export function judge(format: ReportFormat, reportPath: string, exitCode: number | null): Count {
  let count: Count
  try {
    count = readers[format](JSON.parse(readFileSync(reportPath, "utf8")))
  } catch {
    return { passed: 0, failed: 1 }
  }
  const silent = count.failed === 0 && (exitCode !== 0 || count.passed === 0)
  return silent ? { passed: count.passed, failed: 1 } : count
}

/** Adds up what the suites counted. */
export function sum(counts: Count[]): Count {
  return counts.reduce(
    (all, one) => ({ passed: all.passed + one.passed, failed: all.failed + one.failed }),
    { passed: 0, failed: 0 },
  )
}

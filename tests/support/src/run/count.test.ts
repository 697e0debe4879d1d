import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { judge, sum } from "./count.ts"

const folder = mkdtempSync(join(tmpdir(), "finegauge-count-"))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: unknown): string {
  const path = join(folder, "report.json")
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content))
  return path
}

const vitest = (passed: number, failed: number, brokenFiles = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: Array.from({ length: brokenFiles }, () => ({
    status: "failed",
    assertionResults: [],
  })),
})

const playwright = (expected: number, unexpected = 0, flaky = 0, errors: unknown[] = []) => ({
  stats: { expected, unexpected, flaky },
  errors,
})

describe("judge", () => {
  it("reads what vitest counted", () => {
    expect(judge("vitest", report(vitest(7, 2)), 1)).toEqual({ passed: 7, failed: 2 })
  })

  it("counts a test file that does not load", () => {
    expect(judge("vitest", report(vitest(7, 0, 1)), 1)).toEqual({ passed: 7, failed: 1 })
  })

  it("reads what Playwright counted, a second try being a failure", () => {
    expect(judge("playwright", report(playwright(5, 1, 1)), 1)).toEqual({ passed: 5, failed: 2 })
  })

  it("counts an error outside Playwright's tests", () => {
    expect(judge("playwright", report(playwright(5, 0, 0, ["boom"])), 1).failed).toBe(1)
  })

  it("reads a plain count", () => {
    expect(judge("plain", report({ passed: 3, failed: 0 }), 0)).toEqual({ passed: 3, failed: 0 })
  })

  it("counts a suite without tests as failed", () => {
    expect(judge("vitest", report(vitest(0, 0)), 0)).toEqual({ passed: 0, failed: 1 })
  })

  it("counts a bad exit code as failed although every test passed", () => {
    expect(judge("vitest", report(vitest(3, 0)), 1)).toEqual({ passed: 3, failed: 1 })
    expect(judge("playwright", report(playwright(3)), null)).toEqual({ passed: 3, failed: 1 })
  })

  it("counts a missing, empty or foreign report as failed", () => {
    const failure = { passed: 0, failed: 1 }
    expect(judge("vitest", join(folder, "none.json"), 0)).toEqual(failure)
    expect(judge("vitest", report(""), 0)).toEqual(failure)
    expect(judge("playwright", report({ hello: 1 }), 0)).toEqual(failure)
  })
})

describe("sum", () => {
  it("adds suites up", () => {
    expect(
      sum([
        { passed: 1, failed: 0 },
        { passed: 2, failed: 3 },
      ]),
    ).toEqual({ passed: 3, failed: 3 })
  })
})

import { spawn } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Listr } from "listr2"
import { sizeFaults } from "./sizes.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const bin = fileURLToPath(new URL("../node_modules/.bin/", import.meta.url))
/** TypeScript 7, which only checks; everything that builds, and the linter, has 5.9 (decision 0003). */
const nativeCompiler = fileURLToPath(
  new URL("../node_modules/typescript-native/bin/tsc", import.meta.url),
)
const cache = `${root}.cache/verify`
const unitReport = `${cache}/unit.json`

interface Gate {
  title: string
  run: () => Promise<string>
}

/** Runs one program from the root; resolves with its output, rejects with it when the program fails. */
function program(command: string, args: string[], cwd = root): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, FORCE_COLOR: "0", NEXT_TELEMETRY_DISABLED: "1" },
    })
    let output = ""
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()))
    child.on("error", reject)
    child.on("close", (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(output.trim() || `${command} ended with ${String(code)}`))
    })
  })
}

const checkTypes = (room: string): Promise<string> =>
  program(process.execPath, [nativeCompiler, "--noEmit", "-p", room])

const types = (room: string): Gate => ({ title: `types: ${room}`, run: () => checkTypes(room) })

const gates: Gate[] = [
  {
    title: "lint",
    run: () =>
      program(process.execPath, [
        "--max-old-space-size=6144",
        fileURLToPath(new URL("../node_modules/eslint/bin/eslint.js", import.meta.url)),
        "-c",
        "packages/config/eslint.config.mjs",
        "--max-warnings=0",
        "backend",
        "storefront",
        "packages",
        "tests",
      ]),
  },
  {
    title: "unit tests",
    run: () =>
      program(`${bin}vitest`, [
        "run",
        "--config",
        "packages/config/vitest.config.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${unitReport}`,
      ]),
  },
  { title: "format", run: () => program(`${root}node_modules/.bin/prettier`, ["--check", "."]) },
  {
    title: "who imports whom",
    run: () =>
      program(`${bin}depcruise`, [
        "--config",
        "packages/config/dependency-cruiser.cjs",
        "backend/src",
        "storefront/src",
        "packages",
        "tests",
      ]),
  },
  {
    title: "dead code",
    run: () => program(`${bin}knip`, ["--config", "packages/config/knip.json"]),
  },
  { title: "file sizes", run: () => sizes() },
  types("backend"),
  types("backend/src/admin"),
  {
    title: "types: storefront",
    run: async () => {
      await program(`${root}storefront/node_modules/.bin/next`, ["typegen"], `${root}storefront`)
      return checkTypes("storefront")
    },
  },
  ...["catalogue", "gs1", "safety-content", "launcher", "config"].map((name) =>
    types(`packages/${name}`),
  ),
  ...["support", "e2e", "safety", "faults", "load"].map((name) => types(`tests/${name}`)),
  {
    title: "content check",
    run: () =>
      program(process.execPath, ["scripts/cli.ts", "check"], `${root}packages/safety-content`),
  },
]

async function sizes(): Promise<string> {
  const faults = await sizeFaults(root)
  if (faults.length > 0) throw new Error(faults.join("\n"))
  return ""
}

/** Passed and failed unit tests of the run just made; a missing report counts as one failure. */
function unitTests(): { passed: number; failed: number } {
  try {
    const report = JSON.parse(readFileSync(unitReport, "utf8")) as {
      numPassedTests: number
      numFailedTests: number
    }
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

mkdirSync(cache, { recursive: true })
writeFileSync(unitReport, "")
const faults: { title: string; output: string }[] = []
await new Listr(
  gates.map((gate) => ({
    title: gate.title,
    task: async () => {
      try {
        await gate.run()
      } catch (error) {
        const output = error instanceof Error ? error.message : String(error)
        faults.push({ title: gate.title, output })
        throw new Error(`${gate.title} failed`, { cause: error })
      }
    },
  })),
  {
    concurrent: 2,
    exitOnError: false,
    collectErrors: false,
    renderer: process.stdout.isTTY ? "default" : "simple",
    rendererOptions: { showErrorMessage: false },
  },
).run()

for (const fault of faults) console.error(`\n── ${fault.title} ──\n${fault.output}`)
const units = unitTests()
const failedGates = faults.filter((fault) => fault.title !== "unit tests").length
const result = {
  passed: units.passed + gates.length - 1 - failedGates,
  failed:
    units.failed +
    failedGates +
    (faults.some((f) => f.title === "unit tests") && units.failed === 0 ? 1 : 0),
}
writeFileSync(`${cache}/result.json`, JSON.stringify(result))
console.log(
  `verify: ${gates.length - 1 - failedGates} of ${gates.length - 1} gates, ${units.passed} unit tests passed, ${units.failed} failed`,
)
process.exitCode = faults.length > 0 ? 1 : 0

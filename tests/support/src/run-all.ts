import { readFileSync, rmSync } from "node:fs"
import { Listr, type ListrTask } from "listr2"
import { findBrowser } from "./browser.ts"
import { asVariables } from "./environment.ts"
import { judge, sum, type Count } from "./run/count.ts"
import { runProgram } from "./run/program.ts"
import { openRehearsal } from "./run/rehearsal.ts"
import { openTestBuilds, openTestShop, type TestBuilds, type TestShop } from "./run/shop.ts"
import { suitesAlone, suitesBesideGates, verify, type Suite } from "./run/suites.ts"
import { duration, table, type Row } from "./run/table.ts"

const begin = Date.now()
const rehearsal = openRehearsal()
const rows: Row[] = []
const complaints: string[] = []
const variables: Record<string, string> = {}
let builds: TestBuilds | undefined
let shop: TestShop | undefined

const logOf = (title: string) => `${rehearsal.folder}/${title.replaceAll(/\W+/g, "-")}.log`

/** Runs one step of the plan, times it, and never lets it end the run: what throws counts as one failure. */
async function step(title: string, work: () => Promise<Count>): Promise<string> {
  const from = Date.now()
  let count: Count = { passed: 0, failed: 1 }
  try {
    count = await work()
  } catch (error) {
    complaints.push(
      `── ${title} ──\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
  }
  const took = Date.now() - from
  rows.push({ title, took, ...count })
  const line = `${title}: ${count.passed} passed, ${count.failed} failed (${duration(took)})`
  if (count.failed > 0) throw new Error(line)
  return line
}

async function runSuite(suite: Suite, onLine: (line: string) => void): Promise<Count> {
  const report = suite.ownReport ?? `${logOf(suite.title)}.json`
  rmSync(report, { force: true })
  const code = await runProgram({
    command: suite.command,
    args: suite.args(report),
    cwd: suite.cwd,
    env: { ...rehearsal.env, ...variables, ...suite.variables?.(report) },
    logPath: logOf(suite.title),
    onLine,
  })
  const count = judge(suite.format, report, code)
  if (count.failed > 0) {
    complaints.push(
      `── ${suite.title} ──\n${readFileSync(logOf(suite.title), "utf8").slice(-30_000)}`,
    )
  }
  return count
}

async function openBuilds(): Promise<Count> {
  builds = await openTestBuilds(rehearsal.folder)
  return { passed: 1, failed: 0 }
}

async function openShop(onLine: (line: string) => void): Promise<Count> {
  if (builds === undefined) throw new Error("There is no build to start a shop from.")
  shop = await openTestShop(rehearsal.folder, builds, onLine)
  Object.assign(variables, asVariables(shop.environment))
  return { passed: 1, failed: 0 }
}

async function takeBrowser(onLine: (line: string) => void): Promise<Count> {
  const { path, origin } = await findBrowser()
  variables["CHROMIUM_PATH"] = path
  onLine(`${path} (${origin})`)
  return { passed: 1, failed: 0 }
}

async function closeShop(): Promise<Count> {
  await shop?.stop()
  shop = undefined
  builds?.release()
  const left = await rehearsal.sweep()
  for (const { pid, command } of left) complaints.push(`Left behind: ${pid} ${command}`)
  return { passed: left.length === 0 ? 1 : 0, failed: left.length }
}

type Work = (onLine: (line: string) => void) => Promise<Count>

const asTask = (title: string, work: Work) => ({
  title,
  task: async (_: unknown, task: { title: string; output: string }) => {
    task.title = await step(title, () => work((line) => (task.output = line)))
  },
})

const suiteTask = (suite: Suite) =>
  asTask(suite.title, (onLine) =>
    suite.needsShop && shop === undefined
      ? Promise.resolve({ passed: 0, failed: 1 })
      : runSuite(suite, onLine),
  )

/** The gates keep one core busy and the backend the other; a browser wants both. */
const besideTheGates: ListrTask = {
  title: "gates, and beside them the suites without a browser",
  task: (_, task) =>
    task.newListr(
      [
        suiteTask(verify),
        {
          title: "suites without a browser",
          task: (_context, inner) =>
            inner.newListr(suitesBesideGates.map(suiteTask), {
              // They share one shop, and would take over the concurrency of what surrounds them.
              concurrent: false,
              exitOnError: false,
            }),
        },
      ],
      { concurrent: true, exitOnError: false },
    ),
}

async function interrupted(signal: NodeJS.Signals): Promise<never> {
  console.error(`\n${signal}: stopping what the tests started.`)
  await closeShop().catch(() => undefined)
  rehearsal.clear()
  process.exit(130)
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => void interrupted(signal))
}

await new Listr(
  [
    asTask("a browser for the tests", takeBrowser),
    asTask("builds of backend and storefront", openBuilds),
    asTask("a shop for the tests", openShop),
    besideTheGates,
    ...suitesAlone.map(suiteTask),
    asTask("everything stopped, nothing left behind", closeShop),
  ],
  {
    exitOnError: false,
    collectErrors: false,
    // Its own listener would end this process before the shop is stopped.
    registerSignalListeners: false,
    renderer: process.stdout.isTTY ? "default" : "simple",
    rendererOptions: { showErrorMessage: false },
  },
).run()

const total = sum(rows)
if (complaints.length > 0) console.error(`\n${complaints.join("\n\n")}`)
console.log(`\n${table(rows)}\n${duration(Date.now() - begin)} in all`)
rehearsal.clear()
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

import { emptyDataFolder, confirmFresh } from "./data/fresh.ts"
import { helpText } from "./options/help.ts"
import { readCommandLine, type CommandLine } from "./options/options.ts"
import { sentenceFor } from "./plain-error.ts"
import { watchCommand } from "./process/command-chain.ts"
import { onEnding } from "./process/signals.ts"
import type { RunningShop } from "./shop/running-shop.ts"
import { startShop } from "./shop/start-shop.ts"
import { banner, summary } from "./shop/summary.ts"

/** Runs one `pnpm start` from its flags to its end; returns the exit code, 0 when it was asked to stop. */
export async function run(
  args: string[],
  environment: Record<string, string | undefined>,
): Promise<number> {
  const options = readCommandLine(args, environment)
  if (options.help) {
    console.log(helpText)
    return 0
  }
  try {
    if (options.fresh && !(await makeFresh(options))) {
      console.log("Nothing was deleted, nothing started.")
      return 0
    }
    return await serve(options)
  } catch (error) {
    console.error(`\n${sentenceFor(error, options.dataDir)}`)
    return 1
  }
}

async function makeFresh(options: CommandLine): Promise<boolean> {
  const { dataDir, yes } = options
  const terminal = process.stdin.isTTY && process.stdout.isTTY
  const externalDatabase = options.database !== undefined
  if (!(await confirmFresh({ dataDir, yes, terminal, externalDatabase }))) return false
  await emptyDataFolder(dataDir, (event) => {
    console.log(event)
  })
  return true
}

/** Starts the shop and keeps it until somebody or something ends it. */
async function serve(options: CommandLine): Promise<number> {
  const begin = performance.now()
  const wish = new AbortController()
  const ending = Promise.withResolvers<undefined>()
  let shop: RunningShop | undefined
  const end = () => {
    wish.abort()
    ending.resolve(undefined)
  }
  onEnding(
    (signal) => {
      console.log(`\n${signal === "SIGINT" ? "Ctrl-C" : signal}: stopping the shop.`)
      end()
    },
    () => void shop?.stop(true),
  )
  watchCommand(end)
  try {
    shop = await startShop({ ...options, progress: progress(), signal: wish.signal })
  } catch (error) {
    if (!wish.signal.aborted) throw error
    console.log("Stopped before the shop was ready.")
    return 0
  }
  if (!wish.signal.aborted) {
    for (const warning of shop.warnings) console.warn(banner(warning))
    console.log(`\n${summary(shop, (performance.now() - begin) / 1000, process.stdout.isTTY)}`)
  }
  void shop.warmUp()
  const sentence = await Promise.race([shop.givenUp, ending.promise])
  const stopping = performance.now()
  await shop.stop()
  console.log(`Stopped in ${((performance.now() - stopping) / 1000).toFixed(1)} s.`)
  if (sentence === undefined) return 0
  console.error(`\n${sentence}`)
  return 1
}

/** Moving lines for a person at a terminal that tells its width; plain lines for logs and machines. */
function progress(): "terminal" | "lines" {
  return process.stdout.isTTY && process.stdout.columns > 0 && !process.env.CI
    ? "terminal"
    : "lines"
}

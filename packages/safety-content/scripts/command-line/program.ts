import { Command, CommanderError } from "commander"
import { exitCodes, Refusal } from "./refusal.ts"

const after = `
Exit codes: 0 all well, 1 faults found or refused, 2 called wrongly.

Examples:
  safety-content check
  safety-content check --content ./our-content --json
  safety-content diff 0.1.0
  safety-content release
`

/** The command line without its commands; wrong calls throw, so that `run` chooses the exit code. */
export function newProgram(): Command {
  return new Command("safety-content")
    .description("Checks, compares and publishes safety guidance that is kept as YAML files.")
    .exitOverride()
    .configureOutput({
      outputError: (text, write) => {
        write(text.replace(/^error: /, "Wrong call: "))
      },
    })
    .showHelpAfterError("Run safety-content --help to see the commands.")
    .showSuggestionAfterError()
    .addHelpText("after", after)
}

function report(refusal: Refusal, json: boolean): void {
  if (json) {
    const faults = refusal.sentences.map((message) => ({ message }))
    process.stdout.write(`${JSON.stringify({ ok: false, faults }, null, 2)}\n`)
  } else {
    process.stderr.write(`${refusal.sentences.join("\n")}\n`)
  }
}

/** A reader that has seen enough, such as `head`, closes the pipe: then there is no more to say, and no fault. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error
  process.exit()
}

/** Runs the command that the arguments name and sets the exit code; never throws. */
export async function run(program: Command, argv: readonly string[]): Promise<void> {
  process.stdout.once("error", leaveQuietly)
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongCall
      return
    }
    const message = error instanceof Error ? error.message : String(error)
    const refusal =
      error instanceof Refusal ? error : new Refusal(`Stopped: ${message}`, exitCodes.wrongCall)
    report(refusal, argv.includes("--json"))
    process.exitCode = refusal.code
  }
}

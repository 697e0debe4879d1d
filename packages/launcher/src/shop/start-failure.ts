import { diskFullSentence, PlainError, saysDiskFull, shown } from "../plain-error.ts"
import { CommandFailure } from "../process/run-command.ts"
import { StartFailure } from "../process/service.ts"

/** Runs a part of the start; when its program fails, says in one sentence what a person can do. */
export async function explainFailure<T>(
  what: string,
  logFile: string,
  dataDir: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof CommandFailure) && !(error instanceof StartFailure)) throw error
    if (saysDiskFull(error.output)) throw new PlainError(diskFullSentence(dataDir))
    if (error.output.includes("EADDRINUSE")) {
      throw new PlainError(
        `The port of the ${what} was taken by another program just now: start again, or choose other ports (npx pnpm start --help).`,
      )
    }
    throw new PlainError(`The ${what} failed: what it said is in ${shown(logFile)}.`)
  }
}

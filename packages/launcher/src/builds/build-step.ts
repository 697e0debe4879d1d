import { PlainError, diskFullSentence, saysDiskFull, shown } from "../plain-error.ts"
import { passedOnEnvironment } from "../process/child-environment.ts"
import type { Lock } from "../process/lock.ts"
import { CommandFailure, runCommand } from "../process/run-command.ts"
import { workspaceRoot } from "../workspace.ts"

/** What every build needs to know. */
export interface BuildContext {
  /** folder for the logs of builds */
  logs: string
  /** ends a build that is under way */
  signal: AbortSignal
  /** the lock that this build runs under */
  lock: Lock
}

/** Runs one build tool with this Node; a failure gives a sentence that names the log. */
export async function runBuildTool(
  what: string,
  folder: string,
  args: string[],
  context: BuildContext,
): Promise<void> {
  const logFile = `${context.logs}/build-${what.replaceAll(" ", "-")}.log`
  try {
    await runCommand({
      command: process.execPath,
      args,
      cwd: folder,
      env: passedOnEnvironment({ NODE_ENV: "production", DATABASE_URL: "" }),
      logFile,
      signal: context.signal,
      onIdentity: context.lock.workplace(),
    })
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    if (saysDiskFull(error.output)) throw new PlainError(diskFullSentence(workspaceRoot))
    throw new PlainError(`Building the ${what} failed: what went wrong is in ${shown(logFile)}.`)
  }
}

import { spawn } from "node:child_process"
import { closeSync } from "node:fs"
import { identify, type ProcessIdentity } from "./identity.ts"
import { logSince, logSize, openLog } from "./log-file.ts"
import { signalGroup } from "./stop-stranded.ts"

/** A program that runs to its end. */
export interface CommandSpec {
  command: string
  args: string[]
  cwd: string
  env: Record<string, string>
  /** file that takes what it prints */
  logFile: string
  /** ends the program early */
  signal: AbortSignal
  /** told when the program has begun and, with undefined, when it has ended */
  onIdentity?: ((identity: ProcessIdentity | undefined) => void) | undefined
  /** system user to run as; this process's own by default */
  user?: { uid: number; gid: number } | undefined
}

/** A program that ended with a failure; `output` is the end of what it printed. */
export class CommandFailure extends Error {
  override name = "CommandFailure"
  readonly output: string

  constructor(spec: CommandSpec, end: string, output: string) {
    super(`${spec.command} ${spec.args.join(" ")} ended with ${end}`)
    this.output = output
  }
}

/** Runs a program in a group of its own (Ctrl-C does not reach it) and returns what it printed. */
export async function runCommand(spec: CommandSpec): Promise<string> {
  spec.signal.throwIfAborted()
  const log = openLog(spec.logFile)
  const from = logSize(spec.logFile)
  const child = spawn(spec.command, spec.args, {
    cwd: spec.cwd,
    env: spec.env,
    detached: true,
    stdio: ["ignore", log, log],
    ...spec.user,
  })
  const { pid } = child
  if (pid !== undefined) spec.onIdentity?.(identify(pid))
  let killer: NodeJS.Timeout | undefined
  const end = () => {
    if (pid === undefined) return
    signalGroup(pid, "SIGTERM")
    killer = setTimeout(() => {
      signalGroup(pid, "SIGKILL")
    }, 2000)
  }
  spec.signal.addEventListener("abort", end, { once: true })
  try {
    const how = await new Promise<string | undefined>((resolve, reject) => {
      child.once("error", reject)
      child.once("exit", (code, signal) => {
        resolve(code === 0 ? undefined : (signal ?? `exit code ${code}`))
      })
    })
    spec.signal.throwIfAborted()
    const output = logSince(spec.logFile, from)
    if (how !== undefined) throw new CommandFailure(spec, how, output)
    return output
  } finally {
    clearTimeout(killer)
    spec.signal.removeEventListener("abort", end)
    closeSync(log)
    spec.onIdentity?.(undefined)
  }
}

import { spawn, type ChildProcess } from "node:child_process"
import { closeSync } from "node:fs"
import { setTimeout as pause } from "node:timers/promises"
import { createBackoff } from "./backoff.ts"
import { identify, type ProcessIdentity } from "./identity.ts"
import { logSince, logSize, openLog } from "./log-file.ts"
import { signalGroup } from "./stop-stranded.ts"

/** A program that is kept running. */
export interface ServiceSpec {
  /** name in logs and in the run record */
  name: string
  command: string
  args: string[]
  cwd: string
  env: Record<string, string>
  logFile: string
  /** system user to run as; this process's own by default */
  user?: { uid: number; gid: number } | undefined
  /** made anew before every start, restarts included */
  prepare?: () => Promise<void>
  /** settles when the program answers; rejects when that will never happen */
  ready: (signal: AbortSignal, pid: number) => Promise<void>
  /** signals in turn, each with the milliseconds it gets before the next */
  farewell: { signal: NodeJS.Signals; ms: number }[]
  /** told at each start and, with undefined, at each end */
  onIdentity: (identity: ProcessIdentity | undefined) => void
  /** told of crashes and restarts, for the launcher's log */
  onEvent: (text: string) => void
  /** told when it answers again after a crash */
  onRevived?: () => void
  /** told when the program crashed too often to be started again */
  onGivenUp: () => void
}

/** A program that ended before it answered; `output` is the end of what it printed. */
export class StartFailure extends Error {
  override name = "StartFailure"
  readonly output: string

  constructor(name: string, output: string) {
    super(`${name} ended while starting`)
    this.output = output
  }
}

/** A running program under supervision. */
export interface Service {
  /** Starts it (again) and settles when it answers. */
  start(): Promise<void>
  /** Stops it and keeps it down; `hurry` skips to the last signal. */
  stop(hurry?: boolean): Promise<void>
  /** Its process number; undefined while it is down. */
  pid(): number | undefined
}

/** Builds the supervisor of one program; nothing starts before `start()`. */
export function createService(spec: ServiceSpec): Service {
  let child: ChildProcess | undefined
  let wanted = false
  let life = new AbortController()
  let crashed = createBackoff()

  async function launch(): Promise<void> {
    await spec.prepare?.()
    life.signal.throwIfAborted()
    const from = logSize(spec.logFile)
    const log = openLog(spec.logFile)
    const current = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: spec.env,
      detached: true,
      stdio: ["ignore", log, log],
      ...spec.user,
    })
    closeSync(log)
    child = current
    spec.onIdentity(current.pid === undefined ? undefined : identify(current.pid))
    const waiting = new AbortController()
    const ended = new Promise<never>((_, reject) => {
      current.once("error", reject)
      current.once("exit", () => {
        if (child === current) child = undefined
        spec.onIdentity(undefined)
        reject(new StartFailure(spec.name, logSince(spec.logFile, from)))
      })
    })
    try {
      const over = AbortSignal.any([waiting.signal, life.signal])
      // Without a process number the program never began, and `ended` says why.
      await Promise.race(
        current.pid === undefined ? [ended] : [spec.ready(over, current.pid), ended],
      )
    } finally {
      waiting.abort()
    }
    ended.catch(() => {
      void revive(`${spec.name} ended unexpectedly`)
    })
  }

  async function revive(why: string): Promise<void> {
    for (let reason = why; wanted;) {
      const verdict = crashed(performance.now())
      if (!verdict.again) {
        spec.onEvent(`${reason}; it crashed too often and stays down`)
        wanted = false
        spec.onGivenUp()
        return
      }
      spec.onEvent(`${reason}; starting it again in ${verdict.afterMs} ms`)
      try {
        await pause(verdict.afterMs, undefined, { signal: life.signal })
        await launch()
        spec.onEvent(`${spec.name} answers again`)
        spec.onRevived?.()
        return
      } catch (error) {
        reason = error instanceof Error ? error.message : String(error)
        await end(spec.farewell)
      }
    }
  }

  async function end(farewell: ServiceSpec["farewell"]): Promise<void> {
    const current = child
    if (current?.pid === undefined) return
    const exited = new Promise<true>((resolve) => {
      current.once("exit", () => {
        resolve(true)
      })
    })
    if (current.exitCode !== null || current.signalCode !== null) return
    for (const step of farewell) {
      signalGroup(current.pid, step.signal)
      const timer = new AbortController()
      const late = pause(step.ms, false, { signal: timer.signal }).catch(() => false)
      const over = await Promise.race([exited, late])
      timer.abort()
      if (over) return
    }
  }

  return {
    async start() {
      wanted = true
      life = new AbortController()
      crashed = createBackoff()
      try {
        await launch()
      } catch (error) {
        wanted = false
        await end(spec.farewell)
        throw error
      }
    },
    async stop(hurry = false) {
      wanted = false
      life.abort()
      await end(hurry ? spec.farewell.slice(-1) : spec.farewell)
    },
    pid: () => child?.pid,
  }
}

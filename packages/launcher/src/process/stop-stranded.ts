import { setTimeout as pause } from "node:timers/promises"
import { isAlive, type ProcessIdentity } from "./identity.ts"

/** Sends a signal to a process and the group it leads; a process that is gone is no failure. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, signal)
      return
    } catch {
      // No such group (or process) any more: try the next, else nothing is left to stop.
    }
  }
}

/** Waits until a process is gone; false when it still lives after `milliseconds`. */
export async function gone(identity: ProcessIdentity, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (isAlive(identity)) {
    if (performance.now() > end) return false
    await pause(20)
  }
  return true
}

/**
 * Stops a child that outlived its launcher, gently first.
 * The caller recorded the identity itself; a recycled number has another start time and is left alone.
 */
export async function stopStranded(identity: ProcessIdentity, graceMs = 3000): Promise<boolean> {
  if (!isAlive(identity)) return false
  signalGroup(identity.pid, "SIGTERM")
  if (await gone(identity, graceMs)) return true
  signalGroup(identity.pid, "SIGKILL")
  await gone(identity, 2000)
  return true
}

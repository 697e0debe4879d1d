import { setTimeout as pause } from "node:timers/promises"
import { PlainError } from "../plain-error.ts"

const LONGEST_WAIT = 120_000

/** Waits until an address answers 200, two minutes at most. */
export async function waitForHealth(name: string, url: string, signal: AbortSignal): Promise<void> {
  const end = performance.now() + LONGEST_WAIT
  for (;;) {
    signal.throwIfAborted()
    if (performance.now() > end) {
      throw new PlainError(
        `The ${name} did not answer within two minutes: this machine may be too busy; start again when it is quieter.`,
      )
    }
    if (await answers(url, signal)) return
    await pause(50, undefined, { signal })
  }
}

async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(3000)])
    const response = await fetch(url, { signal: limit })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

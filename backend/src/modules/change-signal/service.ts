import { setTimeout as pause } from "node:timers/promises"
import type { Logger } from "@medusajs/framework/types"
import { signalsOf } from "./rules/change-queue"
import { KnownStock } from "./rules/known-stock"
import { retryDelay } from "./rules/retry-delay"
import { SIGNATURE_HEADER, signSignal } from "./rules/sign-signal"
import type { Change, ChangeSignalOptions } from "./types"

/** A burst counts as over when nothing was announced for this long, in milliseconds. */
const QUIET = 150
/** Longest that a change waits for its burst to end, in milliseconds. */
const LONGEST_WAIT = 1000
/** Longest that one try may take, in milliseconds: the storefront renders pages before it answers. */
const ANSWER_WITHIN = 15_000

/** Collects changes and tells the storefront about them, one signed signal at a time. */
export class ChangeSignalModuleService {
  private readonly waiting: Change[] = []
  private timer: NodeJS.Timeout | undefined
  private firstWaitsSince = 0
  private sending: Promise<void> = Promise.resolve()
  private readonly knownStock = new KnownStock()
  private comparing: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly container: { logger: Logger },
    private readonly options: ChangeSignalOptions = {},
  ) {}

  __hooks = { onApplicationShutdown: (): Promise<void> => this.flush() }

  /**
   * Returns those of the handles whose stock states, as `read` finds them, are others than when they were last
   * compared. One comparison at a time: what is read last is remembered last. What cannot be read has changed.
   * Without a storefront address nobody is told, and nothing is read.
   */
  changedStock(
    handles: string[],
    read: () => Promise<ReadonlyMap<string, string>>,
  ): Promise<string[]> {
    if (this.options.storefrontUrl === undefined) return Promise.resolve([])
    const compared = this.comparing.then(async () => {
      const states = await read().catch(() => new Map<string, string>())
      return handles.filter((handle) => {
        const found = states.get(handle)
        if (found !== undefined) return this.knownStock.changed(handle, found)
        this.knownStock.forget(handle)
        return true
      })
    })
    this.comparing = compared
    return compared
  }

  /**
   * Queues changes for the next signal; returns at once. Without a storefront address it does nothing. A changed
   * product may show its stock in another way, so what was known of it is forgotten.
   */
  announce(changes: Change[]): void {
    for (const change of changes)
      if (change.kind === "product") this.knownStock.forget(change.handle)
    if (this.options.storefrontUrl === undefined || changes.length === 0) return
    if (this.waiting.length === 0) this.firstWaitsSince = Date.now()
    this.waiting.push(...changes)
    clearTimeout(this.timer)
    const left = this.firstWaitsSince + LONGEST_WAIT - Date.now()
    this.timer = setTimeout(() => void this.flush(), Math.max(0, Math.min(QUIET, left)))
  }

  /** Sends what waits; resolves when every signal was answered or given up, and never rejects. */
  flush(): Promise<void> {
    clearTimeout(this.timer)
    const signals = signalsOf(this.waiting.splice(0))
    for (const signal of signals) {
      this.sending = this.sending.then(() => this.deliver(signal))
    }
    return this.sending
  }

  private async deliver(changes: Change[]): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const { status, reason } = await this.post(JSON.stringify({ changes }))
      if (status !== undefined && status < 300) return
      const delay = retryDelay(tries, status)
      if (delay === undefined) {
        this.container.logger.warn(
          `The storefront was not told about ${changes.length} change(s) after ${tries} tries (${reason}). Its pages renew themselves when their lifetime ends.`,
        )
        return
      }
      await pause(delay)
    }
  }

  private async post(body: string): Promise<{ status?: number; reason: string }> {
    const { storefrontUrl = "", secret = "" } = this.options
    try {
      const answer = await fetch(new URL("/revalidate", storefrontUrl), {
        method: "POST",
        headers: {
          "content-type": "application/json",
          [SIGNATURE_HEADER]: signSignal(body, secret, Math.floor(Date.now() / 1000)),
        },
        body,
        redirect: "error",
        signal: AbortSignal.timeout(ANSWER_WITHIN),
      })
      await answer.body?.cancel()
      return { status: answer.status, reason: `it answered ${answer.status}` }
    } catch (error) {
      return { reason: error instanceof Error ? error.message : "no answer" }
    }
  }
}

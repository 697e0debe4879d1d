/** How long to go on asking, and how often. */
export interface Patience {
  /** Milliseconds until it gives up. */
  within: number
  /** Milliseconds between two tries, 100 unless told. */
  every?: number
}

/** Asks again until the probe neither throws nor returns `undefined`/`false`; throws with the last reason after `within`. */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T | undefined | false> | T | undefined | false,
  { within, every = 100 }: Patience,
): Promise<T> {
  const end = Date.now() + within
  let reason = "the condition did not hold"
  for (;;) {
    try {
      const found = await probe()
      if (found !== undefined && found !== false) return found
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error)
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${within} ms for: ${what}. Last: ${reason}`)
    }
    await new Promise((resolve) => setTimeout(resolve, every))
  }
}

/** Pauses before the second and the third try, in milliseconds. */
const PAUSES = [300, 1200]

/**
 * Returns the pause before the next try in milliseconds, or undefined when it is over: after three tries,
 * or when the storefront answered 4xx, because the same signal will be refused again.
 */
export function retryDelay(triesMade: number, status: number | undefined): number | undefined {
  if (status !== undefined && status >= 400 && status < 500) return undefined
  return PAUSES[triesMade - 1]
}

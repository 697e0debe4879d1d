import "server-only"

import { SWEEP_SECONDS } from "../cache-manifest"
import { fetchOwnPage, sitemapPaths } from "./own-shop"
import { RenewalQueue } from "./renew"

/** Seconds after the start when the first round begins, so that it does not compete with the first visitor. */
const FIRST_ROUND_SECONDS = 10

/** One page at a time, and no waiting: a round must not be felt by visitors. */
const queue = new RenewalQueue(fetchOwnPage, { concurrency: 1, perPageMs: 2_000, pauseMs: 60 })

/**
 * Visits every page of the shop again and again. Next serves a page whose lifetime has ended once more before
 * it renews it; without these visits a page that nobody asks for would grow older than the manifest promises.
 */
export const startSweeping = (): void => {
  const round = async (): Promise<void> => queue.renew(await sitemapPaths())
  const again = (seconds: number): void => {
    setTimeout(() => void round().finally(() => again(SWEEP_SECONDS)), seconds * 1000).unref()
  }
  again(FIRST_ROUND_SECONDS)
}

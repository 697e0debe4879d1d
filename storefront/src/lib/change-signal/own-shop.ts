import "server-only"

import { env, loopbackOrigin } from "../env"

/** Longest wait in milliseconds for an answer of this very process, which may be busy. */
const TIMEOUT_MS = 10_000

/** Fetches a page of this very shop on loopback; Next's cache verdict, or null when there was no answer. */
export const fetchOwnPage = async (path: string): Promise<string | null> => {
  try {
    const page = await fetch(`${loopbackOrigin(env())}${path}`, {
      cache: "no-store",
      redirect: "manual",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    await page.arrayBuffer()
    return page.headers.get("x-nextjs-cache")
  } catch {
    return null
  }
}

/** Pages of the guidance come from the content package of this build: they cannot grow old. */
const neverOld = /^\/[^/]+\/guidance(\/|$)/

/** Paths of the pages that the sitemap lists and that can grow old; empty while the backend is away. */
export const sitemapPaths = async (): Promise<string[]> => {
  try {
    const map = await fetch(`${loopbackOrigin(env())}/sitemap.xml`, {
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (!map.ok) return []
    const found = (await map.text()).matchAll(/<loc>([^<]+)<\/loc>/g)
    return [...found]
      .map(([, address]) => new URL(address ?? "", env().SHOP_URL).pathname)
      .filter((path) => !neverOld.test(path))
  } catch {
    return []
  }
}

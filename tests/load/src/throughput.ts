import autocannon from "autocannon"
import { median } from "./median.ts"

/** What one page stood in one bench: medians over the rounds. */
export interface Throughput {
  requestsPerSecond: number
  p50: number
  p99: number
}

const connections = 16

async function round(url: string, seconds: number) {
  const result = await autocannon({ url, connections, duration: seconds })
  const bad = result.non2xx + result.errors + result.timeouts
  if (bad > 0) throw new Error(`${url}: ${bad} requests were not answered with 200.`)
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
  }
}

/**
 * Loads several pages in turn, round after round, so that what else the machine does falls on all of them alike.
 * Returns the medians per page, in the order given; latencies in milliseconds.
 */
export async function throughputOf(urls: string[], rounds = 5, seconds = 5): Promise<Throughput[]> {
  for (const url of urls) await round(url, 2)
  const taken: Throughput[][] = urls.map(() => [])
  for (let at = 0; at < rounds; at += 1) {
    for (const [page, url] of urls.entries()) taken[page]?.push(await round(url, seconds))
  }
  return taken.map((results) => ({
    requestsPerSecond: median(results.map((one) => one.requestsPerSecond)),
    p50: median(results.map((one) => one.p50)),
    p99: median(results.map((one) => one.p99)),
  }))
}

import { ask } from "@finegauge/support"
import { markdownTable } from "./markdown.ts"
import { scriptKilobytes } from "./scripts.ts"
import { serveBarePage } from "./server.ts"
import { serveShop } from "./shop.ts"
import { throughputOf, type Throughput } from "./throughput.ts"

const goals = { ratio: 0.6, productKilobytes: 155, homeKilobytes: 145 }

const bare = await serveBarePage()
const shop = await serveShop()
const product = `${shop.url}${shop.productPath}`
const home = `${shop.url}/en-gb`

const row = (
  name: string,
  one: Throughput | undefined,
  kilobytes: number | undefined,
  html: number,
) => [
  name,
  `${html.toFixed(0)} kB`,
  Math.round(one?.requestsPerSecond ?? Number.NaN).toLocaleString("en"),
  `${(one?.p50 ?? Number.NaN).toFixed(0)} ms`,
  `${(one?.p99 ?? Number.NaN).toFixed(0)} ms`,
  `${(kilobytes ?? Number.NaN).toFixed(1)} kB`,
]

/** kB (1,000 bytes) of a page as the load reads it: not compressed. */
const size = async (url: string) => Buffer.byteLength((await ask(url)).text) / 1000

try {
  const [ours, plain, start] = await throughputOf([product, bare.url, home])
  const [productScripts, plainScripts, homeScripts] = await scriptKilobytes([
    product,
    bare.url,
    home,
  ])
  const ratio = (ours?.requestsPerSecond ?? 0) / (plain?.requestsPerSecond ?? Number.NaN)
  console.log(
    markdownTable([
      ["page (16 connections)", "HTML", "requests/s", "p50", "p99", "JavaScript, gzip"],
      row("product", ours, productScripts, await size(product)),
      row("home", start, homeScripts, await size(home)),
      row("bare static Next page", plain, plainScripts, await size(bare.url)),
    ]),
  )
  console.log(
    `\nratio product / bare: ${ratio.toFixed(2)} (goal ≥ ${goals.ratio}); JavaScript goals: product ≤ ${goals.productKilobytes} kB, home ≤ ${goals.homeKilobytes} kB`,
  )
  const met =
    ratio >= goals.ratio &&
    (productScripts ?? Infinity) <= goals.productKilobytes &&
    (homeScripts ?? Infinity) <= goals.homeKilobytes
  console.log(met ? "All goals met." : "A goal was missed.")
  process.exitCode = met ? 0 : 1
} finally {
  await Promise.all([shop.stop(), bare.stop()])
}

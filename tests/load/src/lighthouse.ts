import { mkdirSync, writeFileSync } from "node:fs"
import { findBrowser, launchArguments } from "@finegauge/support/browser"
import { launch } from "chrome-launcher"
import lighthouse from "lighthouse"
import { markdownTable } from "./markdown.ts"
import { median } from "./median.ts"
import { notes, serveBarePage } from "./server.ts"
import { serveShop } from "./shop.ts"

const goals = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 } as const
type Category = keyof typeof goals
const categories = Object.keys(goals) as Category[]

type Scores = Record<Category, number> & { faults: string[] }

async function audit(url: string, port: number): Promise<Scores> {
  const result = await lighthouse(url, { port, output: "json", onlyCategories: categories })
  if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}.`)
  const { lhr } = result
  const scores = Object.fromEntries(
    categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  ) as Record<Category, number>
  const weighted = categories
    .filter((name) => name !== "performance")
    .flatMap((name) => lhr.categories[name]?.auditRefs ?? [])
    .filter((ref) => ref.weight > 0 && (lhr.audits[ref.id]?.score ?? 1) < 1)
  return { ...scores, faults: weighted.map((ref) => ref.id) }
}

async function medianAudit(url: string, port: number, times = 3): Promise<Scores> {
  const runs: Scores[] = []
  for (let at = 0; at < times; at += 1) runs.push(await audit(url, port))
  const middle = Object.fromEntries(
    categories.map((name) => [name, median(runs.map((one) => one[name]))]),
  ) as Record<Category, number>
  return { ...middle, faults: [...new Set(runs.flatMap((one) => one.faults))] }
}

const bare = await serveBarePage()
const shop = await serveShop()
const { path } = await findBrowser()
const chrome = await launch({
  chromePath: path,
  chromeFlags: ["--headless=new", ...launchArguments],
})
try {
  const pages = { home: "/en-gb", catalogue: "/en-gb/catalogue", product: shop.productPath }
  const summary: Record<string, Scores> = {}
  for (const [name, at] of Object.entries(pages)) {
    summary[name] = await medianAudit(`${shop.url}${at}`, chrome.port)
  }
  const plain = await medianAudit(bare.url, chrome.port)
  mkdirSync(notes, { recursive: true })
  writeFileSync(`${notes}lighthouse.json`, JSON.stringify(summary, null, 2))
  console.log(
    markdownTable([
      ["page (mobile, median of 3)", ...categories],
      ...Object.entries({ ...summary, "bare static Next page": plain }).map(([name, scores]) => [
        name,
        ...categories.map((category) => String(scores[category])),
      ]),
    ]),
  )
  console.log(`\n${JSON.stringify(summary)}`)
  const missed = Object.values(summary).some((scores) =>
    categories.some((category) => scores[category] < goals[category]),
  )
  process.exitCode = missed ? 1 : 0
} finally {
  chrome.kill()
  await Promise.all([shop.stop(), bare.stop()])
}

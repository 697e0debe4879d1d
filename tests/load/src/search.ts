import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startShop } from "@finegauge/launcher"
import { eventually, freePorts } from "@finegauge/support"
import { Client } from "pg"
import { markdownTable } from "./markdown.ts"
import { measure, type Times } from "./search/measure.ts"
import { multiplyProducts } from "./search/multiply-products.ts"
import { beginnings, listed, searches } from "./search/queries.ts"

/** How does the time of a search grow with the catalogue? Sizes in products; other ones as arguments. */
const SIZES = process.argv.slice(2).map(Number)
const sizes = SIZES.length > 0 ? SIZES : [1_000, 10_000]
const ROUNDS = 10
/** Longest that the index of the largest catalogue may take to follow, in milliseconds. */
const INDEX_WITHIN = 3_600_000

const goal = { p50: 30, p95: 100, suggestions: 60 }

const dataDir = mkdtempSync(join(tmpdir(), "finegauge-bench-"))
chmodSync(dataDir, 0o711)
const [shopPort, backendPort, postgresPort] = await freePorts(3)
const shop = await startShop({ dataDir: `${dataDir}/data`, shopPort, backendPort, postgresPort })
const client = new Client({ connectionString: shop.databaseUrl })
await client.connect()

const indexed = async (): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(
    "select count(*) as count from product_search_product",
  )
  return Number(rows[0]?.count)
}

const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1)

/** Makes the catalogue as large as told, and waits until the search knows it. */
async function grow(from: number, upTo: number): Promise<void> {
  const before = await indexed()
  const start = performance.now()
  await multiplyProducts(client, { from, upTo }, (made) =>
    process.stderr.write(`\r${made.toLocaleString("en")} products`),
  )
  process.stderr.write(`, written in ${seconds(start)} s\n`)
  const reading = performance.now()
  await eventually(
    "the index knows every product",
    async () => {
      const now = await indexed()
      process.stderr.write(`\r${now.toLocaleString("en")} in the index`)
      return now - before >= upTo - from
    },
    { within: INDEX_WITHIN, every: 1000 },
  )
  const rate = Math.round((upTo - from) / ((performance.now() - reading) / 1000))
  process.stderr.write(`, read in ${seconds(reading)} s (${rate} products/s)\n`)
  await client.query("vacuum analyze")
}

const ask = (path: string, query: Record<string, string>): string =>
  `${shop.backendUrl}/store${path}?${new URLSearchParams(query).toString()}`

async function timesOf(): Promise<{ search: Times; suggestions: Times; stock: Times }> {
  const search = searches.map((query) => ask("/search", { currency_code: "eur", ...query }))
  const suggestions = beginnings.map((q) => ask("/search/suggestions", { q }))
  const stock = listed.map((q) => ask("/products", { q, limit: "20", fields: "id,title,handle" }))
  const key = shop.publishableKey
  return {
    search: await measure(search, key, ROUNDS),
    suggestions: await measure(suggestions, key, ROUNDS),
    stock: await measure(stock, key, 3),
  }
}

const cell = ({ p50, p95 }: Times): string => `${p50.toFixed(1)} / ${p95.toFixed(1)} ms`

try {
  const rows = [
    [
      "products",
      "search with three facets, p50 / p95",
      "suggestions, p50 / p95",
      "Medusa's list with q=, p50 / p95",
    ],
  ]
  let before = 0
  for (const size of sizes) {
    await grow(before, size)
    before = size
    const { search, suggestions, stock } = await timesOf()
    rows.push([size.toLocaleString("en"), cell(search), cell(suggestions), cell(stock)])
  }
  console.log(markdownTable(rows))
  console.log(
    `\nGoals at 10,000: search p50 ≤ ${goal.p50} ms and p95 ≤ ${goal.p95} ms, suggestions p95 ≤ ${goal.suggestions} ms.`,
  )
} finally {
  await client.end()
  await shop.stop()
  rmSync(dataDir, { recursive: true, force: true })
}

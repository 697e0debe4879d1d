import { adminClient } from "@finegauge/support"
import { checkoutsOf, type Checkouts } from "./cart/checkouts.ts"
import { openSequences, type Sequence } from "./cart/sequences.ts"
import { fillStock } from "./cart/stock.ts"
import { markdownTable } from "./markdown.ts"
import { serveShop } from "./shop.ts"

/** What does a whole checkout cost the backend beside Medusa's eight stock calls, alone and with eight buyers? */
const BUYERS = [1, 8]
const GOAL = 3

const shop = await serveShop()

const row = (name: string, buyers: number, one: Checkouts) => [
  name,
  String(buyers),
  one.perSecond.toFixed(2),
  `${one.median.toFixed(0)} ms`,
  `${one.p95.toFixed(0)} ms`,
  String(one.calls),
]

try {
  await fillStock(await adminClient(shop.running))
  const { stock, ours } = await openSequences(shop.running)
  const measure = (sequence: Sequence, buyers: number) =>
    checkoutsOf(sequence, buyers, buyers === 1 ? 20 : 40)
  const rows: string[][] = []
  const ratios: string[] = []
  let met = true
  for (const buyers of BUYERS) {
    const [medusa, own] = [await measure(stock, buyers), await measure(ours, buyers)]
    rows.push(row("eight stock calls", buyers, medusa), row("this shop's checkout", buyers, own))
    const throughput = own.perSecond / medusa.perSecond
    const latency = medusa.p95 / own.p95
    ratios.push(
      `${buyers} at a time: orders/s × ${throughput.toFixed(2)}, p95 ÷ ${latency.toFixed(2)}`,
    )
    met &&= Math.min(throughput, latency) >= GOAL
  }
  console.log(
    markdownTable([["sequence", "buyers", "orders/s", "median", "p95", "calls"], ...rows]),
  )
  console.log(`\n${ratios.join("; ")} (goal ≥ ${GOAL}).`)
  console.log(met ? "All goals met." : "A goal was missed.")
  process.exitCode = met ? 0 : 1
} finally {
  await shop.stop()
}

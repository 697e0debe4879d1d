import { chmodSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startShop, type RunningShop } from "@finegauge/launcher"
import { freePorts, storeClient } from "@finegauge/support"
import type { Served } from "./server.ts"

/** A shop with sample data, and one product page to measure. */
export interface MeasuredShop extends Served {
  productPath: string
  /** The shop itself, for benches that ask its backend. */
  running: RunningShop
}

/** Starts a shop in a folder of its own beside whatever else runs; its device product with most variants is measured. */
export async function serveShop(): Promise<MeasuredShop> {
  const dataDir = mkdtempSync(join(tmpdir(), "finegauge-bench-"))
  chmodSync(dataDir, 0o711)
  const [shopPort, backendPort, postgresPort] = await freePorts(3)
  const shop = await startShop({ dataDir: `${dataDir}/data`, shopPort, backendPort, postgresPort })
  const products = await storeClient(shop).products()
  const largest = products.toSorted((a, b) => b.variants.length - a.variants.length)[0]
  return {
    url: shop.shopUrl,
    running: shop,
    productPath: `/en-gb/products/${largest?.handle ?? ""}`,
    stop: async () => {
      await shop.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

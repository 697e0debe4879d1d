import { mkdirSync } from "node:fs"
import { ensureBuilds, startShop } from "@finegauge/launcher"
import type { TestEnvironment } from "../environment.ts"
import { freePorts } from "../free-ports.ts"

/** The builds that the suites of one run share; kept from being pruned until they are released. */
export interface TestBuilds {
  storefront: string
  backend: string
  release: () => void
}

/** The shop that the suites of one run share. */
export interface TestShop {
  environment: TestEnvironment
  stop: () => Promise<void>
}

/** Builds what is stale, or takes what an earlier start has built; builds never change once they are made. */
export async function openTestBuilds(folder: string): Promise<TestBuilds> {
  const logs = `${folder}/build-logs`
  mkdirSync(logs, { recursive: true })
  const builds = await ensureBuilds({ logs, signal: AbortSignal.timeout(600_000) })
  return {
    storefront: builds.storefront.folder,
    backend: builds.backend.folder,
    release: () => builds.release(),
  }
}

/** Starts a shop with sample data in a folder of its own, on free ports, beside whatever else runs. */
export async function openTestShop(
  folder: string,
  builds: TestBuilds,
  onProgress: (line: string) => void,
): Promise<TestShop> {
  const [shopPort, backendPort, postgresPort] = await freePorts(3)
  const dataDir = `${folder}/data`
  const shop = await startShop({ dataDir, shopPort, backendPort, postgresPort, onProgress })
  const { backendUrl, shopUrl, publishableKey, adminEmail, adminPassword } = shop
  return {
    environment: {
      backendUrl,
      shopUrl,
      publishableKey,
      adminEmail,
      adminPassword,
      databaseUrl: shop.databaseUrl,
      revalidateSecret: shop.revalidateSecret,
      storefrontBuild: builds.storefront,
      backendBuild: builds.backend,
    },
    stop: () => shop.stop(),
  }
}

import { startShop } from "@finegauge/launcher"
import type { TestEnvironment } from "../environment.ts"
import { freePorts } from "../free-ports.ts"

/** The shop that the suites of one run share. */
export interface TestShop {
  environment: TestEnvironment
  stop: () => Promise<void>
}

/** Starts a shop with sample data in a folder of its own, on free ports; builds are shared because they never change. */
export async function openTestShop(
  folder: string,
  onProgress: (line: string) => void,
): Promise<TestShop> {
  const [shopPort, backendPort, postgresPort] = await freePorts(3)
  const shop = await startShop({
    dataDir: `${folder}/data`,
    shopPort,
    backendPort,
    postgresPort,
    onProgress,
  })
  return {
    environment: {
      backendUrl: shop.backendUrl,
      shopUrl: shop.shopUrl,
      publishableKey: shop.publishableKey,
      adminEmail: shop.adminEmail,
      adminPassword: shop.adminPassword,
      databaseUrl: shop.databaseUrl,
      revalidateSecret: shop.revalidateSecret,
    },
    stop: () => shop.stop(),
  }
}

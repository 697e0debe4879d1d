import { join } from "node:path"
import { copyForProcess } from "../builds/storefront.ts"
import { bareEnvironment } from "../process/child-environment.ts"
import { createService, type Service } from "../process/service.ts"
import type { ServiceEvents } from "./backend.ts"
import { waitForHealth } from "./health.ts"

/** What the storefront of one shop is told; all of it at run time. */
export interface StorefrontSettings {
  /** finished build that the running copy is made from */
  build: string
  /** folder of the running copy */
  instance: string
  port: number
  backendUrl: string
  publishableKey: string
  revalidateSecret: string
  /** origin that visitors use */
  shopUrl: string
  /** folder of the logs */
  logs: string
}

/** The storefront as a supervised program; each start runs from a fresh copy of the build. */
export function storefrontService(settings: StorefrontSettings, events: ServiceEvents): Service {
  return createService({
    name: "storefront",
    command: process.execPath,
    args: [join(settings.instance, "storefront/server.js")],
    cwd: settings.logs,
    env: bareEnvironment({
      NODE_ENV: "production",
      PORT: String(settings.port),
      HOSTNAME: "127.0.0.1",
      MEDUSA_URL: settings.backendUrl,
      MEDUSA_PUBLISHABLE_KEY: settings.publishableKey,
      REVALIDATE_SECRET: settings.revalidateSecret,
      SHOP_URL: settings.shopUrl,
    }),
    logFile: `${settings.logs}/storefront.log`,
    prepare: () => copyForProcess(settings.build, settings.instance),
    ready: (signal) =>
      waitForHealth("storefront", `http://127.0.0.1:${settings.port}/health`, signal),
    // Storefront, backend and PostgreSQL together have nine seconds: who stops a shop is promised ten.
    farewell: [
      { signal: "SIGTERM", ms: 1000 },
      { signal: "SIGKILL", ms: 500 },
    ],
    ...events,
  })
}

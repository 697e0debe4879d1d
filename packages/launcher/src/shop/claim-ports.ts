import { claimPort } from "../process/ports.ts"
import type { StartOptions } from "./start-options.ts"

/** Free ports of one start. */
export interface Ports {
  shop: number
  backend: number
  /** 0 when PostgreSQL is not the launcher's */
  postgres: number
}

/** Makes sure that every port is free before anything is built. */
export async function claimPorts(options: StartOptions): Promise<Ports> {
  const shop = await claimPort({
    ...{ port: options.shopPort ?? 0, use: "the shop", flag: "--port", variable: "SHOP_PORT" },
  })
  const backend = await claimPort({
    ...{ port: options.backendPort ?? 0, use: "the backend", flag: "--backend-port" },
    variable: "BACKEND_PORT",
  })
  if (options.database !== undefined) return { shop, backend, postgres: 0 }
  const postgres = await claimPort({
    ...{ port: options.postgresPort ?? 0, use: "PostgreSQL", flag: "--postgres-port" },
    variable: "POSTGRES_PORT",
  })
  return { shop, backend, postgres }
}

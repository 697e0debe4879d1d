import { resolve } from "node:path"
import { claimDataFolder } from "../data/claim.ts"
import { openDataFolder } from "../data/data-folder.ts"
import { openJournal } from "../data/journal.ts"
import { recordRun } from "../data/run-record.ts"
import { readSecrets } from "../data/secrets.ts"
import { releaseCluster } from "../postgres/orphan.ts"
import { bringUp } from "./bring-up.ts"
import { claimPorts } from "./claim-ports.ts"
import type { RunningShop } from "./running-shop.ts"
import { createShutdown } from "./shutdown.ts"
import { createDisplay } from "./steps.ts"
import type { StartOptions } from "./start-options.ts"

/**
 * Starts a whole shop: PostgreSQL, builds, tables, first data, backend and storefront.
 * Throws a PlainError for whatever a person can mend; nothing runs on after a failure.
 */
export async function startShop(options: StartOptions): Promise<RunningShop> {
  const folder = openDataFolder(resolve(options.dataDir))
  const journal = openJournal(`${folder.logs}/launcher.log`)
  const lock = await claimDataFolder(folder, options.signal)
  const recorder = recordRun(folder.run)
  const life = new AbortController()
  const shutdown = createShutdown(() => {
    life.abort()
    recorder.change({ phase: "stopping" })
  })
  shutdown.after(() => {
    lock.release()
  })
  shutdown.after(() => {
    recorder.clear()
  })
  const follow = () => {
    life.abort()
  }
  options.signal?.addEventListener("abort", follow, { once: true })
  try {
    options.signal?.throwIfAborted()
    journal(`starting from ${folder.root}`)
    // Before the ports are looked at: a server left behind still holds one of them.
    await releaseCluster(folder.cluster, journal)
    const ports = await claimPorts(options)
    const secrets = readSecrets(folder.secrets)
    const site = { options, folder, journal, lock, recorder, life, shutdown, ports, secrets }
    const display = createDisplay({
      progress: options.progress ?? "silent",
      onProgress: options.onProgress ?? (() => undefined),
      onFailure: follow,
    })
    const shop = await bringUp(site, display)
    recorder.change({ phase: "running", shopUrl: shop.shopUrl, adminUrl: shop.adminUrl })
    journal(`running at ${shop.shopUrl}`)
    return shop
  } catch (error) {
    journal(error)
    await shutdown.stop()
    throw error
  } finally {
    options.signal?.removeEventListener("abort", follow)
  }
}

import type { Builds } from "../builds/ensure-builds.ts"
import { readAdmin, type AdminLogin } from "../data/secrets.ts"
import { readState } from "../data/state.ts"
import { shown } from "../plain-error.ts"
import type { BackendSettings } from "./backend.ts"
import { openEmbedded, openExternal, type ShopDatabase } from "./database.ts"
import { makeBuilds } from "./make-builds.ts"
import { migrate, needsMigration, sampleWarning, seed, wantsSample } from "./populate.ts"
import { readPublishableKey } from "./publishable-key.ts"
import type { RunningShop } from "./running-shop.ts"
import { addresses, childNote, type Site } from "./site.ts"
import type { Display } from "./steps.ts"
import { startServices } from "./start-services.ts"
import { warmUp } from "./warm-up.ts"

/** Brings everything up, step by step; whatever has begun is registered for the shutdown at once. */
export async function bringUp(site: Site, display: Display): Promise<RunningShop> {
  const { folder, ports, secrets, options } = site
  const ends = Promise.withResolvers<string>()
  const database = await openDatabase(site, display, ends.resolve)
  const builds = await makeBuilds(site, display)
  const { shopUrl, adminOrigin } = addresses(site)
  const settings: BackendSettings = {
    build: builds.backend.folder,
    port: ports.backend,
    databaseUrl: database.url,
    storefrontUrl: `http://127.0.0.1:${ports.shop}`,
    logs: folder.logs,
    ...{ secrets, shopUrl, adminOrigin },
  }
  const admin = options.admin ?? (database.server && readAdmin(folder.admin))
  const warnings = await populate(site, display, { settings, database, builds, admin })
  const publishableKey = await readPublishableKey(database.url)
  const services = await startServices(site, display, settings, {
    publishableKey,
    build: builds.storefront.folder,
    onGivenUp: ends.resolve,
  })
  return {
    shopUrl,
    adminUrl: `${adminOrigin}/app`,
    backendUrl: `http://127.0.0.1:${ports.backend}`,
    publishableKey,
    adminEmail: admin?.email ?? "",
    adminPassword: admin?.password ?? "",
    adminFile: options.admin === undefined && admin !== undefined ? folder.admin : undefined,
    databaseUrl: database.url,
    databaseOwnerUrl: database.ownerUrl,
    revalidateSecret: secrets.revalidateSecret,
    dataDir: folder.root,
    warnings: [...database.warnings, ...warnings],
    ...services,
    postgres: database.server,
    givenUp: ends.promise,
    warmUp: () => warmUp(settings.storefrontUrl, site.life.signal),
    stop: site.shutdown.stop,
  }
}

async function openDatabase(
  site: Site,
  display: Display,
  onGivenUp: (sentence: string) => void,
): Promise<ShopDatabase> {
  const { options, folder } = site
  const external = options.database
  if (external !== undefined) return display.one("Reach PostgreSQL", () => openExternal(external))
  const log = shown(`${folder.logs}/postgres.log`)
  const context = {
    ...{ folder, secrets: site.secrets, journal: site.journal, recorder: site.recorder },
    port: site.ports.postgres,
    signal: site.life.signal,
    onGivenUp: () => {
      onGivenUp(`PostgreSQL crashed too often to go on: see ${log}.`)
    },
  }
  const database = await display.one("Start PostgreSQL", () => openEmbedded(context))
  if (database.server !== undefined) site.shutdown.add(database.server)
  return database
}

interface Population {
  settings: BackendSettings
  database: ShopDatabase
  builds: Builds
  admin: AdminLogin | undefined
}

async function populate(site: Site, display: Display, what: Population): Promise<string[]> {
  const { folder, options } = site
  const context = {
    backend: what.settings,
    buildKey: what.builds.backend.key,
    state: readState(folder.state, what.database.name),
    statePath: folder.state,
    dataDir: folder.root,
    sample: options.sample,
    signal: site.life.signal,
    onIdentity: childNote(site),
    ...{ database: what.database, admin: what.admin },
  }
  const stale = needsMigration(context)
  if (stale) await display.one("Bring the tables up to date", () => migrate(context))
  if (stale || wantsSample(context)) {
    const title = wantsSample(context) ? "Put in the sample catalogue" : "Check the first data"
    await display.one(title, () => seed(context))
  }
  return sampleWarning(context)
}

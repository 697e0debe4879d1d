import { existsSync, mkdirSync } from "node:fs"
import { rename } from "node:fs/promises"
import { join } from "node:path"
import { waitForLock } from "../process/lock.ts"
import { workspaceRoot } from "../workspace.ts"
import { backendBuilds, buildBackend } from "./backend.ts"
import type { BuildContext } from "./build-step.ts"
import { buildKeys } from "./inputs.ts"
import { buildPackages, packagesAreBuilt, stampPackages } from "./packages.ts"
import type { BuildStore } from "./store.ts"
import { buildStorefront, storefrontBuilds } from "./storefront.ts"

/** A finished build in use: not pruned while this process lives or until `release` is called. */
export interface Build {
  folder: string
  /** hash of everything that it was made from */
  key: string
}

/** The builds of one start. */
export interface Builds {
  backend: Build
  storefront: Build
  release: () => void
}

/** One build that is made only when it is missing. */
export interface BuildStep {
  stale: boolean
  run: () => Promise<void>
}

/** What has to be built for the sources as they are; no other start builds until `close` or `cancel`. */
export interface BuildSession {
  packages: BuildStep
  backend: BuildStep
  storefront: BuildStep
  /** Hands out the finished builds. */
  close(): Builds
  /** Gives the lock back after a failure; harmless after `close`. */
  cancel: () => void
}

/** What a build session needs. */
export interface BuildOptions {
  /** folder for the logs of builds; must exist */
  logs: string
  signal: AbortSignal
  /** told once when another start on this clone is building */
  onWait?: () => void
}

/** Finds out what is stale and, if anything is, waits for its turn to build. */
export async function openBuilds(options: BuildOptions): Promise<BuildSession> {
  const stores = { backend: backendBuilds(), storefront: storefrontBuilds() }
  const built = (keys: ReturnType<typeof buildKeys>) =>
    stores.backend.has(keys.backend) && stores.storefront.has(keys.storefront)
  const lock = built(buildKeys()) ? undefined : await buildLock(options)
  const keys = buildKeys()
  const context = lock && { logs: options.logs, signal: options.signal, lock }
  const used = { backend: keys.backend, storefront: keys.storefront }

  const app = (name: keyof typeof stores, build: typeof buildBackend): BuildStep => ({
    stale: !stores[name].has(keys[name]),
    async run() {
      if (context === undefined) throw new Error("nothing is stale")
      const draft = stores[name].folder(`${keys[name]}.draft`)
      await build(draft, context)
      // Sources that changed meanwhile: good for this start, but not what the key promises.
      const settled = buildKeys()[name] === keys[name]
      used[name] = settled ? keys[name] : `${keys[name]}-${Date.now().toString(36)}`
      await rename(draft, stores[name].folder(used[name]))
    },
  })

  return {
    packages: {
      stale: context !== undefined && !packagesAreBuilt(keys.packages),
      run: () => buildPackagesFor(keys.packages, context),
    },
    backend: app("backend", buildBackend),
    storefront: app("storefront", buildStorefront),
    close() {
      const builds = leased(stores, used)
      if (lock !== undefined) for (const store of Object.values(stores)) store.prune()
      lock?.release()
      return builds
    },
    cancel: () => lock?.release(),
  }
}

/** Makes what is missing without showing it, and hands out the builds. */
export async function ensureBuilds(options: BuildOptions): Promise<Builds> {
  const session = await openBuilds(options)
  try {
    if (session.packages.stale) await session.packages.run()
    const apps = [session.backend, session.storefront].filter((step) => step.stale)
    await Promise.all(apps.map((step) => step.run()))
    return session.close()
  } catch (error) {
    session.cancel()
    throw error
  }
}

async function buildPackagesFor(key: string, context: BuildContext | undefined): Promise<void> {
  if (context === undefined) throw new Error("nothing is stale")
  await buildPackages(context)
  if (buildKeys().packages === key) stampPackages(key)
}

function buildLock(options: BuildOptions) {
  const folder = join(workspaceRoot, "packages/launcher/.cache")
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true })
  return waitForLock(
    join(folder, "build.lock"),
    options.signal,
    options.onWait ?? (() => undefined),
  )
}

function leased(
  stores: Record<"backend" | "storefront", BuildStore>,
  keys: Record<"backend" | "storefront", string>,
): Builds {
  const releases = [stores.backend.lease(keys.backend), stores.storefront.lease(keys.storefront)]
  return {
    backend: { folder: stores.backend.folder(keys.backend), key: keys.backend },
    storefront: { folder: stores.storefront.folder(keys.storefront), key: keys.storefront },
    release() {
      for (const release of releases) release()
    },
  }
}

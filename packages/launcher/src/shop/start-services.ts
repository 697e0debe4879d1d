import { backendService, type BackendSettings } from "./backend.ts"
import type { RunningShop } from "./running-shop.ts"
import { serviceEvents, type Site } from "./site.ts"
import { explainFailure } from "./start-failure.ts"
import type { Display } from "./steps.ts"
import { storefrontService } from "./storefront.ts"
import { warmUp } from "./warm-up.ts"

/** What the storefront needs beyond the backend's settings. */
export interface StorefrontNeeds {
  build: string
  publishableKey: string
  onGivenUp: (sentence: string) => void
}

/** Starts backend and storefront side by side; the storefront is stopped first. */
export async function startServices(
  site: Site,
  display: Display,
  settings: BackendSettings,
  needs: StorefrontNeeds,
): Promise<Pick<RunningShop, "backend" | "storefront">> {
  const { folder, ports, secrets } = site
  const backend = backendService(settings, serviceEvents(site, "backend", needs.onGivenUp))
  const storefront = storefrontService(
    {
      ...{ build: needs.build, publishableKey: needs.publishableKey, logs: folder.logs },
      instance: folder.storefront,
      port: ports.shop,
      backendUrl: `http://127.0.0.1:${ports.backend}`,
      revalidateSecret: secrets.revalidateSecret,
      shopUrl: settings.shopUrl,
    },
    {
      ...serviceEvents(site, "storefront", needs.onGivenUp),
      // A process that returns has none of the pages that the crashed one had rendered.
      onRevived: () => void warmUp(settings.storefrontUrl, site.life.signal),
    },
  )
  site.shutdown.add(backend)
  site.shutdown.add(storefront)
  const start = (name: "backend" | "storefront", service: typeof backend) => ({
    title: `Start the ${name}`,
    run: () =>
      explainFailure(name, `${folder.logs}/${name}.log`, folder.root, () => service.start()),
  })
  await display.all([start("backend", backend), start("storefront", storefront)])
  return { backend, storefront }
}

import { openBuilds, type Builds } from "../builds/ensure-builds.ts"
import type { Site } from "./site.ts"
import type { Display } from "./steps.ts"

/** Shows and makes the builds that are missing; they stay leased until the shutdown. */
export async function makeBuilds(site: Site, display: Display): Promise<Builds> {
  const { signal } = site.life
  const session = await display.one("Look for changes since the last build", (tell) =>
    openBuilds({
      ...{ logs: site.folder.logs, signal },
      onWait: () => {
        tell("another start of this clone is building; waiting for it")
      },
    }),
  )
  site.shutdown.after(session.cancel)
  const { packages, backend, storefront } = session
  if (packages.stale) await display.one("Build the shared packages", packages.run)
  const apps = [
    { title: "Build the backend and the admin", ...backend },
    { title: "Build the storefront", ...storefront },
  ]
  await display.all(apps.filter((step) => step.stale))
  const builds = session.close()
  site.shutdown.after(builds.release)
  return builds
}

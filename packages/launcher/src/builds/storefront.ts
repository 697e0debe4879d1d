import { constants, existsSync } from "node:fs"
import { chmod, cp, rename, rm } from "node:fs/promises"
import { createRequire } from "node:module"
import { join } from "node:path"
import { rooms } from "../workspace.ts"
import { runBuildTool, type BuildContext } from "./build-step.ts"
import { buildStore } from "./store.ts"

/** The finished builds of the storefront: outside `.next`, which every build of Next empties. */
export const storefrontBuilds = () => buildStore(join(rooms.storefront, ".cache/builds"))

/** Builds the storefront into `folder`, complete with its static files and independent of node_modules. */
export async function buildStorefront(folder: string, context: BuildContext): Promise<void> {
  const next = createRequire(join(rooms.storefront, "package.json")).resolve("next/dist/bin/next")
  const output = join(rooms.storefront, ".next")
  const draft = `${folder}.tmp`
  await rm(draft, { recursive: true, force: true })
  await runBuildTool("storefront", rooms.storefront, [next, "build"], context)
  await rename(join(output, "standalone"), draft)
  await cp(join(output, "static"), join(draft, "storefront/.next/static"), { recursive: true })
  const publicFiles = join(rooms.storefront, "public")
  if (existsSync(publicFiles)) {
    await cp(publicFiles, join(draft, "storefront/public"), { recursive: true })
  }
  await rename(draft, folder)
}

/** Lays out a running copy: the page cache that Next writes belongs to one process and its data. */
export async function copyForProcess(build: string, instance: string): Promise<void> {
  await rm(instance, { recursive: true, force: true })
  const mode = constants.COPYFILE_FICLONE
  await cp(build, instance, { recursive: true, verbatimSymlinks: true, mode })
  await chmod(instance, 0o700)
}

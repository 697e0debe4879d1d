import { createRequire } from "node:module"
import { cp, mkdir, rename, rm, symlink } from "node:fs/promises"
import { basename, join } from "node:path"
import { rooms } from "../workspace.ts"
import { runBuildTool, type BuildContext } from "./build-step.ts"
import { buildStore } from "./store.ts"

/** The finished builds of the backend. */
export const backendBuilds = () => buildStore(join(rooms.backend, ".medusa/builds"))

/** The JavaScript file of Medusa's command line. */
export function medusaCli(): string {
  return createRequire(join(rooms.backend, "package.json")).resolve("@medusajs/cli/cli.js")
}

/** Compiles backend and admin into `folder`, together with the packages they were compiled against. */
export async function buildBackend(folder: string, context: BuildContext): Promise<void> {
  const made = join(rooms.backend, ".medusa/server")
  await rm(made, { recursive: true, force: true })
  await runBuildTool("backend", rooms.backend, [medusaCli(), "build"], context)
  for (const source of [rooms.catalogue, rooms.safetyContent]) await freeze(source, made)
  await rename(made, folder)
}

/** A later change of a shared package must not reach a build that runs: it gets its own copy. */
async function freeze(source: string, made: string): Promise<void> {
  const target = join(made, "node_modules/@finegauge", basename(source))
  await mkdir(target, { recursive: true })
  for (const part of ["package.json", "dist"]) {
    await cp(join(source, part), join(target, part), { recursive: true })
  }
  await symlink(join(source, "node_modules"), join(target, "node_modules"), "junction")
}

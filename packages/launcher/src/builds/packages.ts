import { existsSync, mkdirSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { z } from "zod"
import { readJson, replaceFile } from "../data/atomic-file.ts"
import { rooms } from "../workspace.ts"
import { runBuildTool, type BuildContext } from "./build-step.ts"
import { hashFiles } from "./inputs.ts"

const packageFolders = [rooms.catalogue, rooms.gs1, rooms.safetyContent]

const stampSchema = z.object({
  /** key that the packages were built for */
  inputs: z.string(),
  /** hash of what the build wrote, because other commands write to the same folder */
  outputs: z.string(),
})

/** True when the compiled packages belong to these inputs. */
export function packagesAreBuilt(key: string): boolean {
  return packageFolders.every((folder) => {
    const stamp = readJson(stampPath(folder), stampSchema)
    return stamp?.inputs === key && stamp.outputs === outputsOf(folder)
  })
}

/** Compiles the shared packages in place. */
export async function buildPackages(context: BuildContext): Promise<void> {
  for (const folder of packageFolders) {
    await runBuildTool(basename(folder), folder, ["--run", "build"], context)
  }
}

/** Notes for which inputs the compiled packages were made. */
export function stampPackages(key: string): void {
  for (const folder of packageFolders) {
    mkdirSync(join(folder, ".cache"), { recursive: true })
    const stamp = { inputs: key, outputs: outputsOf(folder) }
    replaceFile(stampPath(folder), JSON.stringify(stamp))
  }
}

const stampPath = (folder: string) => join(folder, ".cache/built.json")

function outputsOf(folder: string): string {
  const dist = join(folder, "dist")
  return existsSync(dist) ? hashFiles(outputFiles(dist), dist) : "none"
}

function outputFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { rooms, workspaceRoot } from "../workspace.ts"

const NOT_BUILT_FROM = new Set([
  ...["node_modules", "dist", ".medusa", ".next", ".cache", ".data", ".turbo", "coverage"],
  ...["docs", "integration-tests", "__tests__", "test-results", "next-env.d.ts"],
])
const NEITHER_THESE = /(\.test\.tsx?|\.spec\.tsx?|\.md|\.tsbuildinfo|\.log)$/

/** The files below a folder that its build may depend on, sorted: tests, texts about it and outputs are left out. */
export function inputFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_BUILT_FROM.has(entry.name) && !NEITHER_THESE.test(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? inputFiles(path) : entry.isFile() ? [path] : []
    })
    .sort()
}

/** One hash over names (relative to `base`) and contents of files, 16 hex digits. */
export function hashFiles(files: string[], base: string, ...also: string[]): string {
  const hash = createHash("sha256")
  for (const text of also) hash.update(`${text}\0`)
  for (const file of files) {
    const content = readFileSync(file)
    hash.update(`${file.slice(base.length)}\0${content.length}\0`).update(content)
  }
  return hash.digest("hex").slice(0, 16)
}

/** The addresses of the three builds: each changes with its sources, with the tools and with what it builds on. */
export interface BuildKeys {
  packages: string
  backend: string
  storefront: string
}

/** Raised when the launcher itself lays a build out differently. */
const LAYOUT = "layout 1"

/** Reads every source and names the builds that belong to them; some 50 ms. */
export function buildKeys(): BuildKeys {
  const key = (folders: string[], ...also: string[]) =>
    hashFiles(folders.flatMap(inputFiles), workspaceRoot, ...also)
  const tools = hashFiles(
    ["pnpm-lock.yaml", "tsconfig.base.json"].map((name) => join(workspaceRoot, name)),
    workspaceRoot,
    ...[LAYOUT, process.version, process.platform, process.arch],
  )
  const packages = key([rooms.catalogue, rooms.gs1, rooms.safetyContent], tools)
  return {
    packages,
    backend: key([rooms.backend], packages),
    storefront: key([rooms.storefront], packages),
  }
}

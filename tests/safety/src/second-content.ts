import { execFileSync } from "node:child_process"
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"

/** Folder of the content package whose build the shop under test carries. */
const original = dirname(
  dirname(createRequire(import.meta.url).resolve("@finegauge/safety-content")),
)
const PARTS = [
  "content",
  "translations",
  "releases",
  "CHANGELOG.md",
  "scripts",
  "src",
  "dist",
  "package.json",
]
const NOT_COPIED = new Set(["node_modules", ".cache"])

/** Another version of the content package, built by the package's own build. */
export interface SecondContent {
  /** Folder with `package.json` and `dist`, as an installed package has them. */
  folder: string
  remove: () => void
}

/**
 * Builds the content package a second time from changed sources. The copy lies below the original, so that its build
 * finds the same libraries. Takes the text of each file by its place below `content/` and returns the changed one.
 */
export function buildSecondContent(
  name: string,
  changes: Record<string, (yaml: string) => string>,
): SecondContent {
  const folder = join(original, ".cache", name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    for (const part of PARTS) {
      cpSync(join(original, part), join(folder, part), {
        recursive: true,
        filter: (path) => !NOT_COPIED.has(basename(path)),
      })
    }
    for (const [place, change] of Object.entries(changes)) {
      const file = join(folder, "content", `${place}.yaml`)
      writeFileSync(file, change(readFileSync(file, "utf8")))
    }
    execFileSync(process.execPath, ["scripts/build.ts"], { cwd: folder, stdio: "pipe" })
  } catch (error) {
    remove()
    throw error
  }
  return { folder, remove }
}

import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { openFrozen, readIndex } from "./read-releases.ts"

/**
 * Writes the published versions as modules below `dist`: the index, and one module per version that
 * is loaded on demand, in the shape that the present code reads.
 */
export function buildReleases(folder: string, dist: string): void {
  const index = readIndex(folder)
  rmSync(join(dist, "frozen"), { recursive: true, force: true })
  mkdirSync(join(dist, "frozen"), { recursive: true })
  const loaders = index.releases.map(({ version }) => {
    const compiled = JSON.stringify(openFrozen(folder, version))
    writeFileSync(join(dist, `frozen/${version}.js`), `export const compiled = ${compiled}\n`)
    return `"${version}": () => import("./frozen/${version}.js")`
  })
  writeFileSync(
    join(dist, "built-releases.js"),
    `export const built = { index: ${JSON.stringify(index)}, contents: { ${loaders.join(", ")} } }\n`,
  )
}

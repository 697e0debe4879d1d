import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { z } from "zod"
import { compile } from "./pipeline/compile.ts"
import { inspect, sentenceOf } from "./pipeline/inspect.ts"
import { buildReleases } from "./publishing/build-releases.ts"
import { faultsOfReleases } from "./publishing/verify-releases.ts"

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Checks the content and writes it as a module, so that no YAML is read at run time. */
function build(): void {
  const { content, faults } = inspect(at("content"))
  const altered = faultsOfReleases(at("releases")).map((one) => `${one.file}  ${one.message}`)
  const sentences = [...faults.map(sentenceOf), ...altered]
  if (sentences.length > 0) {
    process.stderr.write(`${sentences.join("\n")}\nNothing was built.\n`)
    process.exitCode = 1
    return
  }
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(at("package.json"), "utf8")))
  const compiled = compile(content, version)
  mkdirSync(at("dist"), { recursive: true })
  writeFileSync(at("dist/compiled.js"), `export const compiled = ${JSON.stringify(compiled)}\n`)
  buildReleases(at("releases"), at("dist"))
  process.stdout.write(`Built content ${version}, ${compiled.contentHash.slice(0, 12)}.\n`)
}

build()

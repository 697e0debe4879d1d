import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { z } from "zod"
import { compile } from "./pipeline/compile.ts"
import { inspect, sentenceOf } from "./pipeline/inspect.ts"

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Checks the content and writes it as a module, so that no YAML is read at run time. */
function build(): void {
  const { content, faults } = inspect(at("content"))
  if (faults.length > 0) {
    process.stderr.write(`${faults.map(sentenceOf).join("\n")}\nNothing was built.\n`)
    process.exitCode = 1
    return
  }
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(at("package.json"), "utf8")))
  const compiled = compile(content, version)
  mkdirSync(at("dist"), { recursive: true })
  writeFileSync(at("dist/compiled.js"), `export const compiled = ${JSON.stringify(compiled)}\n`)
  process.stdout.write(`Built content ${version}, ${compiled.contentHash.slice(0, 12)}.\n`)
}

build()

import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { z } from "zod"
import { compile } from "./pipeline/compile.ts"
import { inspect, sentenceOf } from "./pipeline/inspect.ts"
import { inspectTranslations, progressOf } from "./pipeline/inspect-translations.ts"
import { buildReleases } from "./publishing/build-releases.ts"
import { faultsOfChangelog } from "./publishing/verify-changelog.ts"
import { faultsOfReleases } from "./publishing/verify-releases.ts"

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Checks the content and writes it as a module, so that no YAML is read at run time. */
function build(): void {
  const { content, faults } = inspect(at("content"))
  const altered = [
    ...faultsOfReleases(at("releases")),
    ...faultsOfChangelog({ home: at(""), releases: at("releases") }),
  ].map((one) => `${one.file}:${one.line}  ${one.message}`)
  const languages = faults.length === 0 ? inspectTranslations(at("translations"), content) : []
  const translated = languages.flatMap((language) =>
    language.faults.map((one) => `translations/${one.file}:${one.line}  ${one.message}`),
  )
  const sentences = [...faults.map(sentenceOf), ...altered, ...translated]
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
  for (const { language, overlay } of languages) {
    const module = `export const overlay = ${JSON.stringify(overlay)}\n`
    writeFileSync(at(`dist/compiled-${language}.js`), module)
  }
  buildReleases(at("releases"), at("dist"))
  process.stdout.write(`Built content ${version}, ${compiled.contentHash.slice(0, 12)}.\n`)
  process.stdout.write(`${languages.map(progressOf).join("\n")}\n`)
}

build()

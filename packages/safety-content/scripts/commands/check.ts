import { join } from "node:path"
import type { Command } from "commander"
import { isTranslated } from "../../src/languages/language.ts"
import { rules } from "../../src/rules/index.ts"
import { translationRules } from "../../src/rules/translations.ts"
import { kinds } from "../../src/schema/index.ts"
import { foldersOf, type SharedOptions, shown, withFolders } from "../command-line/folders.ts"
import { readingProgress } from "../command-line/progress.ts"
import { exitCodes, wrongCall } from "../command-line/refusal.ts"
import { inspect } from "../pipeline/inspect.ts"
import {
  inspectTranslations,
  type InspectedLanguage,
  progressOf,
} from "../pipeline/inspect-translations.ts"
import { faultsOfChangelog } from "../publishing/verify-changelog.ts"
import { faultsOfReleases } from "../publishing/verify-releases.ts"

const examples = `
Examples:
  safety-content check
  safety-content check --content ./our-content
  safety-content check --complete de fr      (every text must be translated)
  safety-content check --json | jq '.faults[].message'
`

const ruleCount = rules.length + translationRules.length

interface CheckOptions extends SharedOptions {
  complete?: string[]
}

/** A fault for each language that must be complete and is not. */
function incomplete(languages: readonly InspectedLanguage[], demanded: readonly string[]) {
  return languages
    .filter((one) => demanded.includes(one.language) && one.missing + one.outdated > 0)
    .map((one) => ({
      file: one.language,
      line: 1,
      rule: "complete",
      message: `${progressOf(one)} safety-content translate --language ${one.language} lists them`,
    }))
}

/** Faults of the translations, with files as paths; they are read only beside sound content. */
function translationFaults(
  home: string,
  languages: readonly InspectedLanguage[],
  demanded: readonly string[] = [],
) {
  const unknown = demanded.find((language) => !isTranslated(language))
  if (unknown !== undefined) throw wrongCall(`"${unknown}" is no language that is translated.`)
  const all = [...languages.flatMap(({ faults }) => faults), ...incomplete(languages, demanded)]
  return all.map((fault) => ({ ...fault, file: join(home, "translations", fault.file) }))
}

function check(options: CheckOptions): void {
  const folders = foldersOf(options)
  const progress = readingProgress()
  const { content, faults } = inspect(folders.content, progress.onFile)
  progress.end()
  const counts = Object.fromEntries(kinds.map((kind) => [kind, Object.keys(content[kind]).length]))
  const entries = faults.map((fault) => ({ ...fault, file: join(folders.content, fault.file) }))
  const releases = [
    ...faultsOfReleases(folders.releases).map((fault) => ({ ...fault, rule: "frozen" })),
    ...faultsOfChangelog(folders).map((fault) => ({ ...fault, rule: "changelog" })),
  ]
  const languages =
    faults.length === 0 ? inspectTranslations(join(folders.home, "translations"), content) : []
  const translated = translationFaults(folders.home, languages, options.complete)
  const found = [...entries, ...releases, ...translated].map(({ file, line, rule, message }) => ({
    file: shown(file),
    line,
    rule,
    message,
  }))
  const ok = found.length === 0
  process.exitCode = ok ? exitCodes.fine : exitCodes.faults
  if (options.json === true) {
    const translations = languages.map(({ language, texts, missing, outdated, critical }) => ({
      language,
      texts,
      missing,
      outdated,
      critical,
    }))
    const result = { ok, counts, rules: ruleCount, translations, faults: found }
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  } else if (ok) {
    const words = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
    process.stdout.write(`Content is sound: ${words.join(", ")}; ${ruleCount} rules.\n`)
    process.stdout.write(`${languages.map(progressOf).join("\n")}\n`)
  } else {
    const lines = found.map((one) => `${one.file}:${one.line}  ${one.message} (${one.rule})`)
    const total = found.length === 1 ? "1 fault." : `${found.length} faults.`
    process.stderr.write(`${lines.join("\n")}\n${total}\n`)
  }
}

/** Adds `check`: reads the content, runs every rule, names file and line of each fault. */
export function checkCommand(program: Command): void {
  withFolders(program.command("check"))
    .description(
      "Check every entry, every published version and the changelog; name file, line and fault.",
    )
    .option("--complete <languages...>", "fail unless every text is translated: de, fr")
    .addHelpText("after", examples)
    .action(check)
}

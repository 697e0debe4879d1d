import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Command } from "commander"
import {
  isTranslated,
  translatedLanguages,
  type TranslatedLanguage,
} from "../../src/languages/language.ts"
import { allStates } from "../../src/languages/states-of.ts"
import { type Kind, kinds } from "../../src/schema/content.ts"
import {
  type Folders,
  foldersOf,
  type SharedOptions,
  shown,
  withFolders,
} from "../command-line/folders.ts"
import { readContent } from "../command-line/read-content.ts"
import { exitCodes, Refusal, wrongCall } from "../command-line/refusal.ts"
import { folderOf } from "../pipeline/load.ts"
import { loadTranslations } from "../pipeline/load-translations.ts"
import { sourceHashOf } from "../pipeline/source-hash.ts"
import { takeIn, type Workbench } from "../translating/take-in.ts"
import { tidied } from "../translating/tidied.ts"
import { sheetsOf, worksheetOf, worksheetSchema } from "../translating/worksheet.ts"
import { writeTranslation } from "../translating/write-translation.ts"

interface TranslateOptions extends SharedOptions {
  language: string
  kind?: string
  out?: string
  size: string
  import?: string[]
  translator?: string
  tidy?: boolean
}

const examples = `
Examples:
  safety-content translate --language de                      (counts what is missing or outdated)
  safety-content translate --language de --out ./sheets       (writes worksheets as JSON)
  safety-content translate --language de --import ./sheets/effects-1.json --translator "Name"
  safety-content translate --language de --tidy               (after English texts moved or went)
`

const rootOf = (folders: Folders) => join(folders.home, "translations")

function languageOf(typed: string): TranslatedLanguage {
  if (isTranslated(typed)) return typed
  throw wrongCall(`"${typed}" is not translated; name one of ${translatedLanguages.join(", ")}.`)
}

function kindOf(typed: string | undefined): Kind | undefined {
  if (typed === undefined) return undefined
  const kind = kinds.find((one) => one === typed || folderOf(one) === typed)
  if (kind !== undefined) return kind
  throw wrongCall(`"${typed}" is no kind; name one of ${kinds.map(folderOf).join(", ")}.`)
}

function workbench(folders: Folders, language: TranslatedLanguage): Workbench {
  const { translations, faults } = loadTranslations(rootOf(folders), language)
  if (faults.length > 0) {
    const root = rootOf(folders)
    throw new Refusal(
      faults.map((one) => `${shown(join(root, one.file))}:${one.line}  ${one.message}`),
    )
  }
  return { content: readContent(folders.content), translations, hashOf: sourceHashOf }
}

function print(options: SharedOptions, data: object, sentence: string): void {
  process.stdout.write(
    options.json === true ? `${JSON.stringify({ ok: true, ...data }, null, 2)}\n` : `${sentence}\n`,
  )
}

function list(bench: Workbench, options: TranslateOptions): void {
  const language = bench.translations.language
  const kind = kindOf(options.kind)
  const states = allStates(bench.content, bench.translations, bench.hashOf)
  const wanted = states.filter((one) => kind === undefined || one.kind === kind)
  const waiting = wanted.filter(({ state }) => state !== "current")
  const known = new Map(
    states.flatMap(({ state, text, translated }): [string, string][] =>
      state === "current" && translated !== null ? [[text, translated]] : [],
    ),
  )
  const files: string[] = []
  if (options.out !== undefined) {
    mkdirSync(options.out, { recursive: true })
    const counts = new Map<Kind, number>()
    for (const sheet of sheetsOf(waiting, Number(options.size))) {
      const of = sheet[0]?.kind ?? "topics"
      const number = (counts.get(of) ?? 0) + 1
      counts.set(of, number)
      const file = join(options.out, `${folderOf(of)}-${number}.json`)
      const data = { language, entries: worksheetOf(sheet, known) }
      writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`)
      files.push(file)
    }
  }
  const outdated = waiting.filter(({ state }) => state === "outdated").length
  const missing = waiting.length - outdated
  const told = `${language}: ${wanted.length} texts, ${missing} missing, ${outdated} outdated.`
  const entries =
    options.json === true && files.length === 0 ? worksheetOf(waiting, known) : undefined
  print(
    options,
    { language, texts: wanted.length, missing, outdated, files, entries },
    [told, ...files.map((file) => `Wrote ${file}`)].join("\n"),
  )
}

function readSheet(file: string) {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, "utf8"))
  } catch (error) {
    throw wrongCall(`${file} cannot be read: ${error instanceof Error ? error.message : ""}`)
  }
  const sheet = worksheetSchema.safeParse(value)
  if (sheet.success) return sheet.data
  throw wrongCall(`${file} is no worksheet: ${sheet.error.issues[0]?.message ?? ""}`)
}

function takeInFiles(bench: Workbench, root: string, options: TranslateOptions): void {
  const { translator } = options
  if (translator === undefined) throw wrongCall("Say who translated: --translator <name>.")
  const language = bench.translations.language
  const refused: string[] = []
  const total = { taken: 0, empty: 0 }
  for (const file of options.import ?? []) {
    const result = takeIn(readSheet(file), translator, bench)
    for (const { kind, translation } of result.changed) {
      bench.translations.entries[kind][translation.id] = translation
      writeTranslation(root, language, kind, translation)
    }
    total.taken += result.taken
    total.empty += result.empty
    refused.push(...result.refused)
  }
  const told = `${language}: took ${total.taken} texts, ${total.empty} were empty.`
  if (refused.length > 0) throw new Refusal([...refused, told, "Those named above were not taken."])
  print(options, { language, ...total }, told)
}

function tidy(bench: Workbench, root: string, options: TranslateOptions): void {
  const { content, translations, hashOf } = bench
  let files = 0
  for (const kind of kinds) {
    const entries: Record<string, object> = content[kind]
    for (const [id, translation] of Object.entries(translations.entries[kind])) {
      const entry = entries[id]
      if (entry === undefined) continue
      writeTranslation(root, translations.language, kind, tidied(entry, kind, translation, hashOf))
      files += 1
    }
  }
  const { language } = translations
  print(options, { language, files }, `${language}: put ${files} files in order.`)
}

function translate(options: TranslateOptions): void {
  const folders = foldersOf(options)
  const bench = workbench(folders, languageOf(options.language))
  if (options.import !== undefined) takeInFiles(bench, rootOf(folders), options)
  else if (options.tidy === true) tidy(bench, rootOf(folders), options)
  else list(bench, options)
  process.exitCode ??= exitCodes.fine
}

/** Adds `translate`: hands texts to translators as JSON and takes them back as YAML with hashes. */
export function translateCommand(program: Command): void {
  withFolders(program.command("translate"))
    .description("List texts to translate, write worksheets, take them back.")
    .requiredOption("--language <code>", "language to translate into: de or fr")
    .option("--kind <kind>", "only one kind, such as red-flags")
    .option("--out <dir>", "write worksheets (JSON) into this folder")
    .option("--size <n>", "texts per worksheet", "120")
    .option("--import <files...>", "take worksheets back")
    .option("--translator <name>", "who translated; needed with --import")
    .option("--tidy", "put moved texts in their place and drop those whose English text is gone")
    .addHelpText("after", examples)
    .action(translate)
}

import { type Command, Option } from "commander"
import { type Language, languages } from "../../src/languages/language.ts"
import { foldersOf, type SharedOptions, withFolders } from "../command-line/folders.ts"
import { readContent } from "../command-line/read-content.ts"
import { exitCodes } from "../command-line/refusal.ts"
import { folderOf } from "../pipeline/load.ts"
import { limits } from "../readability/judge.ts"
import { readReasons } from "../readability/read-reasons.ts"
import { type ReadabilityReport, reportOn } from "../readability/report.ts"

const examples = `
Examples:
  safety-content readability                  (grade of each English text, hardest first)
  safety-content readability --language de    (LIX of each German text)
  safety-content readability --json
`

const rounded = (value: number | null) => (value === null ? null : Math.round(value * 10) / 10)

function sentences({ measure, median, entries }: ReadabilityReport, language: Language): string[] {
  const lines = entries.map(
    ({ kind, id, value }) =>
      `${(value?.toFixed(1) ?? "short").padStart(6)}  ${folderOf(kind)}/${id}`,
  )
  const judged = entries.filter(({ value }) => value !== null).length
  const bounds =
    language === "en" ? `; at most ${limits.median}, and ${limits.text} for one text` : ""
  const total =
    median === null
      ? `There is no text in this language to judge.`
      : `Median ${measure} ${median.toFixed(1)} over ${judged} entries (${language})${bounds}.`
  return [...lines, total]
}

function readability(options: SharedOptions & { language: Language }): void {
  const { language } = options
  const folders = foldersOf(options)
  const content = readContent(folders.content)
  const report = reportOn(content, language, folders.home, readReasons(folders.home))
  const ok = report.faults.length === 0
  process.exitCode = ok ? exitCodes.fine : exitCodes.faults
  if (options.json === true) {
    const entries = report.entries.map((entry) => ({ ...entry, value: rounded(entry.value) }))
    const result = { ok, language, ...report, median: rounded(report.median), entries }
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
    return
  }
  process.stdout.write(`${sentences(report, language).join("\n")}\n`)
  if (!ok) process.stderr.write(`${report.faults.join("\n")}\n`)
}

/** Adds `readability`: how hard the patient texts are to read, against the limits for English. */
export function readabilityCommand(program: Command): void {
  const language = new Option("--language <code>", "language of the texts")
    .choices(languages)
    .default("en")
  withFolders(program.command("readability"))
    .description("List how hard each text for patients is to read, and hold English to its limits.")
    .addOption(language)
    .addHelpText("after", examples)
    .action(readability)
}

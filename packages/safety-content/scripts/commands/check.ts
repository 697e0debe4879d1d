import { join } from "node:path"
import type { Command } from "commander"
import { rules } from "../../src/rules/index.ts"
import { kinds } from "../../src/schema/index.ts"
import { foldersOf, type SharedOptions, shown, withFolders } from "../command-line/folders.ts"
import { readingProgress } from "../command-line/progress.ts"
import { exitCodes } from "../command-line/refusal.ts"
import { inspect } from "../pipeline/inspect.ts"
import { faultsOfReleases } from "../publishing/verify-releases.ts"

const examples = `
Examples:
  safety-content check
  safety-content check --content ./our-content
  safety-content check --json | jq '.faults[].message'
`

function check(options: SharedOptions): void {
  const folders = foldersOf(options)
  const progress = readingProgress()
  const { content, faults } = inspect(folders.content, progress.onFile)
  progress.end()
  const counts = Object.fromEntries(kinds.map((kind) => [kind, Object.keys(content[kind]).length]))
  const entries = faults.map((fault) => ({ ...fault, file: join(folders.content, fault.file) }))
  const releases = faultsOfReleases(folders.releases).map((fault) => ({ ...fault, rule: "frozen" }))
  const found = [...entries, ...releases].map(({ file, line, rule, message }) => ({
    file: shown(file),
    line,
    rule,
    message,
  }))
  const ok = found.length === 0
  process.exitCode = ok ? exitCodes.fine : exitCodes.faults
  if (options.json === true) {
    const result = { ok, counts, rules: rules.length, faults: found }
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
  } else if (ok) {
    const words = Object.entries(counts).map(([kind, count]) => `${count} ${kind}`)
    process.stdout.write(`Content is sound: ${words.join(", ")}; ${rules.length} rules.\n`)
  } else {
    const lines = found.map((one) => `${one.file}:${one.line}  ${one.message} (${one.rule})`)
    const total = found.length === 1 ? "1 fault." : `${found.length} faults.`
    process.stderr.write(`${lines.join("\n")}\n${total}\n`)
  }
}

/** Adds `check`: reads the content, runs every rule, names file and line of each fault. */
export function checkCommand(program: Command): void {
  withFolders(program.command("check"))
    .description("Check every entry and every published version; name file, line and fault.")
    .addHelpText("after", examples)
    .action(check)
}

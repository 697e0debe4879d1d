import { writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { Command } from "commander"
import { foldersOf, type SharedOptions, shown, withFolders } from "../command-line/folders.ts"
import { readContent } from "../command-line/read-content.ts"
import { exitCodes, wrongCall } from "../command-line/refusal.ts"
import { type Counts, countRows, errorsNamed } from "../coverage/count-rows.ts"
import { coverageFaults } from "../coverage/coverage-faults.ts"
import { inventoryOf, inventorySchema, writtenInventory } from "../coverage/inventory.ts"
import { readFile, readSeeds } from "../coverage/read-files.ts"
import { coverageSchema, LAST_SEED_ERROR } from "../coverage/rows.ts"
import { seedFaults } from "../coverage/seed-faults.ts"

const examples = `
Examples:
  safety-content coverage
  safety-content coverage --seeds ../seeds
  safety-content coverage --seeds ../seeds --write
  safety-content coverage --json | jq .counts.all
`

interface CoverageOptions extends SharedOptions {
  /** Folder of the seed documents as it was typed; absent = compare with the inventory only. */
  seeds?: string
  /** Write the inventory anew from the seed documents. */
  write?: boolean
}

/** Counts and faults of the coverage of one content folder. */
export function examine(options: CoverageOptions) {
  const { content: folder, home } = foldersOf(options)
  const inventoryPath = join(home, "seed-inventory.yaml")
  const seeds = options.seeds === undefined ? null : resolve(options.seeds)
  const real = seeds === null ? null : inventoryOf(readSeeds(seeds))
  if (options.write === true) {
    if (real === null) throw wrongCall("--write needs the seed documents; name them with --seeds.")
    writeFileSync(inventoryPath, writtenInventory(real))
  }
  const inventory = readFile(inventoryPath, inventorySchema)
  const coverage = readFile(join(home, "coverage.yaml"), coverageSchema)
  const lines = { "coverage.yaml": coverage.lines, "seed-inventory.yaml": inventory.lines }
  const placed = coverageFaults(inventory.data, coverage.data, readContent(folder)).map(
    ({ file, path, message }) => ({
      file: shown(join(home, file)),
      line: lines[file](path),
      message,
    }),
  )
  const differing =
    real === null || seeds === null
      ? []
      : seedFaults(inventory.data, real).map(({ file, ...fault }) => ({
          file: shown(join(seeds, file)),
          ...fault,
        }))
  const faults = [...placed, ...differing]
  const errors = errorsNamed(coverage.data)
  return {
    ok: faults.length === 0,
    verifiedAgainstSeeds: real !== null,
    counts: countRows(coverage.data),
    seedErrorsNamed: errors.length,
    faults,
  }
}

const inWords = (name: string, counts: Counts) =>
  `${name}: ${counts.rows} rows, ${counts.carried} carried; left out: ${counts["seed-error"]} seed errors, ` +
  `${counts.advertisement} advertisement, ${counts.duplicate} duplicates`

function report(options: CoverageOptions): void {
  const result = examine(options)
  process.exitCode = result.ok ? exitCodes.fine : exitCodes.faults
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify(result, null, 2)}\n`)
    return
  }
  const { seeds, all } = result.counts
  const rows = [...Object.entries(seeds), ["all", all] as const].map(([name, counts]) =>
    inWords(name, counts),
  )
  const against = result.verifiedAgainstSeeds
    ? "The inventory was compared with the seed documents."
    : "The seed documents were not read; name them with --seeds."
  const errors = `${result.seedErrorsNamed} of ${LAST_SEED_ERROR} doubtful statements are named by a row.`
  process.stdout.write(`${[...rows, errors, against].join("\n")}\n`)
  if (result.ok) return
  const lines = result.faults.map(({ file, line, message }) => `${file}:${line}  ${message}`)
  const total = lines.length === 1 ? "1 fault." : `${lines.length} faults.`
  process.stderr.write(`${lines.join("\n")}\n${total}\n`)
}

/** Adds `coverage`: shows that every line of the seed documents is carried or left out for a reason. */
export function coverageCommand(program: Command): void {
  withFolders(program.command("coverage"))
    .description("Show what became of every line of the seed documents.")
    .option("--seeds <folder>", "folder of the seed documents, to compare the inventory with")
    .option("--write", "write the inventory anew from the seed documents")
    .addHelpText("after", examples)
    .action(report)
}

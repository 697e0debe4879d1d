import { type Content, type Kind, kinds } from "../../src/schema/index.ts"
import type { Path } from "../../src/rules/rule.ts"
import type { Inventory } from "./inventory.ts"
import { type Coverage, LAST_SEED_ERROR, readReason, type Row } from "./rows.ts"

/** Largest share of rows that may be left out. */
export const LARGEST_LEFT_OUT = 0.25

/** Something wrong with the coverage and the file and value where it stands. */
export interface CoverageFault {
  file: "coverage.yaml" | "seed-inventory.yaml"
  path: Path
  message: string
}

/** Records of documents and addresses: they stand behind statements and carry none. */
const records = new Set<Kind>(["sources", "jurisdictions"])

/** What is wrong with naming an id as carrier; null = nothing. */
function faultOfId(content: Content, id: string): string | null {
  const kind = kinds.find((each) => Object.hasOwn(content[each], id))
  if (kind === undefined) return `names "${id}", which does not exist`
  if (records.has(kind)) return `names "${id}", a record of ${kind}; name the entry that cites it`
  const entry = content[kind][id]
  const withdrawn = entry !== undefined && "status" in entry && entry.status === "withdrawn"
  return withdrawn ? `names "${id}", which was withdrawn` : null
}

function faultsOfRow(content: Content, row: Row): [path: Path, message: string][] {
  const named = (row.ids ?? []).flatMap((id, index): [Path, string][] => {
    const message = faultOfId(content, id)
    return message === null ? [] : [[["ids", index], message]]
  })
  if (row.reason === undefined) return named
  const reason = readReason(row.reason)
  if (reason === null) {
    const known = `"seed-error: n" (up to ${LAST_SEED_ERROR}), "advertisement" and "duplicate-of: id"`
    return [[["reason"], `has the unknown reason "${row.reason}"; known are ${known}`]]
  }
  const message = reason.kind === "duplicate" ? faultOfId(content, reason.of) : null
  return message === null ? [] : [[["reason"], message]]
}

/** Lines without a row, in the inventory. */
function linesWithoutRow(inventory: Inventory, coverage: Coverage): CoverageFault[] {
  return Object.entries(inventory).flatMap(([seed, { lines }]) => {
    const covered = new Set((coverage[seed] ?? []).map(({ line }) => line))
    return lines.flatMap(({ line, kind }, index): CoverageFault[] =>
      covered.has(line)
        ? []
        : [
            {
              file: "seed-inventory.yaml",
              path: [seed, "lines", index],
              message: `${seed} line ${line} (${kind}) has no row in coverage.yaml`,
            },
          ],
    )
  })
}

function faultsOfRows(inventory: Inventory, coverage: Coverage, content: Content): CoverageFault[] {
  return Object.entries(coverage).flatMap(([seed, rows]) => {
    const known = new Set((inventory[seed]?.lines ?? []).map(({ line }) => line))
    const seen = new Set<number>()
    return rows.flatMap((row, index) => {
      const found = faultsOfRow(content, row)
      if (!known.has(row.line)) found.push([["line"], "is no line of the inventory"])
      if (seen.has(row.line)) found.push([["line"], "has two rows"])
      seen.add(row.line)
      return found.map(([path, message]): CoverageFault => ({
        file: "coverage.yaml",
        path: [seed, index, ...path],
        message: `${seed} line ${row.line} ${message}`,
      }))
    })
  })
}

/** A fault when more rows are left out than may be. */
function tooManyLeftOut(coverage: Coverage): CoverageFault[] {
  const rows = Object.values(coverage).flat()
  const leftOut = rows.filter(({ reason }) => reason !== undefined).length
  const most = Math.floor(rows.length * LARGEST_LEFT_OUT)
  if (leftOut <= most) return []
  const message = `${leftOut} of ${rows.length} rows are left out; at most ${most} (a quarter) may be`
  return [{ file: "coverage.yaml", path: [], message }]
}

/** Everything wrong with the coverage of an inventory by a content. */
export function coverageFaults(
  inventory: Inventory,
  coverage: Coverage,
  content: Content,
): CoverageFault[] {
  return [
    ...linesWithoutRow(inventory, coverage),
    ...faultsOfRows(inventory, coverage, content),
    ...tooManyLeftOut(coverage),
  ]
}

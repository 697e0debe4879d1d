import type { Inventory, SeedLine } from "./inventory.ts"

/** A difference between the seed documents and the inventory: file, line and sentence. */
export interface SeedFault {
  file: string
  line: number
  message: string
}

function differences(known: readonly SeedLine[], real: readonly SeedLine[]) {
  const byLine = new Map(known.map((line) => [line.line, line]))
  const lines = new Set(real.map(({ line }) => line))
  const changed = real.flatMap(({ line, kind, hash }) => {
    const listed = byLine.get(line)
    if (listed === undefined) return [{ line, message: "is not in the inventory" }]
    if (listed.hash !== hash) return [{ line, message: "differs from the line in the inventory" }]
    if (listed.kind !== kind)
      return [{ line, message: `is a ${kind}; the inventory says ${listed.kind}` }]
    return []
  })
  const gone = known
    .filter(({ line }) => !lines.has(line))
    .map(({ line }) => ({ line, message: "is in the inventory but empty or missing here" }))
  return [...changed, ...gone]
}

/** Where the inventory differs from one that was made of the real seed documents. */
export function seedFaults(inventory: Inventory, real: Inventory): SeedFault[] {
  const linesIn = (from: Inventory, file: string) =>
    Object.values(from).find((seed) => seed.file === file)?.lines
  const files = new Set([...Object.values(inventory), ...Object.values(real)].map((s) => s.file))
  return [...files].flatMap((file): SeedFault[] => {
    const known = linesIn(inventory, file)
    const found = linesIn(real, file)
    if (known === undefined) return [{ file, line: 1, message: "is not in the inventory" }]
    if (found === undefined)
      return [{ file, line: 1, message: "is in the inventory but not in the folder" }]
    return differences(known, found).map((fault) => ({ file, ...fault }))
  })
}

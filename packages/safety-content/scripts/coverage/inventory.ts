import { createHash } from "node:crypto"
import { z } from "zod"

/** Most words that a heading of the seed documents has; what is longer is a sentence. */
const LONGEST_HEADING = 12

const lineSchema = z.strictObject({
  line: z.number().int().positive().describe("Line in the seed document, counted from 1."),
  kind: z.enum(["heading", "bullet", "paragraph"]).describe("What stands on the line."),
  hash: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .describe("First 12 hexadecimal digits of the SHA-256 of the trimmed line."),
})

const seedSchema = z.strictObject({
  file: z.string().min(1).describe("File name of the seed document."),
  lines: z.array(lineSchema).min(1).describe("Every line that is not empty, in order."),
})

/** Lines of the seed documents by their short names (S0, S1), without their words. */
export const inventorySchema = z.record(z.string().regex(/^S\d+$/), seedSchema)

/** A line of a seed document: where, what, and a mark by which a changed line is known. */
export type SeedLine = z.infer<typeof lineSchema>
/** Lines of all seed documents. */
export type Inventory = z.infer<typeof inventorySchema>

/** Whether a trimmed line is a bullet, a heading (short and not ending in a full stop) or a paragraph. */
export function kindOfLine(text: string): SeedLine["kind"] {
  if (text.startsWith("•")) return "bullet"
  const short = text.split(/\s+/).length <= LONGEST_HEADING
  return short && !text.endsWith(".") ? "heading" : "paragraph"
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 12)

/** Lines of one seed document that are not empty. */
export function seedLines(document: string): SeedLine[] {
  return document.split(/\r?\n/).flatMap((raw, index) => {
    const text = raw.trim()
    if (text === "") return []
    return [{ line: index + 1, kind: kindOfLine(text), hash: hashOf(text) }]
  })
}

/** Inventory of seed documents, named S0, S1 … in the order of their file names. */
export function inventoryOf(documents: Readonly<Record<string, string>>): Inventory {
  const files = Object.keys(documents).sort()
  return Object.fromEntries(
    files.map((file, index) => [`S${index}`, { file, lines: seedLines(documents[file] ?? "") }]),
  )
}

/** An inventory as the text of its file, one line for each line of a seed. */
export function writtenInventory(inventory: Inventory): string {
  const seeds = Object.entries(inventory).map(([name, { file, lines }]) => {
    const rows = lines.map(
      ({ line, kind, hash }) => `    - { line: ${line}, kind: ${kind}, hash: "${hash}" }\n`,
    )
    return `${name}:\n  file: ${file}\n  lines:\n${rows.join("")}`
  })
  return `# Written by safety-content coverage --seeds <folder> --write. The words of the seeds stay out.\n${seeds.join("")}`
}

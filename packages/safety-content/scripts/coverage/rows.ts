import { z } from "zod"
import { idSchema } from "../../src/schema/id.ts"

/** Number of the last entry in the list of doubtful statements of the seeds. */
export const LAST_SEED_ERROR = 43

const errorNumber = z.number().int().min(1).max(LAST_SEED_ERROR)

const rowSchema = z
  .strictObject({
    line: z.number().int().positive().describe("Line in the seed document."),
    ids: z.array(idSchema).min(1).optional().describe("Entries that carry it, as corrected."),
    corrects: z
      .array(errorNumber)
      .min(1)
      .optional()
      .describe("Numbers of the doubtful statements that the entries put right."),
    reason: z.string().optional().describe("Why no entry carries it."),
  })
  .refine((row) => (row.ids === undefined) !== (row.reason === undefined), {
    message: "needs either ids or a reason, and not both",
  })
  .refine((row) => row.corrects === undefined || row.ids !== undefined, {
    message: "corrects goes with ids; a row that is left out names the error in its reason",
  })

/** Rows of coverage.yaml by short name of the seed. */
export const coverageSchema = z.record(z.string().regex(/^S\d+$/), z.array(rowSchema))

/** What became of one line of a seed. */
export type Row = z.infer<typeof rowSchema>
/** What became of every line of every seed. */
export type Coverage = z.infer<typeof coverageSchema>

/** Why a line was left out. */
export type Reason =
  | { kind: "seed-error"; number: number }
  | { kind: "advertisement" }
  | { kind: "duplicate"; of: string }

/** Reads a reason: "seed-error: 18", "advertisement" or "duplicate-of: an-id"; null = none of them. */
export function readReason(text: string): Reason | null {
  if (text === "advertisement") return { kind: "advertisement" }
  const [, error] = /^seed-error: (\d+)$/.exec(text) ?? []
  if (error !== undefined && errorNumber.safeParse(Number(error)).success) {
    return { kind: "seed-error", number: Number(error) }
  }
  const [, of] = /^duplicate-of: (\S+)$/.exec(text) ?? []
  return of === undefined ? null : { kind: "duplicate", of }
}

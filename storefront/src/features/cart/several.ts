import type { RefusedLine } from "@/lib/medusa/result"
import { shownGuidance, pieces, variantId } from "./schema"

/** What can be wrong with one of several quantities; each has a sentence in the messages. */
export type RowProblem = "quantity" | RefusedLine["reason"]

/** What somebody typed for one variant, and what is wrong with it. */
export type Row = { variant: string; typed: string; problem?: RowProblem | undefined }

/** A variant and how many pieces of it. */
type Line = { variantId: string; quantity: number; shownGuidance: string | undefined }

/** Prefix of the fields that hold a quantity; the id of the variant follows. */
export const QUANTITY_FIELD = "q."

/** Prefix of what is wrong with a quantity, in the address of the page that shows it. */
export const PROBLEM_FIELD = "p."

/** Longest text that is kept of a field. */
const LONGEST = 20

/** More rows than any form of this shop has. */
const MOST_ROWS = 200

const isEmpty = (typed: string): boolean => /^0*$/.test(typed)

/** Quantities by variant out of a form, in its order; fields left empty or at nought are no rows. */
export const rowsOf = (form: URLSearchParams): Row[] =>
  [...form]
    .filter(([name]) => name.startsWith(QUANTITY_FIELD))
    .map(([name, value]) => ({
      variant: name.slice(QUANTITY_FIELD.length),
      typed: value.trim().slice(0, LONGEST),
    }))
    .filter(({ variant, typed }) => variantId.safeParse(variant).success && !isEmpty(typed))
    .slice(0, MOST_ROWS)
    .map((row) => (pieces.safeParse(row.typed).success ? row : { ...row, problem: "quantity" }))

/** The lines to add; null when a row is wrong, so that none of them is added. */
export const linesOf = (rows: readonly Row[], guidance: string | null): Line[] | null => {
  if (rows.some(({ problem }) => problem)) return null
  const shown = shownGuidance.parse(guidance ?? undefined)
  return rows.map(({ variant, typed }) => ({
    variantId: variant,
    quantity: pieces.parse(typed),
    shownGuidance: shown,
  }))
}

/** The rows with what the backend says of each. */
export const withRefusals = (rows: readonly Row[], refused: readonly RefusedLine[]): Row[] =>
  rows.map((row, index) => ({
    ...row,
    problem: refused.find((one) => one.index === index)?.reason ?? row.problem,
  }))

/** Rows as the address of a page that shows them again; only what was typed and codes. */
export const addressOf = (rows: readonly Row[]): URLSearchParams =>
  new URLSearchParams(
    rows.flatMap(({ variant, typed, problem }) => [
      [`${QUANTITY_FIELD}${variant}`, typed],
      ...(problem ? [[`${PROBLEM_FIELD}${variant}`, problem]] : []),
    ]),
  )

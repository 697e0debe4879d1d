import { scaleBar } from "./dimension.ts"
import { lettering, type Layers, stack } from "./layers.ts"
import type { Sheet } from "./sheet.ts"

/** What stands at the foot of a drawing: a large figure, its diameter, and what is schematic. */
type Caption = { figure: string; diameter: string; schematic: string }

/** Takes the sheet; returns the lowest line of the drawing in SVG units. */
export const footOf = (sheet: Sheet): number => sheet.height - sheet.margin

/** Takes the words; returns the foot of the drawing with its scale bar. */
export const caption = (sheet: Sheet, { figure, diameter, schematic }: Caption): Layers => {
  const foot = footOf(sheet)
  const long = figure.length > 10
  return stack(
    lettering(sheet.margin, foot - (sheet.full ? 62 : 44), figure, {
      size: long ? sheet.letter : sheet.figure,
      weight: long ? 400 : 300,
    }),
    lettering(sheet.margin, foot - (sheet.full ? 38 : 28), diameter),
    scaleBar(sheet, sheet.margin, foot - 5, schematic),
  )
}

/** Takes a gauge; returns e.g. "19G" or that it is not stated. */
export const gaugeName = (sheet: Sheet, gauge: number | "unknown"): string =>
  gauge === "unknown" ? sheet.word("noGauge") : `${gauge}G`

/** Takes a length in mm; returns its figure or that it is not stated. */
export const lengthName = (sheet: Sheet, mm: number | "unknown"): string =>
  mm === "unknown" ? sheet.word("notStated") : sheet.mm(mm)

/** Takes a nominal diameter in mm; returns its figure, nothing when there is none. */
export const nominalName = (sheet: Sheet, mm: number | undefined): string =>
  mm === undefined ? "" : `Ø ${sheet.mm(mm)} ${sheet.word("nominal")}`

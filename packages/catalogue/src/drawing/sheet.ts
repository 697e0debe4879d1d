import { formatLength, type Units } from "../format/length.ts"
import { findGauge } from "../gauge/gauge-table.ts"
import { type DrawingLabels, englishDrawingLabels } from "./labels.ts"

/** How to draw one specification. */
export type DrawingOptions = {
  /** Accessible name, for example product and size. */
  title: string
  /** `card` (360 units wide, the default) or `full` (720 units wide, with every detail). */
  detail?: "card" | "full"
  /** SVG units per millimetre; set it to compare two products. Left out: one fixed scale per family. */
  pxPerMm?: number
  /** BCP 47 locale of the figures, default en-GB. */
  locale?: string
  /** Unit of the figures, default metric; the drawing itself does not change. */
  units?: Units
  /** Translated words; English where left out. */
  labels?: DrawingLabels
}

/** The sheet that a family draws on: its size, scale, letter sizes and wording. */
export type Sheet = {
  width: number
  height: number
  margin: number
  pxPerMm: number
  full: boolean
  letter: number
  small: number
  figure: number
  /** Lengths in mm that make round figures for a scale bar in the reader's units, the usual one and a short one. */
  bars: readonly [usual: number, short: number]
  mm: (value: number) => string
  word: (key: keyof typeof englishDrawingLabels, values?: Record<string, string>) => string
}

const SIZES = {
  card: { width: 360, height: 240, margin: 20, letter: 11, small: 10, figure: 22 },
  full: { width: 720, height: 440, margin: 36, letter: 15, small: 13, figure: 38 },
} as const

/**
 * Takes options, the family's own scale on a card and the width and height in mm that must fit beside `reserved` units of
 * lettering; returns the sheet. Without `pxPerMm` the scale shrinks until all fits; with it the sheet grows instead.
 */
export const sheetFor = (
  options: DrawingOptions,
  cardScale: number,
  extent: { widthMm: number; heightMm: number },
  reserved: { card: readonly [number, number]; full: readonly [number, number] },
): Sheet => {
  const detail = options.detail ?? "card"
  const size = SIZES[detail]
  const [besides, above] = reserved[detail]
  const fits = Math.min(
    (size.width - 2 * size.margin - besides) / extent.widthMm,
    (size.height - 2 * size.margin - above) / extent.heightMm,
  )
  const own = detail === "full" ? cardScale * 2 : cardScale
  const pxPerMm = options.pxPerMm ?? Math.min(own, fits)
  return {
    ...size,
    width: Math.max(size.width, Math.ceil(extent.widthMm * pxPerMm + 2 * size.margin + besides)),
    height: Math.max(size.height, Math.ceil(extent.heightMm * pxPerMm + 2 * size.margin + above)),
    pxPerMm,
    full: detail === "full",
    bars: options.units === "inch" ? [12.7, 6.35] : [10, 5],
    mm: (value) => formatLength(value, options.locale ?? "en-GB", options.units ?? "metric"),
    word: (key, values = {}) =>
      (options.labels?.[key] ?? englishDrawingLabels[key]).replace(
        /\{(\w+)\}/g,
        (hole, name: string) => values[name] ?? hole,
      ),
  }
}

/** Takes a gauge; returns its nominal outer diameter in mm, or undefined. */
export const nominalMm = (gauge: number | "unknown"): number | undefined =>
  findGauge(gauge)?.outerDiameterMm

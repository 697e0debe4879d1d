import { lettering, letteringWidth, type Layers, stack } from "./layers.ts"
import type { Sheet } from "./sheet.ts"
import { d } from "./svg.ts"

const TICK = 3

/** A span to be dimensioned; `from` is where the extension lines leave the object, `labelAt` (0–1) where the figure stands. */
type Span = {
  start: number
  end: number
  at: number
  from: number
  label: string
  labelAt?: number
}

const extension = (from: number, at: number) => Math.sign(at - from)

/** Takes a horizontal span; returns its line with slanted ticks, extension lines and figure above or, if too short, beside. */
export const dimensionAcross = (
  sheet: Sheet,
  { start, end, at, from, label, labelAt = 0.5 }: Span,
): Layers => {
  const side = extension(from, at)
  const inside = letteringWidth(label, sheet.letter) < end - start - 4
  return stack(
    {
      dimension:
        d`M${start} ${from + 3 * side}V${at + 4 * side}M${end} ${from + 3 * side}V${at + 4 * side}` +
        d`M${start} ${at}H${end}` +
        d`M${start - TICK} ${at + TICK}l${2 * TICK} ${-2 * TICK}M${end - TICK} ${at + TICK}l${2 * TICK} ${-2 * TICK}`,
    },
    inside
      ? lettering(start + (end - start) * labelAt, at - 4, label, { anchor: "middle" })
      : lettering(end + 8, at + sheet.letter * 0.35, label),
  )
}

/** Takes a vertical span; returns its line with slanted ticks, extension lines and figure on the far side. */
export const dimensionDown = (sheet: Sheet, { start, end, at, from, label }: Span): Layers => {
  const side = extension(from, at)
  return stack(
    {
      dimension:
        d`M${from + 3 * side} ${start}H${at + 4 * side}M${from + 3 * side} ${end}H${at + 4 * side}` +
        d`M${at} ${start}V${end}` +
        d`M${at - TICK} ${start + TICK}l${2 * TICK} ${-2 * TICK}M${at - TICK} ${end + TICK}l${2 * TICK} ${-2 * TICK}`,
    },
    lettering(
      at + 7 * side,
      (start + end) / 2 + sheet.letter * 0.35,
      label,
      side < 0 ? { anchor: "end" } : {},
    ),
  )
}

/** Takes a place; returns a bar of a round length with its figure and a short note behind it. */
export const scaleBar = (sheet: Sheet, x: number, y: number, note: string): Layers => {
  const [usual, short] = sheet.bars
  const mm = sheet.pxPerMm * usual > sheet.width / 6 ? short : usual
  const end = x + mm * sheet.pxPerMm
  return stack(
    { dimension: d`M${x} ${y - 3}v6M${end} ${y - 3}v6M${x} ${y}H${end}` },
    lettering(end + 7, y + sheet.small * 0.35, `${sheet.mm(mm)}  ·  ${note}`, {
      size: sheet.small,
    }),
  )
}

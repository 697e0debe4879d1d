import { type Layers, stack } from "./layers.ts"
import type { Position } from "./pins.ts"
import type { Sheet } from "./sheet.ts"
import { d, element } from "./svg.ts"
import { theme } from "./theme.ts"

/** Height of the schematic body above the plate's face and rim around the outermost pins, mm. */
export const BODY = { heightMm: 12, rimMm: 2.6 } as const

/** No line is drawn finer than this, in SVG units, because it would vanish. */
const FINEST = 0.5

/** Takes the middle of the plate's face and half its width in mm; returns plate, shoulder and luer neck from the side. */
export const bodyFromSide = (sheet: Sheet, x: number, faceY: number, halfMm: number): Layers => {
  const u = sheet.pxPerMm
  const half = halfMm * u
  const outline =
    d`M${x - half} ${faceY}v${-2.4 * u}q0 ${-0.8 * u} ${0.8 * u} ${-0.8 * u}L${x - 3.1 * u} ${faceY - 5 * u}V${faceY - 10.6 * u}h${-0.8 * u}v${-1.4 * u}` +
    d`h${7.8 * u}v${1.4 * u}h${-0.8 * u}V${faceY - 5 * u}L${x + half - 0.8 * u} ${faceY - 3.2 * u}q${0.8 * u} 0 ${0.8 * u} ${0.8 * u}v${2.4 * u}Z`
  const ribs = [-1.5, 0, 1.5].map((at) => d`M${x + at * u} ${faceY - 9.6 * u}v${3.6 * u}`).join("")
  return stack({
    ink:
      element("path", { d: outline, fill: theme.body }) +
      element("path", {
        d: d`M${x - half} ${faceY - u}h${2 * half}` + ribs,
        "stroke-width": 0.6,
        "stroke-opacity": 0.6,
      }),
  })
}

/** Takes the pins' places and size in mm; returns them below the face, sharp and true to scale. */
export const pinsFromSide = (
  sheet: Sheet,
  positions: Position[],
  at: { x: number; y: number },
  sizeMm: { length: number; diameter: number },
): Layers => {
  const width = Math.max(sizeMm.diameter * sheet.pxPerMm, FINEST)
  const length = sizeMm.length * sheet.pxPerMm
  const pins = positions.map(
    (pin) =>
      d`M${at.x + pin.x * sheet.pxPerMm - width / 2} ${at.y}h${width}v${length}l${-width} ${-2.5 * width}Z`,
  )
  return stack({ ink: element("path", { d: pins.join(""), fill: theme.line, stroke: "none" }) })
}

/** Takes the pins' places and the face's centre; returns the plate from below with one round dot per pin, true to its diameter. */
export const faceFromBelow = (
  sheet: Sheet,
  positions: Position[],
  at: { x: number; y: number },
  look: { round: boolean; diameterMm: number },
): Layers => {
  const u = sheet.pxPerMm
  const reach = (axis: "x" | "y") =>
    (Math.max(...positions.map((pin) => Math.abs(pin[axis]))) + BODY.rimMm) * u
  const widest = Math.max(reach("x"), reach("y"))
  const [w, h] = look.round ? [widest, widest] : [reach("x"), reach("y")]
  const corner = look.round ? widest : BODY.rimMm * u * 0.8
  const plate = (inset: number) => ({
    x: at.x - w + inset,
    y: at.y - h + inset,
    width: 2 * (w - inset),
    height: 2 * (h - inset),
    rx: corner - inset,
  })
  return stack({
    ink:
      element("rect", plate(0)) +
      element("rect", { ...plate(u), "stroke-width": 0.6, "stroke-opacity": 0.5 }) +
      element("path", {
        "data-part": "pins",
        d: positions.map((pin) => d`M${at.x + pin.x * u} ${at.y + pin.y * u}h0`).join(""),
        "stroke-width": Math.max(look.diameterMm * u, FINEST),
        "stroke-linecap": "round",
      }),
    dimension: d`M${at.x - w - 6} ${at.y}h4M${at.x + w + 2} ${at.y}h4M${at.x} ${at.y - h - 6}v4M${at.x} ${at.y + h + 2}v4`,
  })
}

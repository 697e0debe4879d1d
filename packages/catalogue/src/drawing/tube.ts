import { type Layers, stack } from "./layers.ts"
import type { Sheet } from "./sheet.ts"
import { d, element } from "./svg.ts"
import { theme } from "./theme.ts"

/** How the far end of a tube is made. */
export type Tip = "sharp" | "rounded" | "conical" | "flat" | "unknown"

/** Outline of the schematic luer hub, mm: it only shows on which side the syringe goes. */
export const HUB = { lengthMm: 17, widthMm: 7.8 } as const

/** Takes the place of the hub's front end; returns a schematic luer hub to its left, filled in its colour when stated. */
export const hub = (sheet: Sheet, x: number, y: number, paint: string): Layers => {
  const u = sheet.pxPerMm
  const outline =
    d`M${x - 17 * u} ${y - 3.9 * u}h${1.6 * u}v${0.9 * u}h${0.9 * u}L${x - 6 * u} ${y - 2.3 * u}L${x - 4.5 * u} ${y - 1.3 * u}L${x} ${y - 0.9 * u}` +
    d`v${1.8 * u}L${x - 4.5 * u} ${y + 1.3 * u}L${x - 6 * u} ${y + 2.3 * u}L${x - 14.5 * u} ${y + 3 * u}h${-0.9 * u}v${0.9 * u}h${-1.6 * u}Z`
  const ribs = d`M${x - 12.5 * u} ${y - 1.2 * u}H${x - 7.5 * u}M${x - 12.5 * u} ${y}H${x - 7.5 * u}M${x - 12.5 * u} ${y + 1.2 * u}H${x - 7.5 * u}`
  return stack({
    ink:
      element("path", { d: outline, fill: paint === "none" ? undefined : paint }) +
      element("path", { d: ribs, "stroke-width": 0.6, "stroke-opacity": 0.6 }),
  })
}

const sharpEnd = (end: number, y: number, half: number) => d`H${end - 5 * half}L${end} ${y + half}`

const roundEnd = (end: number, half: number) =>
  d`H${end - half}a${half} ${half} 0 0 1 0 ${2 * half}`

/** Takes where a tube starts and ends on the axis y and its diameter, all in SVG units; returns its closed outline. */
export const tubeOutline = (
  start: number,
  end: number,
  y: number,
  width: number,
  tip: Tip,
): string => {
  const half = width / 2
  const opening = d`M${start} ${y - half}`
  switch (tip) {
    case "sharp":
      return `${opening}${sharpEnd(end, y, half)}${d`H${start}`}`
    case "rounded":
      return `${opening}${roundEnd(end, half)}${d`H${start}`}`
    case "conical":
      return `${opening}${d`H${end - 2.4 * half}L${end - 0.6 * half} ${y - half * 0.6}q${0.6 * half} 0 ${0.6 * half} ${0.6 * half}t${-0.6 * half} ${0.6 * half}L${end - 2.4 * half} ${y + half}H${start}`}`
    case "flat":
    case "unknown":
      return `${opening}${d`H${end}V${y + half}H${start}`}`
  }
}

/** Takes a tube's run in SVG units and its diameter in mm (undefined: a hairline); returns it true to scale, solid where it is too fine for an outline. */
export const tube = (
  sheet: Sheet,
  start: number,
  end: number,
  y: number,
  diameterMm: number | undefined,
  tip: Tip,
): Layers => {
  const width = (diameterMm ?? 0) * sheet.pxPerMm
  if (width < 0.3)
    return stack({ ink: element("path", { d: d`M${start} ${y}H${end}`, "stroke-width": 0.5 }) })
  const solid = width < 3
  const stroke = solid ? 0 : 0.9
  return stack({
    ink: element("path", {
      d: `${tubeOutline(start, end, y, width - stroke, tip)}Z`,
      fill: solid ? theme.line : theme.metal,
      ...(solid ? { stroke: "none" } : { "stroke-width": stroke }),
    }),
  })
}

/** Takes a place on a tube; returns the sign for a length that is not stated: a break and three dots. */
export const breakMark = (x: number, y: number, reach: number): Layers =>
  stack({
    dimension: d`M${x} ${y - reach}l4 ${reach * 0.8}l-6 ${reach * 0.5}l4 ${reach * 0.8}M${x + 8} ${y}h2m3 0h2m3 0h2`,
  })

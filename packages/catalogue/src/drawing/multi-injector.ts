import type { SpecificationOf } from "../schema/specification.ts"
import { lens, tipInLens } from "./callout.ts"
import { caption, footOf, gaugeName, lengthName, nominalName } from "./caption.ts"
import { dimensionDown } from "./dimension.ts"
import { BODY, bodyFromSide, faceFromBelow, pinsFromSide } from "./injector-body.ts"
import { lettering, type Layers, stack, toSvg } from "./layers.ts"
import { pinPositions, type Position } from "./pins.ts"
import { type DrawingOptions, nominalMm, type Sheet, sheetFor } from "./sheet.ts"

type Injector = SpecificationOf<"multi-injector">

const CARD_SCALE = 8
const MAGNIFICATION = 6
const PLACEHOLDER_MM = 4
const PITCH_WHEN_UNKNOWN_MM = 2.6

/** Everything the parts of this drawing share; `halfMm` and `lengthMm` in mm, the rest in SVG units. */
type Plan = {
  sheet: Sheet
  injector: Injector
  positions: Position[]
  diameterMm: number | undefined
  lengthMm: number
  halfMm: number
  sideX: number
  faceY: number
}

const known = (value: number | "unknown", otherwise: number) =>
  value === "unknown" ? otherwise : value

const planOf = (injector: Injector, options: DrawingOptions): Plan => {
  const pitchMm = known(injector.pinPitchMm, PITCH_WHEN_UNKNOWN_MM)
  const positions = pinPositions(known(injector.pinCount, 1), injector.arrangement, pitchMm)
  const halfMm = Math.max(...positions.map((pin) => Math.abs(pin.x))) + BODY.rimMm
  const lengthMm = known(injector.needleLengthMm, PLACEHOLDER_MM)
  const sheet = sheetFor(
    options,
    CARD_SCALE,
    { widthMm: 4 * halfMm, heightMm: BODY.heightMm + lengthMm },
    { card: [64, 66], full: [130, 124] },
  )
  return {
    sheet,
    injector,
    positions,
    diameterMm: nominalMm(injector.needleGauge),
    lengthMm,
    halfMm,
    sideX: sheet.margin + (sheet.full ? 78 : 52) + halfMm * sheet.pxPerMm,
    faceY: sheet.margin + BODY.heightMm * sheet.pxPerMm,
  }
}

const pinsName = (sheet: Sheet, count: number | "unknown"): string =>
  count === "unknown" ? sheet.word("pinsUnknown") : sheet.word("pins", { count: String(count) })

const schematicParts = ({ sheet, injector }: Plan): string =>
  sheet.word("schematic", {
    parts: [
      sheet.word("hub"),
      ...(injector.pinPitchMm === "unknown" ? [sheet.word("pinSpacing")] : []),
    ].join(", "),
  })

const describe = (plan: Plan): string =>
  [
    plan.sheet.word("describe.scale"),
    plan.sheet.word("describe.injector", {
      pins: pinsName(plan.sheet, plan.injector.pinCount),
      gauge: gaugeName(plan.sheet, plan.injector.needleGauge),
      length: lengthName(plan.sheet, plan.injector.needleLengthMm),
    }),
    schematicParts(plan),
  ].join(" ")

const side = ({
  sheet,
  injector,
  positions,
  diameterMm,
  lengthMm,
  halfMm,
  sideX,
  faceY,
}: Plan): Layers => {
  const edge = sideX - halfMm * sheet.pxPerMm
  return stack(
    bodyFromSide(sheet, sideX, faceY, halfMm),
    pinsFromSide(
      sheet,
      positions,
      { x: sideX, y: faceY },
      { length: lengthMm, diameter: diameterMm ?? 0 },
    ),
    dimensionDown(sheet, {
      start: faceY,
      end: faceY + lengthMm * sheet.pxPerMm,
      at: edge - (sheet.full ? 18 : 11),
      from: edge,
      label: lengthName(sheet, injector.needleLengthMm),
    }),
  )
}

const below = ({ sheet, injector, positions, diameterMm, halfMm }: Plan): Layers => {
  const u = sheet.pxPerMm
  const x =
    sheet.width - sheet.margin - (sheet.full ? 8 : 4) - Math.max(halfMm * u, sheet.full ? 68 : 36)
  const y = sheet.margin + (BODY.heightMm / 2) * u
  const round = injector.arrangement === "circular"
  const deep = Math.max(...positions.map((pin) => Math.abs(pin.y)))
  return stack(
    faceFromBelow(sheet, positions, { x, y }, { round, diameterMm: diameterMm ?? 0 }),
    lettering(x, y + (deep + BODY.rimMm) * u + sheet.letter * 1.7, sheet.word("fromBelow"), {
      anchor: "middle",
      size: sheet.small,
    }),
  )
}

const tipLens = ({ sheet, positions, diameterMm, lengthMm, sideX, faceY }: Plan): Layers => {
  if (diameterMm === undefined) return stack()
  const last = Math.max(...positions.map((pin) => pin.x))
  const radius = sheet.full ? 72 : 36
  const at = { x: sheet.width - sheet.margin - radius, y: footOf(sheet) - radius, radius }
  const eye = {
    x: sideX + last * sheet.pxPerMm,
    y: faceY + lengthMm * sheet.pxPerMm - (sheet.full ? 6 : 3),
    radius: sheet.full ? 10 : 6,
  }
  return stack(
    lens(sheet, at, eye, `×${MAGNIFICATION}`),
    tipInLens(sheet, at, { tip: "sharp", outerMm: diameterMm, magnification: MAGNIFICATION }),
  )
}

/** Takes a multi-injector needle; returns it from the side and its plate from below, pins true to length, gauge and number. */
export const drawMultiInjector = (injector: Injector, options: DrawingOptions): string => {
  const plan = planOf(injector, options)
  const { sheet } = plan
  const gauge = gaugeName(sheet, injector.needleGauge)
  return toSvg(
    sheet,
    options.title,
    describe(plan),
    stack(
      side(plan),
      below(plan),
      tipLens(plan),
      caption(sheet, {
        figure: injector.pinCount === "unknown" ? gauge : `${injector.pinCount} × ${gauge}`,
        diameter: nominalName(sheet, plan.diameterMm),
        schematic: schematicParts(plan),
      }),
    ),
  )
}

/** Takes a specification and options; returns the scale of its drawing in SVG units per mm. */
export const multiInjectorScale = (injector: Injector, options: DrawingOptions): number =>
  planOf(injector, options).sheet.pxPerMm

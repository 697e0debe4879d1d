import type { SpecificationOf } from "../schema/specification.ts"
import { lens, tipInLens } from "./callout.ts"
import { caption, footOf, gaugeName, lengthName, nominalName } from "./caption.ts"
import { dimensionAcross } from "./dimension.ts"
import { type Layers, stack, toSvg } from "./layers.ts"
import { pilotLayers, type PilotNeedle } from "./pilot-needle.ts"
import { type DrawingOptions, nominalMm, type Sheet, sheetFor } from "./sheet.ts"
import { hubPaint } from "./theme.ts"
import { breakMark, hub, HUB, tube } from "./tube.ts"

type Cannula = SpecificationOf<"microcannula">

const CARD_SCALE = 4
const MAGNIFICATION = 8
const PLACEHOLDER_MM = 30

/** Everything the parts of this drawing share, in SVG units. */
type Plan = {
  sheet: Sheet
  cannula: Cannula
  pilot: PilotNeedle | undefined
  outerMm: number | undefined
  hubEnd: number
  tipX: number
  y: number
  pilotY: number
}

const known = (value: number | "unknown"): number => (value === "unknown" ? PLACEHOLDER_MM : value)
const stated = (value: number | "unknown"): number | undefined =>
  value === "unknown" ? undefined : value

const planOf = (cannula: Cannula, options: DrawingOptions): Plan => {
  const pilot = typeof cannula.pilotNeedle === "string" ? undefined : cannula.pilotNeedle
  const lengthMm = known(cannula.lengthMm)
  const sheet = sheetFor(
    options,
    CARD_SCALE,
    {
      widthMm: HUB.lengthMm + Math.max(lengthMm, pilot ? known(pilot.lengthMm) : 0),
      heightMm: HUB.widthMm * (pilot ? 2 : 1),
    },
    { card: [0, 92], full: [0, 170] },
  )
  const hubWidth = HUB.widthMm * sheet.pxPerMm
  const hubEnd = sheet.margin + HUB.lengthMm * sheet.pxPerMm
  const y = sheet.margin + (sheet.full ? 12 : 6) + hubWidth / 2
  return {
    sheet,
    cannula,
    pilot,
    outerMm: stated(cannula.outerDiameterMm) ?? nominalMm(cannula.gauge),
    hubEnd,
    tipX: hubEnd + lengthMm * sheet.pxPerMm,
    y,
    pilotY: y + hubWidth + (sheet.full ? 18 : 9),
  }
}

const schematicParts = ({ sheet, cannula }: Plan): string =>
  sheet.word("schematic", {
    parts: [
      sheet.word("hub"),
      ...(cannula.portDistanceMm === "unknown" ? [] : [sheet.word("port")]),
    ].join(", "),
  })

const describePilot = ({ sheet, cannula, pilot }: Plan): string => {
  if (pilot)
    return `${sheet.word("pilot")} ${gaugeName(sheet, pilot.gauge)}, ${lengthName(sheet, pilot.lengthMm)}.`
  return cannula.pilotNeedle === "unknown" ? `${sheet.word("pilotUnknown")}.` : ""
}

const describe = (plan: Plan): string =>
  [
    plan.sheet.word("describe.scale"),
    plan.sheet.word("describe.device", {
      length: lengthName(plan.sheet, plan.cannula.lengthMm),
      gauge: gaugeName(plan.sheet, plan.cannula.gauge),
    }),
    describePilot(plan),
    schematicParts(plan),
  ]
    .filter(Boolean)
    .join(" ")

const diameters = ({ sheet, cannula, outerMm }: Plan): string => {
  if (cannula.outerDiameterMm === "unknown") return nominalName(sheet, outerMm)
  const inner =
    cannula.innerDiameterMm === "unknown" ? "" : ` / ${sheet.mm(cannula.innerDiameterMm)}`
  return `Ø ${sheet.mm(cannula.outerDiameterMm)}${inner}`
}

const device = ({ sheet, cannula, outerMm, hubEnd, tipX, y }: Plan): Layers =>
  stack(
    hub(sheet, hubEnd, y, hubPaint(cannula.hubColour)),
    tube(sheet, hubEnd, tipX, y, outerMm, cannula.tip),
    cannula.lengthMm === "unknown" ? breakMark(tipX, y, 6) : {},
    dimensionAcross(sheet, {
      start: hubEnd,
      end: tipX,
      at: y - (sheet.full ? 26 : 14),
      from: y - (outerMm ?? 0),
      label: lengthName(sheet, cannula.lengthMm),
    }),
  )

const tipLens = ({ sheet, cannula, outerMm, tipX, y }: Plan): Layers => {
  if (outerMm === undefined || cannula.lengthMm === "unknown") return stack()
  const radius = sheet.full ? 84 : 46
  const at = { x: sheet.width - sheet.margin - radius, y: footOf(sheet) - radius, radius }
  const eye = sheet.full ? 10 : 7
  return stack(
    lens(sheet, at, { x: tipX - eye * 0.6, y, radius: eye }, `×${MAGNIFICATION}`),
    tipInLens(sheet, at, {
      tip: cannula.tip,
      outerMm,
      innerMm: stated(cannula.innerDiameterMm),
      portMm: cannula.portPosition === "side" ? stated(cannula.portDistanceMm) : undefined,
      magnification: MAGNIFICATION,
    }),
  )
}

/** Takes a microcannula; returns tube and pilot needle to one scale and the tip with its port magnified. */
export const drawMicrocannula = (cannula: Cannula, options: DrawingOptions): string => {
  const plan = planOf(cannula, options)
  const { sheet, pilot } = plan
  return toSvg(
    sheet,
    options.title,
    describe(plan),
    stack(
      device(plan),
      pilot ? pilotLayers(sheet, pilot, plan.hubEnd, plan.pilotY, known(pilot.lengthMm)) : {},
      tipLens(plan),
      caption(sheet, {
        figure: gaugeName(sheet, cannula.gauge),
        diameter: diameters(plan),
        schematic: schematicParts(plan),
      }),
    ),
  )
}

/** Takes a specification and options; returns the scale of its drawing in SVG units per mm. */
export const microcannulaScale = (cannula: Cannula, options: DrawingOptions): number =>
  planOf(cannula, options).sheet.pxPerMm

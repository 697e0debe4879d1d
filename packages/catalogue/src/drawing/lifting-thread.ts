import type { SpecificationOf } from "../schema/specification.ts"
import { barbsInLens } from "./barbs.ts"
import { lens, type Lens, tipInLens } from "./callout.ts"
import { caption, footOf, gaugeName, lengthName, nominalName } from "./caption.ts"
import { dimensionAcross } from "./dimension.ts"
import { type Layers, stack, toSvg } from "./layers.ts"
import { type DrawingOptions, nominalMm, type Sheet, sheetFor } from "./sheet.ts"
import { hubPaint, threadPaint } from "./theme.ts"
import { threadStrand } from "./thread-strand.ts"
import { breakMark, hub, HUB, tube } from "./tube.ts"

type Thread = SpecificationOf<"lifting-thread">

const CARD_SCALE = 2
const MAGNIFICATION = 10
const PLACEHOLDER_MM = 40

/** Everything the parts of this drawing share, in SVG units. */
type Plan = {
  sheet: Sheet
  thread: Thread
  diameterMm: number | undefined
  hubEnd: number
  tipX: number
  deviceY: number
  threadY: number
  threadEnd: number
  sharp: boolean
}

const known = (value: number | "unknown"): number => (value === "unknown" ? PLACEHOLDER_MM : value)

const planOf = (thread: Thread, options: DrawingOptions): Plan => {
  const [deviceMm, threadMm] = [known(thread.deviceLengthMm), known(thread.threadLengthMm)]
  const sheet = sheetFor(
    options,
    CARD_SCALE,
    { widthMm: Math.max(HUB.lengthMm + deviceMm, threadMm), heightMm: HUB.widthMm },
    { card: [0, 170], full: [0, 300] },
  )
  const { margin, pxPerMm, full } = sheet
  const halfHub = (HUB.widthMm / 2) * pxPerMm
  const hubEnd = margin + HUB.lengthMm * pxPerMm
  const deviceY = margin + (full ? 26 : 16) + halfHub
  return {
    sheet,
    thread,
    diameterMm: nominalMm(thread.gauge),
    hubEnd,
    tipX: hubEnd + deviceMm * pxPerMm,
    deviceY,
    threadY: deviceY + halfHub + (full ? 46 : 26),
    threadEnd: margin + threadMm * pxPerMm,
    sharp: thread.insertionDevice !== "blunt-cannula",
  }
}

const schematicParts = (sheet: Sheet, thread: Thread): string => {
  const parts = [sheet.word("hub")]
  if (thread.barbs !== "none")
    parts.push(sheet.word(thread.barbCount === "unknown" && sheet.full ? "barbCount" : "barbs"))
  if (thread.sutureDiameterMm === "unknown" && sheet.full) parts.push(sheet.word("threadWidth"))
  if (thread.design === "screw") parts.push(sheet.word("winding"))
  return sheet.word("schematic", { parts: parts.join(", ") })
}

const describe = ({ sheet, thread }: Plan): string =>
  [
    sheet.word("describe.scale"),
    sheet.word("describe.device", {
      length: lengthName(sheet, thread.deviceLengthMm),
      gauge: gaugeName(sheet, thread.gauge),
    }),
    sheet.word(
      thread.barbs === "none"
        ? "describe.smooth"
        : thread.barbCount === "unknown"
          ? "describe.barbed"
          : "describe.thread",
      { length: lengthName(sheet, thread.threadLengthMm), barbs: String(thread.barbCount) },
    ),
    schematicParts(sheet, thread),
  ].join(" ")

const device = ({ sheet, thread, diameterMm, hubEnd, tipX, deviceY, sharp }: Plan): Layers =>
  stack(
    hub(sheet, hubEnd, deviceY, hubPaint(thread.hubColour)),
    tube(sheet, hubEnd, tipX, deviceY, diameterMm, sharp ? "sharp" : "rounded"),
    thread.deviceLengthMm === "unknown" ? breakMark(tipX, deviceY, 6) : {},
    dimensionAcross(sheet, {
      start: hubEnd,
      end: tipX,
      at: deviceY - (HUB.widthMm / 2) * sheet.pxPerMm - (sheet.full ? 8 : 4),
      from: deviceY - (diameterMm ?? 0),
      label: lengthName(sheet, thread.deviceLengthMm),
    }),
  )

const strand = ({ sheet, thread, threadY, threadEnd }: Plan): Layers =>
  stack(
    threadStrand(sheet, thread, sheet.margin, threadEnd, threadY),
    thread.threadLengthMm === "unknown" ? breakMark(threadEnd, threadY, 5) : {},
    dimensionAcross(sheet, {
      start: sheet.margin,
      end: threadEnd,
      at: threadY + (sheet.full ? 32 : 22),
      from: threadY + 2,
      label: lengthName(sheet, thread.threadLengthMm),
      labelAt: thread.barbs === "none" ? 0.5 : 0.25,
    }),
  )

const tipLens = ({ sheet, tipX, deviceY, diameterMm, sharp }: Plan, at: Lens): Layers => {
  if (diameterMm === undefined) return stack()
  const radius = sheet.full ? 9 : 6
  return stack(
    lens(sheet, at, { x: tipX - radius / 2, y: deviceY, radius }, `×${MAGNIFICATION}`),
    tipInLens(sheet, at, {
      tip: sharp ? "sharp" : "rounded",
      outerMm: diameterMm,
      magnification: MAGNIFICATION,
    }),
  )
}

/** Without a stated thread diameter the lens shows the kind of barb only and names no magnification. */
const barbLens = ({ sheet, thread, threadY, threadEnd }: Plan, at: Lens): Layers => {
  if (thread.barbs === "none") return stack()
  const stated = thread.sutureDiameterMm
  const half =
    stated === "unknown" ? (sheet.full ? 10 : 6) : (stated * sheet.pxPerMm * MAGNIFICATION) / 2
  const eye = { x: (sheet.margin + threadEnd) / 2, y: threadY, radius: sheet.full ? 9 : 6 }
  return stack(
    lens(sheet, at, eye, stated === "unknown" ? "" : `×${MAGNIFICATION}`),
    barbsInLens(at, half, thread.barbs, threadPaint(thread.dye)),
  )
}

const lenses = (plan: Plan): Layers => {
  const { sheet, thread } = plan
  const radius = sheet.full ? 76 : 44
  const right: Lens = {
    x: sheet.width - sheet.margin - radius,
    y: footOf(sheet) - radius - (sheet.full ? 30 : 0),
    radius,
  }
  if (thread.barbs === "none") return tipLens(plan, right)
  if (!sheet.full) return barbLens(plan, right)
  return stack(tipLens(plan, right), barbLens(plan, { ...right, x: right.x - radius * 2 - 84 }))
}

/** Takes a lifting thread; returns its needle or cannula and the thread laid straight, both to one scale, with tip or barbs magnified. */
export const drawLiftingThread = (thread: Thread, options: DrawingOptions): string => {
  const plan = planOf(thread, options)
  const { sheet } = plan
  return toSvg(
    sheet,
    options.title,
    describe(plan),
    stack(
      device(plan),
      strand(plan),
      lenses(plan),
      caption(sheet, {
        figure: gaugeName(sheet, thread.gauge),
        diameter: nominalName(sheet, plan.diameterMm),
        schematic: schematicParts(sheet, thread),
      }),
    ),
  )
}

/** Takes a specification and options; returns the scale of its drawing in SVG units per mm. */
export const liftingThreadScale = (thread: Thread, options: DrawingOptions): number =>
  planOf(thread, options).sheet.pxPerMm

import type { SpecificationOf } from "../schema/specification.ts"
import { accessoryFace, type Box } from "./accessory-face.ts"
import { footOf, lengthName } from "./caption.ts"
import { dimensionAcross, dimensionDown, scaleBar } from "./dimension.ts"
import { type Layers, stack, toSvg } from "./layers.ts"
import { type DrawingOptions, type Sheet, sheetFor } from "./sheet.ts"
import { element } from "./svg.ts"

type Accessory = SpecificationOf<"accessory">

const CARD_SCALE = 1.5
const PLACEHOLDER_MM = 80
const PROFILE_GAP_MM = 14

const known = (value: number | "unknown") => (value === "unknown" ? PLACEHOLDER_MM : value)

const profileMm = (accessory: Accessory): number =>
  accessory.thicknessMm === "unknown" ? 0 : PROFILE_GAP_MM + accessory.thicknessMm

const sheetOf = (accessory: Accessory, options: DrawingOptions): Sheet =>
  sheetFor(
    options,
    CARD_SCALE,
    {
      widthMm: known(accessory.widthMm) + profileMm(accessory),
      heightMm: known(accessory.heightMm),
    },
    { card: [104, 56], full: [170, 90] },
  )

const boxOf = (sheet: Sheet, accessory: Accessory): Box => {
  const { margin, pxPerMm, full } = sheet
  const [width, height] = [known(accessory.widthMm) * pxPerMm, known(accessory.heightMm) * pxPerMm]
  const [figures, top, foot] = [full ? 78 : 50, full ? 32 : 22, full ? 40 : 26]
  const beside = profileMm(accessory) * pxPerMm + (profileMm(accessory) > 0 ? figures : 0)
  const spareAcross = sheet.width - 2 * margin - figures - beside - width
  const spareDown = footOf(sheet) - margin - top - foot - height
  return {
    x: margin + figures + Math.max(spareAcross / 2, 0),
    y: margin + top + Math.max(spareDown / 2, 0),
    width,
    height,
  }
}

const profile = (sheet: Sheet, box: Box, thicknessMm: number): Layers => {
  const width = thicknessMm * sheet.pxPerMm
  const x = box.x + box.width + PROFILE_GAP_MM * sheet.pxPerMm
  const rx = Math.min(width / 2, 4 * sheet.pxPerMm)
  return stack(
    { ink: element("rect", { x, y: box.y, width, height: box.height, rx }) },
    dimensionAcross(sheet, {
      start: x,
      end: x + width,
      at: box.y - (sheet.full ? 16 : 10),
      from: box.y,
      label: sheet.mm(thicknessMm),
    }),
  )
}

const outlineDimensions = (sheet: Sheet, accessory: Accessory, box: Box): Layers => {
  const away = sheet.full ? 16 : 10
  return stack(
    dimensionAcross(sheet, {
      start: box.x,
      end: box.x + box.width,
      at: box.y - away,
      from: box.y,
      label: lengthName(sheet, accessory.widthMm),
    }),
    dimensionDown(sheet, {
      start: box.y,
      end: box.y + box.height,
      at: box.x - away,
      from: box.x,
      label: lengthName(sheet, accessory.heightMm),
    }),
  )
}

/** Takes an accessory; returns it face on and, where its thickness is stated, from the side, to one scale. */
export const drawAccessory = (accessory: Accessory, options: DrawingOptions): string => {
  const sheet = sheetOf(accessory, options)
  const box = boxOf(sheet, accessory)
  const schematic = sheet.word("schematic", { parts: sheet.word("surface") })
  const size = sheet.word("describe.box", {
    width: lengthName(sheet, accessory.widthMm),
    height: lengthName(sheet, accessory.heightMm),
  })
  return toSvg(
    sheet,
    options.title,
    `${sheet.word("describe.scale")} ${size} ${schematic}`,
    stack(
      { ink: accessoryFace(accessory.kind, box, sheet.pxPerMm) },
      outlineDimensions(sheet, accessory, box),
      accessory.thicknessMm === "unknown" ? {} : profile(sheet, box, accessory.thicknessMm),
      scaleBar(sheet, sheet.margin, footOf(sheet) - 5, schematic),
    ),
  )
}

/** Takes a specification and options; returns the scale of its drawing in SVG units per mm. */
export const accessoryScale = (accessory: Accessory, options: DrawingOptions): number =>
  sheetOf(accessory, options).pxPerMm

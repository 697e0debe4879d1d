import type { SpecificationOf } from "../schema/specification.ts"
import { gaugeName } from "./caption.ts"
import { dimensionAcross } from "./dimension.ts"
import { lettering, type Layers, stack } from "./layers.ts"
import { nominalMm, type Sheet } from "./sheet.ts"
import { breakMark, hub, HUB, tube } from "./tube.ts"

/** A pilot needle whose presence is stated. */
export type PilotNeedle = Exclude<
  SpecificationOf<"microcannula">["pilotNeedle"],
  "none" | "unknown"
>

/** Takes a pilot needle, its hub's front end and the length to draw in mm; returns it, broken off where its length is not stated. */
export const pilotLayers = (
  sheet: Sheet,
  pilot: PilotNeedle,
  hubEnd: number,
  y: number,
  lengthMm: number,
): Layers => {
  const end = hubEnd + lengthMm * sheet.pxPerMm
  const open = pilot.lengthMm === "unknown"
  return stack(
    hub(sheet, hubEnd, y, "none"),
    tube(sheet, hubEnd, end, y, nominalMm(pilot.gauge), open ? "flat" : "sharp"),
    open
      ? breakMark(end, y, sheet.full ? 8 : 6)
      : dimensionAcross(sheet, {
          start: hubEnd,
          end,
          at: y + (sheet.full ? 36 : 22),
          from: y + 2,
          label: sheet.mm(lengthMm),
        }),
    lettering(
      sheet.margin,
      y + (HUB.widthMm / 2) * sheet.pxPerMm + sheet.letter * 1.4,
      `${sheet.word(sheet.full ? "pilot" : "pilotShort")} ${gaugeName(sheet, pilot.gauge)}`,
    ),
  )
}

import { lettering, type Layers, stack } from "./layers.ts"
import type { Sheet } from "./sheet.ts"
import { d, element } from "./svg.ts"
import { theme } from "./theme.ts"
import { type Tip, tubeOutline } from "./tube.ts"

/** A circle that shows one place of the drawing enlarged. */
export type Lens = { x: number; y: number; radius: number }

/** Takes the lens, the place it looks at and its caption; returns both circles, the line between them and the caption. */
export const lens = (sheet: Sheet, { x, y, radius }: Lens, eye: Lens, caption: string): Layers => {
  const angle = Math.atan2(y - eye.y, x - eye.x)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return stack(
    {
      ink: element("circle", { cx: x, cy: y, r: radius, fill: theme.paper }),
      dimension:
        d`M${eye.x - eye.radius} ${eye.y}a${eye.radius} ${eye.radius} 0 1 0 ${2 * eye.radius} 0a${eye.radius} ${eye.radius} 0 1 0 ${-2 * eye.radius} 0` +
        d`M${eye.x + cos * eye.radius} ${eye.y + sin * eye.radius}L${x - cos * radius} ${y - sin * radius}`,
    },
    caption === ""
      ? {}
      : lettering(x + radius * 0.76, y - radius * 0.76, caption, { size: sheet.small }),
  )
}

/** What the lens shows of a tube's end; lengths in mm, undefined where not stated. */
type TipView = {
  tip: Tip
  outerMm: number
  innerMm?: number | undefined
  portMm?: number | undefined
  magnification: number
}

/** A bowed line inside the slanted cut, so that the opening of a sharp tip reads as one. */
const bevel = (end: number, y: number, half: number): string =>
  d`M${end - 4.3 * half} ${y - half * 0.5}q${1.2 * half} ${half * 0.95} ${2.8 * half} ${half * 1.15}`

/** Takes a lens and what is in it; returns the magnified tip with lumen and side port where they are stated. */
export const tipInLens = (sheet: Sheet, { x, y, radius }: Lens, view: TipView): Layers => {
  const scale = sheet.pxPerMm * view.magnification
  const width = view.outerMm * scale
  const end = x + radius * 0.66
  const start = x - Math.sqrt(Math.max(radius ** 2 - (width / 2) ** 2, 0))
  const lumen = (view.innerMm ?? 0) * scale
  const lumenEnd = end - width / 2
  const shapes = [
    element("path", { d: tubeOutline(start, end, y, width, view.tip), fill: theme.metal }),
    view.tip === "sharp"
      ? element("path", { d: bevel(end, y, width / 2), "stroke-width": 0.7 })
      : "",
    view.portMm === undefined
      ? ""
      : element("ellipse", {
          cx: end - view.portMm * scale,
          cy: y - width * 0.18,
          rx: width * 0.45,
          ry: width * 0.16,
          "stroke-width": 0.8,
        }),
    lumen > 0
      ? element("path", {
          d: d`M${start} ${y - lumen / 2}H${lumenEnd}M${start} ${y + lumen / 2}H${lumenEnd}`,
          "stroke-width": 0.6,
          "stroke-dasharray": "4 3",
        })
      : "",
  ]
  return stack({ ink: shapes.join("") })
}

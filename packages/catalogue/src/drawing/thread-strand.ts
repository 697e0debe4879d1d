import type { SpecificationOf } from "../schema/specification.ts"
import { barbsAlong, barbStrokes } from "./barbs.ts"
import { type Layers, stack } from "./layers.ts"
import type { Sheet } from "./sheet.ts"
import { d, element } from "./svg.ts"
import { threadPaint } from "./theme.ts"

type Thread = SpecificationOf<"lifting-thread">

const HAIRLINE = 0.9
const SHOWN_BARBS_WHEN_UNKNOWN = 24

const runOf = (
  design: Thread["design"],
  start: number,
  end: number,
  y: number,
  wave: number,
): string => {
  switch (design) {
    case "screw": {
      const count = Math.max(Math.round((end - start) / wave), 1)
      const step = (end - start) / count
      return d`M${start} ${y}q${step / 2} ${-wave} ${step} 0` + d`t${step} 0`.repeat(count - 1)
    }
    case "twin":
      return d`M${start} ${y - 1}H${end}M${start} ${y + 1}H${end}`
    case "mono":
    case "cog":
    case "cone":
    case "mesh":
    case "nose":
      return d`M${start} ${y}H${end}`
  }
}

/** Takes a thread and its run in SVG units; returns it laid straight with its barbs, as thick as stated or as a hairline. */
export const threadStrand = (
  sheet: Sheet,
  thread: Thread,
  start: number,
  end: number,
  y: number,
): Layers => {
  const stroke = threadPaint(thread.dye)
  const width =
    thread.sutureDiameterMm === "unknown" ? HAIRLINE : thread.sutureDiameterMm * sheet.pxPerMm
  const run = element("path", {
    d: runOf(thread.design, start, end, y, sheet.pxPerMm * 1.5),
    stroke,
    "stroke-width": width,
  })
  if (thread.barbs === "none") return stack({ ink: run })
  const count = thread.barbCount === "unknown" ? SHOWN_BARBS_WHEN_UNKNOWN : thread.barbCount
  const barbs = element("path", {
    "data-part": "barbs",
    d: barbStrokes(barbsAlong(count, thread.barbs), start, end - start, y, sheet.full ? 4.5 : 3),
    stroke,
    "stroke-width": 0.8,
  })
  return stack({ ink: run + barbs })
}

import type { SpecificationOf } from "../schema/specification.ts"
import type { Lens } from "./callout.ts"
import { type Layers, stack } from "./layers.ts"
import { d, element } from "./svg.ts"

type Barbs = Exclude<SpecificationOf<"lifting-thread">["barbs"], "none">

/** One barb: its root along the thread, 0–1, which way its free end points (−1 to the hub), and its side. */
type Barb = { at: number; towards: -1 | 1; side: -1 | 0 | 1 }

const sideOf = (index: number, arrangement: Barbs["arrangement"]): Barb["side"] => {
  switch (arrangement) {
    case "unilateral":
      return -1
    case "all-round":
      return ([-1, 0, 1, 0] as const)[index % 4] ?? 0
    case "bilateral":
    case "unknown":
      return index % 2 === 0 ? -1 : 1
  }
}

const towardsOf = (index: number, at: number, direction: Barbs["direction"]): Barb["towards"] => {
  switch (direction) {
    case "bidirectional":
      return at < 0.5 ? 1 : -1
    case "zigzag":
      return Math.floor(index / 2) % 2 === 0 ? -1 : 1
    case "unidirectional":
    case "unknown":
      return -1
  }
}

/** Takes a count and the barbs' kind; returns every barb, evenly spread. Free ends point back to the hub, as on a fish hook, or to the middle. */
export const barbsAlong = (count: number, { arrangement, direction }: Barbs): Barb[] =>
  Array.from({ length: count }, (_, index) => {
    const at = (index + 0.5) / count
    return { at, towards: towardsOf(index, at, direction), side: sideOf(index, arrangement) }
  })

/** Takes barbs and the run of the thread in SVG units; returns one stroke per barb as path data. */
export const barbStrokes = (
  barbs: Barb[],
  start: number,
  length: number,
  y: number,
  size: number,
): string =>
  barbs
    .map(
      ({ at, towards, side }) =>
        d`M${start + at * length} ${y + side * 0.4}l${towards * size} ${side === 0 ? -size * 0.35 : side * size}`,
    )
    .join("")

/** A corner of an outline: steps along the thread from the barb's root and out from its axis, in half widths. */
type Corner = readonly [along: number, out: number]

const CUT: readonly Corner[] = [
  [0, 1],
  [2.7, 2.1],
  [0.6, 0.5],
  [2.1, 1],
]
const MOULDED: readonly Corner[] = [
  [-1, 1],
  [1.2, 2.6],
  [0.9, 1],
]

const outlineOf = (
  barbs: (Barb & { x: number })[],
  kind: Barbs,
  lens: Lens,
  half: number,
  side: -1 | 1,
): string => {
  const chord = Math.sqrt(lens.radius ** 2 - half ** 2)
  const corners = kind.manufacture === "cut" ? CUT : MOULDED
  const teeth = barbs
    .filter((barb) => barb.side === side)
    .flatMap(({ x, towards }) =>
      (towards === 1 ? corners : [...corners].reverse()).map(
        ([along, out]) => d`L${x + along * towards * half} ${lens.y + out * side * half}`,
      ),
    )
  return (
    d`M${lens.x - chord} ${lens.y + side * half}` +
    teeth.join("") +
    d`L${lens.x + chord} ${lens.y + side * half}`
  )
}

/** Takes a lens, half the thread's width and the barbs' kind; returns a stretch of thread with cut slivers or moulded teeth. */
export const barbsInLens = (lens: Lens, half: number, kind: Barbs, paint: string): Layers => {
  const count = kind.arrangement === "unilateral" ? 4 : 6
  const barbs = barbsAlong(count, kind).map((barb) => ({
    ...barb,
    x: lens.x + (barb.at - 0.5) * lens.radius * 1.7 - barb.towards * half,
  }))
  const facing = barbs
    .filter(({ side }) => side === 0)
    .map(
      ({ x, towards }) =>
        d`M${x} ${lens.y - half * 0.5}l${towards * half * 1.8} ${half * 0.5}l${-towards * half * 1.8} ${half * 0.5}Z`,
    )
  return stack({
    ink: element("path", {
      d:
        outlineOf(barbs, kind, lens, half, -1) +
        outlineOf(barbs, kind, lens, half, 1) +
        facing.join(""),
      stroke: paint,
    }),
  })
}

import type { Band, bandOfShare } from "../../resolve/band.ts"
import type { FunctionRule } from "./function-rule.ts"

/** Lower edge of each band but the lowest (EU product information guideline), and the band below it. */
const edges: [edge: number, band: Band, below: Band][] = [
  [1 / 10, "very-common", "common"],
  [1 / 100, "common", "uncommon"],
  [1 / 1_000, "uncommon", "rare"],
  [1 / 10_000, "rare", "very-rare"],
]

/** Shares at and around each edge belong where the guideline puts them: ten in a hundred is very common. */
export const bandBoundaries: FunctionRule<typeof bandOfShare> = {
  id: "band-boundaries",
  promise: "A share on a boundary between bands belongs to the more frequent one.",
  check: (bandOf) =>
    edges.flatMap(([edge, band, below]) =>
      (
        [
          [edge, band],
          [edge * 1.001, band],
          [edge * 0.999, below],
        ] as const
      ).flatMap(([share, expected]) => {
        const found = bandOf(share)
        return found === expected ? [] : [`puts ${share} into ${found}, not ${expected}`]
      }),
    ),
}

import type { SpecificationOf } from "../schema/specification.ts"
import {
  pricesOf,
  type PriceRow,
  type ProductTexts,
  sampleDeviceFields,
  sampleHubColour,
} from "./fields.ts"
import { sampleDeviceParties } from "./parties.ts"
import type { SampleProduct, SampleVariant } from "./types.ts"

/** What the samples of this family choose for themselves. */
type CannulaChoice = Pick<
  SpecificationOf<"microcannula">,
  "tip" | "portPosition" | "portDistanceMm" | "portMarkOnHub" | "flexibility" | "wall" | "luer"
>

/** One size; lengths and diameters in mm, units in stock. */
export type CannulaSize = readonly [
  gauge: number,
  lengthMm: number,
  pilot: "none" | readonly [gauge: number, lengthMm: number | "unknown"],
  prices: PriceRow,
  stock: number,
  diametersMm?: readonly [outer: number, inner: number],
]

const variantOf = (
  code: string,
  [gauge, lengthMm, pilot, prices, stock, diametersMm]: CannulaSize,
): SampleVariant => ({
  sku: `FG-MC-${code}-${gauge}G-${lengthMm}`,
  title: `${gauge}G × ${lengthMm} mm${pilot === "none" ? "" : `, pilot needle ${pilot[0]}G`}`,
  options: { Gauge: `${gauge}G`, Length: `${lengthMm} mm` },
  specification: {
    family: "microcannula",
    gauge,
    lengthMm,
    outerDiameterMm: diametersMm?.[0] ?? "unknown",
    innerDiameterMm: diametersMm?.[1] ?? "unknown",
    pilotNeedle: pilot === "none" ? "none" : { gauge: pilot[0], lengthMm: pilot[1] },
    hubColour: sampleHubColour(gauge),
    packSize: 20,
  },
  prices: pricesOf(prices),
  stock,
})

/** Takes the model code, texts, choices and sizes; returns a sample microcannula. */
export const cannulaOf = (
  code: string,
  texts: ProductTexts,
  choice: CannulaChoice,
  sizes: CannulaSize[],
): SampleProduct => ({
  ...texts,
  line: "microcannulas",
  family: "microcannula",
  optionTitles: ["Gauge", "Length"],
  specification: { family: "microcannula", ...choice, ...sampleDeviceFields },
  topicIds: ["microcannula-filler"],
  parties: sampleDeviceParties("cannula"),
  sample: true,
  variants: sizes.map((size) => variantOf(code, size)),
})

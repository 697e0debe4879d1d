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
type ThreadChoice = Pick<
  SpecificationOf<"lifting-thread">,
  "material" | "design" | "barbs" | "insertionDevice" | "dye"
>

/** One size; lengths in mm, barbs per thread, size in USP, units in stock. */
export type ThreadSize = readonly [
  gauge: number,
  deviceMm: number,
  threadMm: number,
  barbs: number | "unknown",
  usp: string,
  prices: PriceRow,
  stock: number,
]

type Model = { code: string; packSize: number }

const variantOf = (
  { code, packSize }: Model,
  [gauge, deviceMm, threadMm, barbs, usp, prices, stock]: ThreadSize,
): SampleVariant => ({
  sku: `FG-LT-${code}-${gauge}G-${deviceMm}`,
  title: `${gauge}G × ${deviceMm} mm, thread ${threadMm} mm`,
  options: { Gauge: `${gauge}G`, Length: `${deviceMm} mm` },
  specification: {
    family: "lifting-thread",
    gauge,
    deviceLengthMm: deviceMm,
    threadLengthMm: threadMm,
    sutureSizeUsp: usp,
    sutureDiameterMm: "unknown",
    barbCount: barbs,
    hubColour: sampleHubColour(gauge),
    packSize,
  },
  prices: pricesOf(prices),
  stock,
})

/** Takes model, texts, choices and sizes; returns a sample lifting thread. */
export const threadOf = (
  model: Model,
  texts: ProductTexts,
  choice: ThreadChoice,
  sizes: ThreadSize[],
): SampleProduct => ({
  ...texts,
  line: "lifting-threads",
  family: "lifting-thread",
  optionTitles: ["Gauge", "Length"],
  specification: {
    family: "lifting-thread",
    ...choice,
    absorptionStatement: "unknown",
    ...sampleDeviceFields,
  },
  topicIds: ["thread-lift"],
  parties: sampleDeviceParties("thread"),
  sample: true,
  variants: sizes.map((size) => variantOf(model, size)),
})

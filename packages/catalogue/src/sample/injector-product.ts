import type { SpecificationOf } from "../schema/specification.ts"
import { pricesOf, type PriceRow, type ProductTexts, sampleDeviceFields } from "./fields.ts"
import { sampleDeviceParties } from "./parties.ts"
import type { SampleProduct, SampleVariant } from "./types.ts"

/** What the samples of this family choose for themselves. */
type InjectorChoice = Pick<
  SpecificationOf<"multi-injector">,
  "drive" | "luer" | "compatibleDevices" | "arrangement"
>

/** One size; pin length in mm, units in stock. */
type InjectorSize = readonly [
  pins: number,
  gauge: number,
  lengthMm: number,
  prices: PriceRow,
  stock: number,
]

const variantOf = (
  code: string,
  [pins, gauge, lengthMm, prices, stock]: InjectorSize,
): SampleVariant => ({
  sku: `FG-MI-${code}-${pins}P-${gauge}G-${String(lengthMm).replace(".", "")}`,
  title: `${pins} pins, ${gauge}G × ${lengthMm} mm`,
  options: {
    Pins: String(pins),
    Gauge: `${gauge}G`,
    "Needle length": `${lengthMm} mm`,
  },
  specification: {
    family: "multi-injector",
    pinCount: pins,
    needleGauge: gauge,
    needleLengthMm: lengthMm,
    pinPitchMm: "unknown",
    deadVolumeMl: "unknown",
    packSize: 10,
  },
  prices: pricesOf(prices),
  stock,
})

/** Takes the model code, texts, choices and sizes; returns a sample multi-injector needle. */
export const injectorOf = (
  code: string,
  texts: ProductTexts,
  choice: InjectorChoice,
  sizes: InjectorSize[],
): SampleProduct => ({
  ...texts,
  line: "multi-injector-needles",
  family: "multi-injector",
  optionTitles: ["Pins", "Gauge", "Needle length"],
  specification: { family: "multi-injector", ...choice, ...sampleDeviceFields },
  topicIds: ["mesotherapy-multi-needle"],
  parties: sampleDeviceParties("multi-injector needle"),
  sample: true,
  variants: sizes.map((size) => variantOf(code, size)),
})

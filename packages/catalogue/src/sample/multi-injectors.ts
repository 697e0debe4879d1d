import type { ProductSpecification } from "../schema/specification.ts"
import { pricesOf, type PriceRow, sampleDeviceFields } from "./fields.ts"
import { sampleDeviceParties } from "./parties.ts"
import type { SampleProduct, SampleVariant } from "./types.ts"

type InjectorSpecification = Omit<
  Extract<ProductSpecification, { family: "multi-injector" }>,
  "family" | keyof typeof sampleDeviceFields
>

type Size = {
  pins: number
  gauge: number
  length: number
  prices: PriceRow
  stock: number
}

const variantOf = (code: string, size: Size): SampleVariant => ({
  sku: `FG-MI-${code}-${size.pins}P-${size.gauge}G-${String(size.length).replace(".", "")}`,
  title: `${size.pins} pins, ${size.gauge}G × ${size.length} mm`,
  options: {
    Pins: String(size.pins),
    Gauge: `${size.gauge}G`,
    "Needle length": `${size.length} mm`,
  },
  specification: {
    family: "multi-injector",
    pinCount: size.pins,
    needleGauge: size.gauge,
    needleLengthMm: size.length,
    pinPitchMm: "unknown",
    deadVolumeMl: "unknown",
    packSize: 10,
  },
  prices: pricesOf(size.prices),
  stock: size.stock,
})

const injectorOf = (
  code: string,
  texts: Pick<SampleProduct, "handle" | "title" | "subtitle" | "description">,
  specification: InjectorSpecification,
  sizes: Size[],
): SampleProduct => ({
  ...texts,
  line: "multi-injector-needles",
  family: "multi-injector",
  optionTitles: ["Pins", "Gauge", "Needle length"],
  specification: { family: "multi-injector", ...specification, ...sampleDeviceFields },
  topicIds: ["mesotherapy-multi-needle"],
  parties: sampleDeviceParties("multi-injector needle"),
  sample: true,
  variants: sizes.map((size) => variantOf(code, size)),
})

/** The sample multi-injector needles; pin spacing and dead volume stay unknown, because no figure was published. */
export const sampleMultiInjectors: SampleProduct[] = [
  injectorOf(
    "LIN",
    {
      handle: "linear-multi-injector",
      title: "Linear multi-injector",
      subtitle: "Pins in a line, on a syringe by hand",
      description:
        "Short needles in a line on one hub, for a luer syringe held by hand. Sample data: no published specification or price exists.",
    },
    { drive: "manual-hub", luer: "luer-lock", compatibleDevices: "unknown", arrangement: "linear" },
    [
      { pins: 3, gauge: 30, length: 4, prices: [24.9, 21.35, 27.45], stock: 31 },
      { pins: 3, gauge: 32, length: 4, prices: [25.75, 22.05, 28.4], stock: 4 },
      { pins: 5, gauge: 32, length: 4, prices: [29.6, 25.35, 32.65], stock: 26 },
      { pins: 5, gauge: 34, length: 4, prices: [31.2, 26.75, 34.4], stock: 0 },
    ],
  ),
  injectorOf(
    "CIR",
    {
      handle: "circular-multi-injector",
      title: "Circular multi-injector",
      subtitle: "Five pins in a ring, on a syringe by hand",
      description:
        "Five short needles in a ring on one hub, for a luer syringe held by hand. Sample data: no published specification or price exists.",
    },
    {
      drive: "manual-hub",
      luer: "luer-lock",
      compatibleDevices: "unknown",
      arrangement: "circular",
    },
    [
      { pins: 5, gauge: 30, length: 4, prices: [28.45, 24.4, 31.4], stock: 22 },
      { pins: 5, gauge: 32, length: 1.5, prices: [30.85, 26.45, 34], stock: 13 },
      { pins: 5, gauge: 32, length: 4, prices: [30.15, 25.85, 33.25], stock: 36 },
      { pins: 5, gauge: 33, length: 4, prices: [30.95, 26.5, 34.15], stock: 20 },
    ],
  ),
  injectorOf(
    "STA",
    {
      handle: "stamp-injector-needle",
      title: "Stamp injector needle",
      subtitle: "Five or nine pins for an electronic stamp injector",
      description:
        "Short needles on a square plate for an electronic stamp injector. No compatible device is stated in the sample. Sample data: no published specification or price exists.",
    },
    {
      drive: "stamp-injector",
      luer: "luer-lock",
      compatibleDevices: "unknown",
      arrangement: "grid",
    },
    [
      { pins: 5, gauge: 31, length: 4, prices: [33.7, 28.9, 37.15], stock: 17 },
      { pins: 9, gauge: 32, length: 4, prices: [38.9, 33.35, 42.9], stock: 24 },
      { pins: 9, gauge: 34, length: 4, prices: [41.55, 35.6, 45.85], stock: 1 },
      { pins: 9, gauge: 34, length: 1.5, prices: [42.25, 36.2, 46.6], stock: 10 },
    ],
  ),
]

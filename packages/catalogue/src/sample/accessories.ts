import { pricesOf, type PriceRow } from "./fields.ts"
import { sampleAccessoryParties } from "./parties.ts"
import type { SampleProduct, SampleVariant } from "./types.ts"

/** One size; outline in mm, units in a pack and in stock. */
type Size = readonly [
  code: string,
  option: string,
  boxMm: readonly [width: number, height: number, thickness: number | "unknown"],
  packSize: number,
  prices: PriceRow,
  stock: number,
]

const variantOf = (
  kind: string,
  optionTitle: string,
  [code, option, [widthMm, heightMm, thicknessMm], packSize, prices, stock]: Size,
): SampleVariant => ({
  sku: `FG-AC-${kind}-${code}`,
  title: option,
  options: { [optionTitle]: option },
  specification: { family: "accessory", widthMm, heightMm, thicknessMm, packSize },
  prices: pricesOf(prices),
  stock,
})

const accessoryOf = (
  code: string,
  optionTitle: string,
  product: Pick<SampleProduct, "handle" | "title" | "subtitle" | "description" | "specification">,
  sizes: Size[],
): SampleProduct => ({
  ...product,
  line: "accessories",
  family: "accessory",
  optionTitles: [optionTitle],
  topicIds: [],
  parties: sampleAccessoryParties,
  sample: true,
  variants: sizes.map((size) => variantOf(code, optionTitle, size)),
})

/** The sample accessories: no devices, open to every buyer. */
export const sampleAccessories: SampleProduct[] = [
  accessoryOf(
    "CP",
    "Size",
    {
      handle: "aftercare-cold-pack",
      title: "Aftercare cold pack",
      subtitle: "Gel pack with a fabric sleeve",
      description:
        "A soft gel pack with a fabric sleeve, to be cooled in a refrigerator. An accessory, no medical device. Sample data.",
      specification: {
        family: "accessory",
        kind: "cold-pack",
        material: "Gel in a film bag, sleeve of non-woven fabric",
        reusable: true,
      },
    },
    [
      ["S", "Small, 100 × 60 mm", [100, 60, 12], 1, [4.95, 4.25, 5.45], 80],
      ["L", "Large, 150 × 100 mm", [150, 100, 14], 1, [7.35, 6.3, 8.1], 64],
      ["S10", "Small, pack of 10", [100, 60, 12], 10, [41.5, 35.55, 45.75], 3],
    ],
  ),
  accessoryOf(
    "GC",
    "Format",
    {
      handle: "gauge-card",
      title: "Gauge card",
      subtitle: "Needle gauges and millimetres on one card",
      description:
        "A printed card with needle gauges, their nominal diameters in millimetres and a ruler. An accessory, no medical device. Sample data.",
      specification: {
        family: "accessory",
        kind: "gauge-card",
        material: "Laminated card",
        reusable: true,
      },
    },
    [
      ["POC", "Pocket, 86 × 54 mm", [86, 54, 0.8], 1, [3.9, 3.35, 4.3], 120],
      ["DSK", "Desk, 148 × 105 mm", [148, 105, 0.8], 1, [5.6, 4.8, 6.15], 0],
    ],
  ),
  accessoryOf(
    "PP",
    "Layers",
    {
      handle: "practice-pad",
      title: "Practice pad",
      subtitle: "Layered pad for practice away from people",
      description:
        "A layered silicone pad for practising needle handling. Not for use on people. An accessory, no medical device. Sample data.",
      specification: {
        family: "accessory",
        kind: "practice-pad",
        material: "Silicone in layers of different firmness",
        reusable: true,
      },
    },
    [
      ["2L", "2 layers", [120, 80, 12], 1, [18.9, 16.2, 20.85], 42],
      ["3L", "3 layers", [140, 100, 18], 1, [27.45, 23.5, 30.25], 26],
      ["4L", "4 layers", [150, 100, "unknown"], 1, [33.2, 28.45, 36.6], 2],
    ],
  ),
]

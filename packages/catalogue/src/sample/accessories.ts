import { pricesOf, type PriceRow } from "./fields.ts"
import { sampleAccessoryParties } from "./parties.ts"
import type { SampleProduct, SampleVariant } from "./types.ts"

type Size = {
  code: string
  option: string
  box: readonly [width: number, height: number, thickness: number | "unknown"]
  pack?: number
  prices: PriceRow
  stock: number
}

const variantOf = (kind: string, optionTitle: string, size: Size): SampleVariant => ({
  sku: `FG-AC-${kind}-${size.code}`,
  title: size.option,
  options: { [optionTitle]: size.option },
  specification: {
    family: "accessory",
    widthMm: size.box[0],
    heightMm: size.box[1],
    thicknessMm: size.box[2],
    packSize: size.pack ?? 1,
  },
  prices: pricesOf(size.prices),
  stock: size.stock,
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
      {
        code: "S",
        option: "Small, 100 × 60 mm",
        box: [100, 60, 12],
        prices: [4.95, 4.25, 5.45],
        stock: 80,
      },
      {
        code: "L",
        option: "Large, 150 × 100 mm",
        box: [150, 100, 14],
        prices: [7.35, 6.3, 8.1],
        stock: 64,
      },
      {
        code: "S10",
        option: "Small, pack of 10",
        box: [100, 60, 12],
        pack: 10,
        prices: [41.5, 35.55, 45.75],
        stock: 3,
      },
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
      {
        code: "POC",
        option: "Pocket, 86 × 54 mm",
        box: [86, 54, 0.8],
        prices: [3.9, 3.35, 4.3],
        stock: 120,
      },
      {
        code: "DSK",
        option: "Desk, 148 × 105 mm",
        box: [148, 105, 0.8],
        prices: [5.6, 4.8, 6.15],
        stock: 0,
      },
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
      {
        code: "2L",
        option: "2 layers",
        box: [120, 80, 12],
        prices: [18.9, 16.2, 20.85],
        stock: 42,
      },
      {
        code: "3L",
        option: "3 layers",
        box: [140, 100, 18],
        prices: [27.45, 23.5, 30.25],
        stock: 26,
      },
      {
        code: "4L",
        option: "4 layers",
        box: [150, 100, "unknown"],
        prices: [33.2, 28.45, 36.6],
        stock: 2,
      },
    ],
  ),
]
